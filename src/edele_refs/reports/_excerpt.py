"""A piece of a note around the place that a finding marks."""

from __future__ import annotations

from edele_refs.model import Span
from edele_refs.views import printable, width

EXCERPT = 76
"""Greatest width of an excerpt from a note."""


def excerpt(text: str, span: Span) -> tuple[str, int, int]:
    """The piece, the width before the mark, the mark's width.

    >>> excerpt("Ibid. 13.sic", Span(9, 12))
    ('Ibid. 13.sic', 9, 3)
    """
    end = min(span.end, span.start + EXCERPT * 2 // 3)
    room = EXCERPT - (end - span.start)
    first = max(0, min(span.start - room // 2, len(text) - EXCERPT))
    last = min(len(text), first + EXCERPT)
    head, tail = "…" * (first > 0), "…" * (last < len(text))
    piece = head + printable(text[first:last]) + tail
    before = len(head) + width(printable(text[first : span.start]))
    return piece, before, width(printable(text[span.start : min(end, last)]))
