"""References with the year behind their last stop: "STEPAN, Nancy. Gênese da ciência. Rio de Janeiro: Artenova. 1976."."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.dated_first import surnames_first
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_LAST = late_pattern(r"(?P<before>:\s[^.:;,]{2,50}|\bp\.\s?\d{1,4}(?:[-–]\d{1,4})?|,\s[^\W\d_a-z][^.:;,\d]{2,40})\.\s(?P<year>(?:1[5-9]|20)\d\d)$")
"""What an imprint, pages or a school end with, and the year."""
_WINDOW = 70
_BEHIND = late_pattern(r"\.\s(?:1[5-9]|20)\d\d\.?\s*(?:$|;)")


def put_last(draft: Draft, start: int, end: int) -> int:
    """Put the year that stands behind the last stop into the draft; where what is before it ends."""
    found = None if "year" in draft.flags else _LAST.search(draft.scan.masked, max(start, end - _WINDOW), end)
    if found is None or _in_day(draft.scan, found) or not _is_listed(draft.scan, start, end):
        return end
    draft.put("issued", Span(*found.span("year")))
    draft.flags |= {"year", "year last"}
    return found.end("before")


def goes_on(scan: Scan, start: int, stop: int) -> bool:
    """Whether nothing but the year of such a reference stands behind a stop."""
    behind = _BEHIND.match(scan.masked, stop)
    found = _LAST.search(scan.masked, max(start, stop - _WINDOW), stop + len(". 1976")) if behind else None
    return found is not None and not _in_day(scan, found) and _is_listed(scan, start, stop)


def _in_day(scan: Scan, found: re.Match[str]) -> bool:
    """Whether the year ends a day whose month is cut short: “Acesso em: 12 mar. 2018”."""
    return any(day.span.start < found.start("year") for day in scan.dates_in(found.start(), found.end()))


def _is_listed(scan: Scan, start: int, end: int) -> bool:
    run = scan.names(start, end)
    return run is not None and surnames_first(scan, run)
