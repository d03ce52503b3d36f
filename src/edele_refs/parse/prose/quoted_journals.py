"""Journals in quotation marks with their numbers, where no title is told: "ukazał się w „Mówią Wieki” nr 5/2016"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.prose.for_journals import told_for, writer_of
from edele_refs.parse.prose.numbering import numbering
from edele_refs.parse.prose.persons import put_persons
from edele_refs.parse.prose.titles import Title
from edele_refs.parse.scan import Scan


def quoted_journal(scan: Scan, title: Title) -> Draft | None:
    """A journal with its year and number: "напечатаны в «Епархиальных ведомостях» (1887, № 14)", "ukazał się w „Mówią Wieki” nr 5/2016"."""
    counted = numbering(scan, title.outer.end) if title.quoted and title.kind in ("", "periodical") else None
    if counted is None or not (title.bracket or (scan.bracket_around(title.outer.start) is None and _is_journal(scan, title))):
        return None
    draft = Draft(scan, title.outer.start, counted.end, type="article-journal")
    draft.put("container-title", title.words)
    counted.put_into(draft)
    if told_for(scan, title.outer.start) and (writer := writer_of(scan, title.outer.start, counted.end)):
        put_persons(draft, "author", writer)
    return draft


def _is_journal(scan: Scan, title: Title) -> bool:
    """Whether what stands in quotation marks is called a journal, or something is said to have appeared in it."""
    low = max(0, title.outer.start - _APPEARED)
    return bool(title.kind or PERIODICAL.search(title.words.of(scan.text)) or _appeared_in(scan.codes).search(scan.masked, low, title.outer.start))


_APPEARED = 60
"""Characters in which it is said before a journal that something appeared in it."""


@cache
def _appeared_in(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('appeared', codes)})\s(?:[^\W\d_]{{2,14}}\s){{0,2}}(?:{pattern('in_', codes)}|во?|у|we?|ve?)\s$")
