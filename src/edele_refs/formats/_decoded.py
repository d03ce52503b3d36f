"""Text taken out of marked-up source, with the place in the source of every character.

This is the one value that all text formats share. A reader walks over the source and
tells a ``Decoder`` what it sees: text that stands for itself, signs that stand for
others (``&amp;``, ``\\"u``), marks that begin and end italics. What comes out is the
text that a reader of the printed page sees, and the way back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from edele_refs.formats._edits import joined_runs
from edele_refs.late_pattern import late_pattern
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
    """``text``, the pieces it is made of in order, and the pairs of marks around parts of it,
    in the order of their ends."""

    text: str = ""
    pieces: tuple[Piece, ...] = ()
    pairs: tuple[Pair, ...] = ()

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
            found = [_with_marks(span, pair) for span in found]
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
        return Decoded(span.of(self.text), pieces, pairs)

    def stripped(self) -> Decoded:
        """The text without white space around it; pairs around that keep what is left."""
        start = len(self.text) - len(self.text.lstrip())
        end = max(len(self.text.rstrip()), start)
        if (start, end) == (0, len(self.text)):
            return self
        pairs = tuple(replace(p, text=_clipped(p.text, start, end)) for p in self.pairs)
        return Decoded(self.text[start:end], tuple(_cut(self.pieces, Span(start, end))), pairs)


def _with_marks(span: Span, pair: Pair) -> Span:
    """The stretch with the marks of a pair whose text is in it."""
    opens = span.start <= pair.opening.end <= span.end
    closes = span.start <= pair.closing.start <= span.end
    start = min(span.start, pair.opening.start) if opens else span.start
    return Span(start, max(span.end, pair.closing.end) if closes else span.end)


def joined(parts: Iterable[Decoded], between: str = " ") -> Decoded:
    """Texts one after the other; what stands between them has no length in the source."""
    texts, pieces, pairs, length = list[str](), list[Piece](), list[Pair](), 0
    for part in parts:
        if length and part.text:
            end = pieces[-1].source.end
            pieces.append(Piece(length, len(between), Span(end, end)))
            texts.append(between)
            length += len(between)
        pieces += [Piece(p.at + length, p.length, p.source) for p in part.pieces]
        pairs += [replace(p, text=_moved(p.text, length)) for p in part.pairs]
        texts.append(part.text)
        length += len(part.text)
    return Decoded("".join(texts), tuple(pieces), tuple(pairs))


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


_FOLDED = late_pattern(r" ?[\t\n\r\f\v][ \t\n\r\f\v]*| {2,}")
"""White space that is not a single space as it is."""


@dataclass(slots=True)
class Decoder:
    """Collects what a reader sees. White space is folded to single spaces."""

    source: str
    _text: list[str] = field(default_factory=list)
    _length: int = 0
    _blank: bool = True
    _pieces: list[Piece] = field(default_factory=list)
    _pairs: list[Pair] = field(default_factory=list)
    _open: list[tuple[Looks, Span, int, str]] = field(default_factory=list)
    _begun: int = -1
    _end: int = -1
    """Where in the source the verbatim piece that is being read begins and ends."""

    @property
    def length(self) -> int:
        """How many characters there are so far."""
        return self._length

    def words(self, start: int, end: int) -> None:
        """Source that stands for itself."""
        source, at = self.source, start
        for blank in _FOLDED.finditer(source, start, end):
            self._verbatim(at, blank.start())
            self.blank(blank.start(), blank.end())
            at = blank.end()
        self._verbatim(at, end)

    def _verbatim(self, start: int, end: int) -> None:
        if start < end and self._blank and self.source[start] == " ":
            start += 1
        if start >= end:
            return
        if start != self._end:
            self._settle()
            self._begun = start
        self._end = end
        self._text.append(self.source[start:end])
        self._length += end - start
        self._blank = self.source[end - 1] == " "

    def _settle(self) -> None:
        """The verbatim piece that was being read is complete."""
        if self._begun >= 0:
            size = self._end - self._begun
            at = self._length - size
            self._pieces.append(Piece(at, size, Span(self._begun, self._end)))
        self._begun = self._end = -1

    def blank(self, start: int, end: int) -> None:
        """White space: a single space, and none after another."""
        if not self._blank:
            self._sign(" ", start, end)

    def sign(self, text: str, start: int, end: int) -> None:
        """Source that stands for other text."""
        if text == " ":
            self.blank(start, end)
        elif text:
            self._sign(text, start, end)

    def _sign(self, text: str, start: int, end: int) -> None:
        self._settle()
        self._pieces.append(Piece(self._length, len(text), Span(start, end)))
        self._text.append(text)
        self._length += len(text)
        self._blank = text[-1] == " "

    def open(self, face: Looks, start: int, end: int, target: str = "") -> None:
        """A mark that begins something."""
        self._open.append((face, Span(start, end), self._length, target))

    def turn(self, face: Looks, end: int) -> None:
        """What was opened last is in this face: a command at its beginning says so."""
        if self._open and self._open[-1][2] == self._length:
            _, opening, at, target = self._open[-1]
            self._open[-1] = (face, Span(opening.start, end), at, target)

    def reach(self, end: int) -> None:
        """What was opened last begins here: a command without words stands at its beginning."""
        if self._open:
            self.turn(self._open[-1][0], end)

    def close(self, start: int, end: int) -> None:
        """The mark that ends what was begun last."""
        if self._open:
            face, opening, at, target = self._open.pop()
            text = Span(at, self._length)
            self._pairs.append(Pair(face, opening, Span(start, end), text, target))

    def forget(self) -> None:
        """What was opened last is never closed: its mark says nothing."""
        if self._open:
            self._open.pop()

    def tail(self, size: int = 40) -> str:
        """The end of the text so far."""
        return "".join(self._text[-size:])[-size:]

    def unhyphenate(self) -> None:
        """Take the last character, a hyphen of the layout, out again."""
        if self._text and self._text[-1]:
            self._settle()
            last = self._pieces.pop()
            if last.length > 1 and last.verbatim:
                source = Span(last.source.start, last.source.end - 1)
                self._pieces.append(Piece(last.at, last.length - 1, source))
            self._text[-1] = self._text[-1][:-1]
            self._length -= 1
        self.stick()

    def stick(self) -> None:
        """What follows stands directly at what was read, without the blank before it."""
        self._blank = True

    def done(self) -> Decoded:
        """What was collected, without white space around it."""
        self._settle()
        pairs = tuple(sorted(self._pairs, key=_end_of))  # a hyphen taken out moved the end back
        found = Decoded("".join(self._text), tuple(self._pieces), pairs)
        return found.stripped() if self._blank else found
