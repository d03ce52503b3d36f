"""Whether what a sentence names behind a title is what it stands in: a journal, a collection, a book with its editors."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.prose.titles import Title
from edele_refs.parse.scan import Scan

_PART_REACH = 150
"""Characters between a title and what it stands in."""


def contains(scan: Scan, title: Title, behind: Title) -> bool:
    """Whether what is named behind a title is what it stands in: "the article “…”, published in the magazine “Posev”"."""
    bare = behind.kind == "book" and title.quoted and not behind.quoted and behind.bracket is not None and _within(scan.codes).fullmatch(scan.masked, title.outer.end, behind.outer.start) is not None
    if (behind.kind not in ("collection", "periodical") and not bare) or title.bracket or behind.outer.start - title.outer.end > _PART_REACH:
        return False
    edited = bare and any(role == "editor" for role, _ in behind.names)  # a quotation has no editors
    return title.kind == "article" or edited or (title.kind == "book" and (bare or behind.kind == "periodical"))


@cache
def _within(codes: Codes) -> re.Pattern[str]:
    """Between an essay and the book it is in: "“T”, in Juliet Mitchell and Ann Oakley (eds), The Rights and Wrongs of Women"."""
    return long_pattern(rf",?\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{4,16}}\s)?(?i:{pattern('in_', codes)}):?\s(?:(?:{pattern('collection', codes)}|{pattern('book', codes)})\s)?")
