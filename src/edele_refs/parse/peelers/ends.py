"""The end of what is left of a reference: patterns that look at its last stretch only."""

from __future__ import annotations

import re

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
    return next((d for d in draft.scan.dates if d.span.end == end and d.span.start >= start), None)
