"""What a reader of marked-up source sees, collected on the way through it."""

from __future__ import annotations

from dataclasses import dataclass, field

from edele_refs.formats._decoded import Decoded, Looks, Pair, Piece
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_FOLDED = late_pattern(r" ?[\t\n\r\f\v][ \t\n\r\f\v]*| {2,}|\xad+")
"""White space that is not a single space as it is, and hyphens that are not seen."""


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
    _breaks: list[int] = field(default_factory=list)
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
            if blank[0][0] != "\xad":
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
        elif text and text != "\xad":
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

    def divide(self) -> None:
        """A block ends, and another begins: no sentence goes on here."""
        if self._length and self._breaks[-1:] != [self._length]:
            self._breaks.append(self._length)

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
        pairs = tuple(sorted(self._pairs, key=lambda pair: pair.text.end))  # a hyphen taken out moved the end back
        found = Decoded("".join(self._text), tuple(self._pieces), pairs, tuple(self._breaks))
        return found.stripped() if self._blank else found
