"""Text taken out of marked-up source, with the place in the source of every character.

This is the one value that all text formats share. A reader walks over the source and
tells a ``Decoder`` (``_decoder.py``) what it sees: text that stands for itself, signs that stand for
others (``&amp;``, ``\\"u``), marks that begin and end italics. What comes out is the
text that a reader of the printed page sees, and the way back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from edele_refs.formats._edits import joined_runs
from edele_refs.model import Face, Run, Span

Looks = Face | Literal[""]
"""What a pair of marks says of the text in it; nothing, if it is a span or a group."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, and the stretch of source it was read from.

    Where both are of one length they correspond character by character.
    """

    at: int
    length: int
    source: Span

    @property
    def verbatim(self) -> bool:
        return self.length == self.source.end - self.source.start


@dataclass(frozen=True, slots=True)
class Pair:
    """A mark that begins something and the one that ends it, and the text between them."""

    face: Looks
    opening: Span
    closing: Span
    text: Span
    target: str = ""


@dataclass(frozen=True, slots=True)
class Decoded:
    """``text``, the pieces it is made of in order, the pairs of marks around parts of it,
    in the order of their ends, and the places between its blocks."""

    text: str = ""
    pieces: tuple[Piece, ...] = ()
    pairs: tuple[Pair, ...] = ()
    breaks: tuple[int, ...] = ()

    def source_of(self, span: Span) -> Span:
        """Where in the source a (not empty) stretch of the text stands."""
        return Span(self._char(span.start).start, self._char(span.end - 1).end)

    def source_at(self, at: int) -> int:
        """The offset in the source before the text's character ``at``, or behind the last."""
        if at < len(self.text):
            return self._char(at).start
        return self.pieces[-1].source.end if self.pieces else 0

    def _char(self, at: int) -> Span:
        piece = self.pieces[bisect_right(self.pieces, at, key=lambda p: p.at) - 1]
        if not piece.verbatim:
            return piece.source
        start = piece.source.start + at - piece.at
        return Span(start, start + 1)

    def stretches(self) -> tuple[Span, ...]:
        """The source of the whole text with the marks around it; apart, what was joined."""
        found: list[Span] = []
        apart = True
        for piece in self.pieces:
            if piece.source.start == piece.source.end:
                apart = True
            elif apart:
                found.append(piece.source)
                apart = False
            else:
                found[-1] = Span(found[-1].start, piece.source.end)
        for pair in self.pairs:
            for at in {*_near(found, pair.opening.end), *_near(found, pair.closing.start)}:
                found[at] = _with_marks(found[at], pair)
        return tuple(found)

    def runs(self) -> tuple[Run, ...]:
        """The stretches of the text that are set in a face, or are links."""
        return joined_runs(Run(p.text, p.face, p.target) for p in self.pairs if p.face)

    def part(self, span: Span) -> Decoded:
        """A stretch of the text, with the pairs that lie within it."""
        pieces = tuple(_cut(self.pieces, span))
        low = bisect_left(self.pairs, span.start, key=_end_of)
        high = bisect_right(self.pairs, span.end, key=_end_of)
        within = (p for p in self.pairs[low:high] if span.start <= p.text.start)
        pairs = tuple(replace(p, text=_moved(p.text, -span.start)) for p in within)
        breaks = tuple(at - span.start for at in self.breaks if span.start < at < span.end)
        return Decoded(span.of(self.text), pieces, pairs, breaks)

    def stripped(self) -> Decoded:
        """The text without white space around it; pairs around that keep what is left."""
        start = len(self.text) - len(self.text.lstrip())
        end = max(len(self.text.rstrip()), start)
        if end - start == len(self.text):
            return self
        pairs = tuple(replace(p, text=_clipped(p.text, start, end)) for p in self.pairs)
        breaks = tuple(at - start for at in self.breaks if start < at < end)
        return Decoded(self.text[start:end], tuple(_cut(self.pieces, Span(start, end))), pairs, breaks)


FEW = 8
"""So many stretches are all looked at: a note has one or two."""


def _near(found: Sequence[Span], at: int) -> Iterable[int]:
    """Which stretches may hold a place, or touch it; they stand in order where there are many."""
    if len(found) <= FEW:
        return range(len(found))
    behind = bisect_right(found, at, key=_start_of)
    return range(max(behind - 2, 0), behind)


def _start_of(span: Span) -> int:
    return span.start


def _with_marks(span: Span, pair: Pair) -> Span:
    """The stretch with the marks of a pair whose text is in it."""
    opens = span.start <= pair.opening.end <= span.end
    closes = span.start <= pair.closing.start <= span.end
    start = min(span.start, pair.opening.start) if opens else span.start
    return Span(start, max(span.end, pair.closing.end) if closes else span.end)


def joined(parts: Iterable[Decoded], between: str = " ", divided: bool = False) -> Decoded:
    """Texts one after the other; what stands between them has no length in the source.

    ``divided``: each is a block of its own.
    """
    texts, pieces, pairs, breaks, length = list[str](), list[Piece](), list[Pair](), list[int](), 0
    for part in parts:
        if length and part.text:
            end = pieces[-1].source.end
            pieces.append(Piece(length, len(between), Span(end, end)))
            texts.append(between)
            length += len(between)
            breaks += [length] * divided
        pieces += [Piece(p.at + length, p.length, p.source) for p in part.pieces]
        pairs += [replace(p, text=_moved(p.text, length)) for p in part.pairs]
        breaks += [at + length for at in part.breaks]
        texts.append(part.text)
        length += len(part.text)
    return Decoded("".join(texts), tuple(pieces), tuple(pairs), tuple(breaks))


def _end_of(pair: Pair) -> int:
    return pair.text.end


def _cut(pieces: Sequence[Piece], span: Span) -> Iterator[Piece]:
    first = max(bisect_right(pieces, span.start, key=lambda p: p.at) - 1, 0)
    for at in range(first, len(pieces)):
        piece = pieces[at]
        if piece.at >= span.end:
            return
        start, end = max(piece.at, span.start), min(piece.at + piece.length, span.end)
        if start >= end:
            continue
        source = piece.source
        if piece.verbatim:
            begin = source.start + start - piece.at
            source = Span(begin, begin + end - start)
        yield Piece(start - span.start, end - start, source)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _clipped(span: Span, start: int, end: int) -> Span:
    first = min(max(span.start, start), end)
    last = min(max(span.end, first), end)
    return Span(first - start, last - start)
