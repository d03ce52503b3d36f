"""Pictures and tables that stand at a page's foot, below its notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from edele_refs.formats._pdf_lines import Box, Line
from edele_refs.formats._pdf_rules import shares

FAR = 1.8
"""So many times their size do the lines of notes never stand apart."""


def floats_of(lines: Sequence[Line], largest: float, dividing: Sequence[Box] = ()) -> set[int]:
    """The lines of captions and tables below the notes of a page, by their ids.

    They stand apart below the last raised number of their column; signs may be those of lists. ``largest`` is the size of notes;
    what stands above one of the ``dividing`` rules is none (the numbered lines of a listing).
    """
    found = set[int]()
    done: list[Box] = []
    marked = [line for line in lines if line.mark.isalnum() and line.size <= largest]
    marked = [line for line in marked if not any(rule.top < line.box.bottom and shares(line, rule) for rule in dividing)]
    for lowest in sorted(marked, key=lambda line: line.box.bottom):
        if not any(shares(lowest, column) for column in done):
            column = _column_of(lowest, lines)
            done.append(column)
            found |= set(map(id, _apart(lowest, [line for line in lines if shares(line, column)])))
    return found


def _column_of(note: Line, lines: Sequence[Line]) -> Box:
    """The column in which a note stands: as wide as most lines above and below it."""
    near = [line.box for line in lines if shares(line, note)]
    return Box(median(box.left for box in near), 0, median(box.right for box in near), 0)


def _apart(note: Line, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines below a note from the first that stands apart."""
    below = sorted((line for line in lines if line.box.top < note.box.top), key=lambda line: -line.box.top)
    far = False
    for line, behind in pairwise([note, *below]):
        far = far or line.box.bottom - behind.box.top > FAR * note.size
        if far:
            yield behind
