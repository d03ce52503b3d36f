"""Where an article appeared, as a sentence says it: "„X“, ogłoszony w „Roczniku Łódzkim” w 1961 r.", "“X”, appeared in Biometrika in 1919"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan


def appeared(scan: Scan, title: Span, outer: Span) -> Draft | None:
    """The article whose title ends here, with its journal and year, which both stand behind it."""
    found = _appeared(scan.codes).match(scan.masked, outer.end)
    if found is None or not (found["before"] or found["behind"]):
        return None
    named = "quoted" if found["quoted"] else "plain"
    journal = Span(*found.span(named))
    if named == "plain" and (places.is_place(journal.of(scan.text)) or finite_words(journal.of(scan.text))):
        return None  # "“X”, erschienen in Berlin 1954"
    draft = Draft(scan, outer.start, found.end(), type="article-journal")
    draft.put("title", title)
    draft.put("container-title", journal)
    draft.put("issued", Span(*found.span("before" if found["before"] else "behind")))
    return draft


_SMALL = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,8}"
_HIGH = r"[^\W\d_a-zß-ÿа-џ][\w’'-]*"


@cache
def _appeared(codes: Codes) -> re.Pattern[str]:
    year = rf"(?:(?:{_SMALL}\s){{0,2}}(?P<%s>(?<!\d){YEAR})(?!\d|[–-]\d)(?:\s(?:{pattern('year_words', codes) or 'a^'}))?)"
    plain = rf"{_HIGH}(?:\s[^\W\d_][\w’'-]*){{0,6}}?"
    # a verb needs no word before the journal: "„X“ otiskl Časopis Matice moravské v roce 1975"
    return long_pattern(
        rf",?\s(?:{_SMALL}\s)?(?:{pattern('appeared', codes)})\s(?:{year % 'before'}\s)?(?:(?:{pattern('in_', codes)})\s(?:{_SMALL}\s)?)?"
        rf"(?:[“„«\"]\s?(?P<quoted>␟+)\s?[”“»\"]|(?P<plain>{plain}))(?:,?\s{year % 'behind'}|(?=[.,;)]|$))"
    )
