"""Which chapter of a work is meant, said before it: "chapter 3 of John Smith, The Making of Modern Russia"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_OF = r"(?:of|in|von|aus|bei|des|de|du|do|da|di|del|della|dell[’']|w|z|в|из|у|з|van|uit|av|af|en|em)"
"""What stands between a chapter and the work it is of."""
_NUMBER = r"(?:\d{1,3}|[IVX]{1,5}(?!\w))"


@cache
def _chapter(codes: Codes) -> re.Pattern[str]:
    more = rf"(?:(?:,|\s(?:and|und|et|e|y|i|и|en|to|bis|à|a|до))\s{_NUMBER})"
    return long_pattern(
        rf"(?:[^\W\d_][^,;:()\d]{{0,30}}?\s)?(?P<place>(?:{pattern('chapter', codes)})\s{_NUMBER}(?:\s?[-–]\s?\d{{1,3}})?{more}{{0,4}})"
        rf"\s{_OF}\s?(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«\"'])"
    )


def chapter_first(scan: Scan, start: int, end: int) -> re.Match[str] | None:
    """The chapter that a stretch begins with, or that stands right before it, and the word behind it, before a work."""
    if not scan.says("chapter"):
        return None
    shape = _chapter(scan.codes)
    before = max(0, start - _WINDOW)
    within = shape.match(scan.masked, start, min(end, start + _WINDOW))
    return within or next((found for found in shape.finditer(scan.masked, before, end) if found.end() == start), None)


_WINDOW = 60


def give(draft: Draft, chapter: re.Match[str]) -> None:
    """The chapter is the place cited, where no page is."""
    if draft.kind in ("full", "short") and draft.locator is None:
        draft.start, draft.locator = chapter.start("place"), Span(*chapter.span("place"))
