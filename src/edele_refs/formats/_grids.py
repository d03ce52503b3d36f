"""Tables drawn with signs (``+---+``) whose cells have several lines: each cell is read as a text of its own.

A cell's lines stand apart in the source. They are put together, decoded, and what comes out is
led back to where each line stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from edele_refs.formats._decoded import Decoded, joined
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

Cell = Sequence[Span]
"""The lines of a cell in the source."""
_GRID = late_pattern(r"^(?P<margin>[ \t>]*)\+(?:[-=:]+\+)+[ \t]*\n(?:(?P=margin)[|+][^\n]*(?:\n|\Z))+", re.M)
_DRAWN = late_pattern(r"[-=:]+")


def with_grids(source: str, span: Span, plain: Callable[[str, Span], Decoded]) -> Decoded:
    """A stretch decoded by ``plain``, but for its drawn tables, which are decoded cell by cell."""
    texts, at = list[Decoded](), span.start
    for grid in _GRID.finditer(source, *span):
        cells = list(_cells(source, Span(*grid.span()), len(grid["margin"])))
        if any(len(cell) > 1 for cell in cells):
            texts += [plain(source, Span(at, grid.start())), *(_cell(source, cell, plain) for cell in cells)]
            at = grid.end()
    rest = plain(source, Span(at, span.end))
    return joined([*texts, rest], divided=True) if texts else rest


def _cells(source: str, grid: Span, margin: int) -> Iterator[Cell]:
    """The cells of a table, each when the line below it is drawn."""
    lines = list(_lines(source, grid))
    edges = {at for line in lines if _is_rule(source, line, margin) for at in _signs(source, line, "+")}
    open_cells: dict[int, list[Span]] = {}
    for line in lines:
        begins = [at for at in _signs(source, line, "|+") if at in edges]
        drawn = []
        for begin, end in pairwise(begins):
            inner = Span(line.start + begin + 1, line.start + end)
            if _DRAWN.fullmatch(source, *inner):
                drawn.append(Span(begin, end))
            elif text := _trimmed(source, inner, bool(open_cells.get(begin))):
                open_cells.setdefault(begin, []).append(text)
        yield from (open_cells.pop(start) for start in _ended(sorted(open_cells), drawn))
    yield from (cell for cell in open_cells.values() if cell)


def _ended(begun: Sequence[int], drawn: Sequence[Span]) -> Iterator[int]:
    """Which cells end at a line, of which these stretches are drawn."""
    for start in begun:
        at = bisect_right(drawn, start, key=lambda span: span.start) - 1
        if at >= 0 and start < drawn[at].end:
            yield start


def _lines(source: str, grid: Span) -> Iterator[Span]:
    at = grid.start
    while at < grid.end:
        stop = source.find("\n", at, grid.end)
        stop = grid.end if stop < 0 else stop
        yield Span(at, stop)
        at = stop + 1


def _is_rule(source: str, line: Span, margin: int) -> bool:
    return source.startswith("+", line.start + margin)


def _signs(source: str, line: Span, signs: str) -> list[int]:
    return [at for at in range(line.end - line.start) if source[line.start + at] in signs]


def _trimmed(source: str, inner: Span, begun: bool) -> Span | None:
    """A line of a cell; an empty one, which divides paragraphs, only behind another."""
    words = inner.of(source)
    start, end = inner.start + len(words) - len(words.lstrip()), inner.start + len(words.rstrip())
    if start < end:
        return Span(start, end)
    return Span(inner.start, inner.start) if begun else None


def _cell(source: str, cell: Cell, plain: Callable[[str, Span], Decoded]) -> Decoded:
    text = "\n".join(line.of(source) for line in cell)
    found = plain(text, Span(0, len(text)))
    starts = [0]
    for line in cell:
        starts.append(starts[-1] + line.end - line.start + 1)

    def back(span: Span) -> Span:
        return Span(_place(cell, starts, span.start), _place(cell, starts, span.end))

    pieces = tuple(replace(piece, source=back(piece.source)) for piece in found.pieces)
    pairs = tuple(replace(pair, opening=back(pair.opening), closing=back(pair.closing)) for pair in found.pairs)
    return Decoded(found.text, pieces, pairs, found.breaks)


def _place(cell: Cell, starts: Sequence[int], at: int) -> int:
    line = min(bisect_right(starts, at) - 1, len(cell) - 1)
    return min(cell[line].start + at - starts[line], cell[line].end)
