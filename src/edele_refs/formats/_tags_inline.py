"""The text of a stretch of HTML or XML: tags, entities and white space → decoded text."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from html import unescape

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._joining import join_lines
from edele_refs.formats._tags import RAW, Tag, tags
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_ENTITY = late_pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});")
_COMMENT = late_pattern(r"<(?:!--|\?)")
_NAME = late_pattern(r"<([\w:.-]{1,40})[\s>]")
_STOPS = frozenset(".,;:)]")


@dataclass(frozen=True, slots=True)
class Dialect:
    """What the names of a markup mean for the text of a note."""

    html: bool
    face: Callable[[Tag], Looks]
    left_out: Callable[[Tag], bool]
    """Elements whose text is not the note's."""
    blocks: Collection[str]
    """Elements that stand apart: a blank is before and behind them."""
    breaks: Collection[str] = ()
    """Empty elements that end a line of print; a word may go on behind them."""
    running: Collection[str] = ()
    """Blocks within whose sentence others may go on: a quotation, an entry in the midst of a note."""
    apart: Collection[str] = ()
    """Elements with a face of their own behind which a blank is due."""
    beside: Collection[str] = ()
    """Elements between two of which a blank is due if nothing stands there."""
    said: Callable[[Tag], str] = lambda tag: ""
    """What is printed for an empty element: the words of the entry to which it points."""


@dataclass(slots=True)
class _Reader:
    source: str
    dialect: Dialect
    out: Decoder
    open: list[str]
    hidden: list[str]
    """The elements that are open and whose text is left out."""
    gap: tuple[int, int] | None = None
    """Where a blank is due, if no stop or comma follows: behind a block."""

    def fill(self, before: str = "") -> None:
        """Set the blank that is due before something."""
        if self.gap and before not in _STOPS:
            self.out.sign(" ", *self.gap)
        self.gap = None

_SOFT = late_pattern(r"(?:\xad|&shy;)\Z")
_ADDRESSES = {"href": "", "xlink:href": "", "target": "", "rid": "#", "idref": "#"}
"""The attributes that have the address of a link, and what stands before an element's name that one has."""



def decode(source: str, span: Span, dialect: Dialect, without: Sequence[Span] = ()) -> Decoded:
    """The text of a stretch of the source; ``without`` are parts of it to be left out, in order."""
    reader = _Reader(source, dialect, Decoder(source), [], [])
    at = span.start
    gaps = [*without, Span(span.end, span.end)]
    for gap in gaps:
        if gap.start > at:
            _stretch(reader, Span(at, gap.start))
        at = max(at, gap.end)
    while reader.open:
        reader.open.pop()
        reader.out.forget()
    return reader.out.done()


def _stretch(reader: _Reader, span: Span) -> None:
    at = span.start
    for tag in tags(reader.source, span, reader.dialect.html):
        if tag.kind == "end" and tag.name in reader.dialect.blocks and not reader.hidden and reader.source[at : tag.start].isspace():
            reader.gap = reader.gap or (at, tag.start)
        else:
            _text(reader, at, tag.start)
        at = tag.end
        if tag.kind == "cdata":
            if not reader.hidden:
                reader.fill()
                reader.out.words(tag.start + 9, tag.end - 3)
        else:
            _tag(reader, tag)
    _text(reader, at, span.end)


def _text(reader: _Reader, start: int, end: int) -> None:
    """Text with entities; comments and instructions in it are no text."""
    if reader.hidden or start >= end:
        return
    reader.fill(reader.source[start])
    absent: set[str] = set()
    while other := _COMMENT.search(reader.source, start, end):
        _entities(reader, start, other.start())
        sign = "-->" if other[0] == "<!--" else "?>"
        stop = -1 if sign in absent else reader.source.find(sign, other.end(), end)
        if stop < 0:
            absent.add(sign)  # each is looked for in vain once
        start = stop + len(sign) if stop >= 0 else other.end()
    _entities(reader, start, end)


def _entities(reader: _Reader, start: int, end: int) -> None:
    for entity in _ENTITY.finditer(reader.source, start, end):
        reader.out.words(start, entity.start())
        reader.out.sign(unescape(entity[0]), *entity.span())
        start = entity.end()
    reader.out.words(start, end)


def _tag(reader: _Reader, tag: Tag) -> None:
    dialect = reader.dialect
    if reader.hidden:
        _hide(reader, tag)
    elif tag.name in dialect.breaks or tag.name == "br":
        _break(reader, tag)
    elif tag.kind == "start" and ((tag.name in RAW and dialect.html) or dialect.left_out(tag)):
        reader.hidden.append(tag.name)
    elif tag.name in dialect.blocks:
        if tag.name not in dialect.running:
            reader.out.divide()
        if tag.kind == "end":
            reader.gap = reader.gap or (tag.start, tag.end)
        else:
            reader.fill()
            reader.out.sign(" ", tag.start, tag.end)
    elif tag.kind == "empty" and (words := dialect.said(tag)):
        reader.fill()
        reader.out.sign(words, tag.start, tag.end)
    elif tag.kind == "start":
        reader.fill()
        reader.open.append(tag.name)
        face = dialect.face(tag)
        target = next((sign + said for key, sign in _ADDRESSES.items() if (said := tag.attributes.get(key))), "") if face == "link" else ""
        reader.out.open(face, tag.start, tag.end, target)
    elif tag.kind == "end":
        _close(reader, tag)


def _hide(reader: _Reader, tag: Tag) -> None:
    if tag.kind == "start" and tag.name == reader.hidden[-1]:
        reader.hidden.append(tag.name)
    elif tag.kind == "end" and tag.name == reader.hidden[-1]:
        reader.hidden.pop()


def _close(reader: _Reader, tag: Tag) -> None:
    if tag.name not in reader.open[-20:]:
        return
    while reader.open.pop() != tag.name:
        reader.out.forget()
    reader.out.close(tag.start, tag.end)
    if tag.name in reader.dialect.apart or (tag.name in reader.dialect.beside and _begins(reader, tag.end)):
        reader.gap = reader.gap or (tag.end, tag.end)


def _begins(reader: _Reader, at: int) -> bool:
    """Whether another such element begins here."""
    name = _NAME.match(reader.source, at)
    return name is not None and name[1] in reader.dialect.beside


def _break(reader: _Reader, tag: Tag) -> None:
    """A line of print ends; a word that was broken there is one word again."""
    if tag.kind == "end":
        return
    reader.fill()
    if _SOFT.search(reader.source, max(0, tag.start - 5), tag.start):
        reader.out.stick()
        return
    behind = re.compile(r"\s*(\w+)").match(reader.source, tag.end)
    before = re.search(r"(\w+)[-‐¬\xad]$", reader.out.tail())
    if before and behind and behind[1][:1].islower():
        written = join_lines([before[0], behind[1]])
        if "-" not in written and "‐" not in written and " " not in written:
            reader.out.unhyphenate()
        reader.out.stick()
    elif tag.attributes.get("break") == "no":
        reader.out.stick()
    else:
        reader.out.sign(" ", tag.start, tag.end)
