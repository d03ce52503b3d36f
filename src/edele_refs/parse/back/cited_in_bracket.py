"""Who wrote it before the bracket, what was cited before within it: "Hans Müller (Der Krieg, a. a. O., S. 302) meint …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.back.backrefs import cited_work
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan


@cache
def _cited(codes: Codes) -> re.Pattern[str]:
    noted = rf"(?![^()]*(?:{pattern('note', codes)})\s?\d)"  # "(wie Anm. 3)" stands behind a title
    return long_pattern(rf"\({noted}(?:(?P<title>[^\W\d_][^();:\d]{{1,70}}?),?\s)?(?P<word>{cited_work(codes)})(?:[,:.]?\s(?P<place>{locators.number_list(codes)}))?\.?\)")


_NAMES = late_pattern(r"(?<!\S)[^\W\d_a-zà-ÿа-џґ]")
_LONGEST = 60
"""Characters of the names before such a bracket."""


def find_cited_in_bracket(scan: Scan) -> Iterator[Draft]:
    """What was cited before, by whoever the sentence names before the bracket."""
    for bracket in scan.brackets:
        found = _cited(scan.codes).fullmatch(scan.masked, *bracket)
        run = _before(scan, bracket.start - 1) if found and scan.masked[bracket.start - 1] == " " else None
        if found is None or run is None or _named_within(scan, run, found.span("title")):
            continue
        draft = Draft(scan, run.span.start, bracket.end, kind="short", flags={"op"})
        draft.put_names("author", run)
        draft.put("title", Span(*found.span("title")) if found["title"] else None)
        draft.locator = Span(*found.span("place")) if found["place"] else None
        yield draft


def _named_within(scan: Scan, run: NameRun, title: tuple[int, int]) -> bool:
    """Whether the bracket names its author itself: "приводит и М. Н. Потёмкина (Потёмкина М. Н. Указ. соч. С. 301)"."""
    named = scan.names(*title) if title[0] >= 0 else None
    return named is not None and {name.family for name in named.names} == {name.family for name in run.names}


def _before(scan: Scan, end: int) -> NameRun | None:
    """The names that end at ``end``, from where the first of them begins."""
    for opening in _NAMES.finditer(scan.masked, max(0, end - _LONGEST), end):
        run = scan.names(opening.start(), end)
        if run is not None and run.span.end == end:
            return run
    return None
