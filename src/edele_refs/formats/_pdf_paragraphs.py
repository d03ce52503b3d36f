"""Where a further paragraph of a note begins in a PDF: set in, or apart, behind a line that is at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from edele_refs.formats._pdf_lines import Line
from edele_refs.formats._pdf_rules import NUMBERED, shares
from edele_refs.late_pattern import late_pattern

_ENDED = late_pattern(r"[.!?…][”’\"»)\]]*$")
SET_IN = 0.7
"""So many times its size is the first line of a paragraph set in, at least."""
NEAR = 12
"""So many lines around show where the margin is."""
APART = 0.9
"""So many times its size is it apart from the line above."""


def paragraphs_in(notes: Sequence[Line]) -> set[int]:
    """The lines of notes, by their ids, that begin a paragraph and no note.

    >>> from edele_refs.formats._pdf_lines import Box
    >>> at = [("1 Werth, in", 9, 50), ("Moscow.", 0, 40), ("He says more,", 9, 30), ("it seems.", 0, 20)]
    >>> lines = [Line(text, Box(left, y - 8, 100, y), 8) for text, left, y in at]
    >>> paragraphs_in(lines) == {id(lines[2])}
    True
    """
    return {id(line) for at, (before, line) in enumerate(pairwise(notes)) if _begins(before, line, notes[max(0, at - NEAR) : at + NEAR])}


def _begins(before: Line, line: Line, notes: Sequence[Line]) -> bool:
    if _is_numbered(line) or line.text[0].islower() or not _ENDED.search(before.text) or not shares(before, line):
        return False
    gap = before.box.bottom - line.box.top
    if not 0 <= gap + line.size < 4 * line.size:  # of another column
        return False
    return gap > APART * line.size or any(_is_margin(other, line) for other in _continued(notes))


def _continued(notes: Sequence[Line]) -> Iterator[Line]:
    return (line for line in notes if not _is_numbered(line))


def _is_margin(other: Line, line: Line) -> bool:
    """Whether another line of the column begins left of this one, by as much as paragraphs are set in."""
    return shares(other, line) and SET_IN * line.size < line.box.left - other.box.left < 4 * line.size


def _is_numbered(line: Line) -> bool:
    return bool(line.mark or NUMBERED.match(line.text))
