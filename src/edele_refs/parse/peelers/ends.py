"""The end of what is left of a reference: patterns that look at its last stretch only."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft

WINDOW = 140


def found_at_end(shape: re.Pattern[str], draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """The pattern at the end of what is left."""
    return shape.search(draft.scan.masked, max(start, end - WINDOW), end)


def span_of(found: re.Match[str], group: str | int) -> Span | None:
    """Where a group matched, None where it did not."""
    return Span(*found.span(group)) if found[group] is not None else None


def date_at_end(draft: Draft, start: int, end: int) -> Dated | None:
    """The date that ends exactly at ``end``."""
    at = bisect_left(draft.scan.dates, end, key=_END)
    found = draft.scan.dates[at] if at < len(draft.scan.dates) else None
    return found if found and found.span.end == end and found.span.start >= start else None


_END = attrgetter("span.end")
