"""Records of collections on the web, whose address stands behind their name: "Old Bailey Proceedings Online (www.oldbaileyonline.org, accessed 12 March 2020), trial of …"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.web import seen_on
from edele_refs.parse.scan import Scan, between

_NAMED = late_pattern(r"(?P<name>[^\W\d_a-z][^,;()]{3,80})\s\((?=␞)")
_NUMBER_FIRST = late_pattern(r"(?P<number>[a-z]{1,3}\d{6,12}(?:-\d{1,4})?),\s")
_NUMBER_LAST = late_pattern(r",?\s\((?P<number>[\w-]{5,24})\)$")


def database(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """The collection, its address in brackets, and the record in it with its day and number."""
    named = _NAMED.match(scan.masked, start, end) if scan.urls else None
    bracket = scan.bracket_around(named.end() + 1) if named else None
    if named is None or bracket is None or not scan.masked.startswith(", ", bracket.end) or end - bracket.end < 8:
        return None
    draft = Draft(scan, start, end, type="webpage", flags={"of form"})
    draft.put("container-title", Span(*named.span("name")))
    draft.put("URL", next(iter(between(scan.urls, bracket.start, bracket.end)), None))
    seen = _seen(scan.codes).search(scan.masked, bracket.start, bracket.end)
    draft.put("accessed", next((d.span for d in scan.dates_in(seen.end(), bracket.end)), None) if seen else None)
    _put_record(draft, bracket.end + 2, end)
    return [draft]


@cache
def _seen(codes: Codes) -> re.Pattern[str]:
    return long_pattern(seen_on(codes))


def _put_record(draft: Draft, start: int, end: int) -> None:
    masked = draft.scan.masked
    if number := _NUMBER_FIRST.match(masked, start, end):
        start = number.end()
    elif number := _NUMBER_LAST.search(masked, start, end):
        end = number.start()
    draft.put("number", Span(*number.span("number")) if number else None)
    day = next((d for d in draft.scan.dates_in(start, end) if not masked[d.span.end : end].strip(" ,.") or d.span.start == start), None)
    if day:
        draft.put("issued", day.span, day.date)
        start, end = (day.span.end, end) if day.span.start == start else (start, day.span.start)
    draft.put("title", draft.scan.quote_at(start) or Span(start, end))
