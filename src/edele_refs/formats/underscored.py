"""Plain text whose italics stand between underscores, as in transcripts of books: "_Ibid._, p. 12".

It is read as plain text is, without the underscores; what is written in italics gets them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from edele_refs.formats import text as plain_text
from edele_refs.formats._decode import looks_binary
from edele_refs.formats._decoded import Decoded, Pair, Piece
from edele_refs.formats._edits import Piece as Written
from edele_refs.formats._notes import Found, Reading, document_of
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._text_edits import aligned
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Note, Span

NAME = "text with underscores"
SUFFIXES = (".txt", ".text")
FACES = frozenset(("italic",))
_ITALIC = late_pattern(r"(?<!\w)(?<![^\d/]/)_(?=[^\W_]|[\"“‘'(])((?:[^_\n]|\n(?![ \t]{0,80}\n)){1,300}?)(?<=\S)_(?![\w/])")
_SEEN = late_pattern(rb"(?<![\w/])_(?=[A-Za-z0-9\x80-\xff])([^_\n]{2,100})_(?![\w/])")
ENOUGH = 2
"""Words between underscores, at least; one alone may be anything."""


def sniff(data: bytes) -> bool:
    """True of text with words between underscores.

    >>> sniff(b"Gibbon, _Decline and Fall_, 12."), sniff(b"call _start, or _init_ it")
    (True, False)
    """
    if looks_binary(data):
        return False
    counted = 0
    for one in _SEEN.finditer(data[:2_000_000]):
        counted += len(one[1].split())
        if counted >= ENOUGH:
            return True
    return False


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document as plain text is read, its italics as faces.

    >>> read(b"1. Gibbon, _Decline and Fall_ (1776), 12.\\n2. _Ibid._, 13.", "notes").notes[1].text
    'Ibid., 13.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; italics between underscores."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    return rewritten(source, find(source, options)[0].notes, document, edits, write)


def write(pieces: Sequence[Written], _before: str, _behind: str) -> str:
    """The pieces with underscores around what is in italics.

    >>> write([Written("Gibbon, "), Written("Decline", frozenset(("italic",)))], " ", ",")
    'Gibbon, _Decline_'
    """
    return "".join(map(_written, pieces))


def _written(piece: Written) -> str:
    inner = piece.text.strip()
    return piece.text.replace(inner, f"_{inner}_", 1) if inner and "italic" in piece.faces else piece.text


@dataclass(frozen=True, slots=True)
class _Bare:
    """A text without the underscores of its italics, and the way back."""

    text: str
    pairs: tuple[tuple[int, int], ...]
    """Where in the source the underscores stand that belong together."""
    turns: tuple[int, ...]
    """Where in the bare text each of them is left out."""

    def place(self, at: int) -> int:
        """Where in the source a character of the bare text stands."""
        return at + bisect_right(self.turns, at)


def _bare(text: str) -> _Bare:
    pairs = tuple((found.start(), found.end() - 1) for found in _ITALIC.finditer(text))
    signs = [at for pair in pairs for at in pair]
    kept = "".join(text[a + 1 : b] for a, b in pairwise((-1, *signs, len(text))))
    return _Bare(kept, pairs, tuple(at - n for n, at in enumerate(signs)))


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes or paragraphs by their layout, and their numbers."""
    bare = _bare(re.sub(r"(?<!\n)\f", "\n", source.text))
    document = plain_text.read_text(bare.text, source.name, options.layout)
    notes = [_found(bare, document, note) for note in document.notes]
    listed = [_found(bare, document, entry) for entry in document.listed]
    reading = Reading(source, notes, document.missing, document.self_item, document.prose, listed=listed)
    return reading, [note.label if document.prose else note.number for note in document.notes]


class _Stretch(NamedTuple):
    """Characters of a note's text that stand in the bare text as they are."""

    at: int
    start: int
    length: int


def _found(bare: _Bare, document: Document, note: Note) -> Found:
    stretches = list(_stretches(note, document))
    mark = Span(bare.place(note.mark.start), bare.place(note.mark.end - 1) + 1) if note.mark else None
    decoded = Decoded(note.text, tuple(_pieces(bare, stretches)), tuple(_pairs(bare, stretches)), note.breaks)
    return Found(decoded, note.number, mark, note.chapter)


def _stretches(note: Note, document: Document) -> Iterator[_Stretch]:
    """Line by line; where a line is otherwise in the text, character by character."""
    at, found = 0, list[_Stretch]()
    for span in note.source:
        start = span.start
        for line in span.of(document.text).split("\n"):
            words = line.strip()
            at += note.text.startswith(" ", at) and at > 0
            kept = next((kept for kept in (words, words[:-1]) if note.text.startswith(kept, at)), None)
            if kept is None:
                yield from _by_character(note, document)
                return
            if kept:
                found.append(_Stretch(at, start + line.index(words), len(kept)))
            at, start = at + len(kept), start + len(line) + 1
    yield from found if at == len(note.text) else _by_character(note, document)


def _by_character(note: Note, document: Document) -> Iterator[_Stretch]:
    places, begun = aligned(note, document)[:-1], 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield _Stretch(begun, places[begun], at - begun)
            begun = at


def _pieces(bare: _Bare, stretches: Sequence[_Stretch]) -> Iterator[Piece]:
    """The stretches as they stand in the source, divided where an underscore does, and the blanks between them."""
    end = before = 0
    for one in stretches:
        stop = one.start + one.length
        inner = bare.turns[bisect_right(bare.turns, one.start) : bisect_left(bare.turns, stop)]
        if end < one.at:  # a line's end
            yield Piece(end, one.at - end, Span(bare.place(before - 1) + 1, bare.place(one.start)))
        for a, b in pairwise((one.start, *dict.fromkeys(inner), stop)):
            yield Piece(one.at + a - one.start, b - a, Span(bare.place(a), bare.place(a) + b - a))
        end, before = one.at + one.length, stop


def _pairs(bare: _Bare, stretches: Sequence[_Stretch]) -> Iterator[Pair]:
    """The italics that lie within the note, with their underscores."""
    if not stretches:
        return
    first = bisect_left(bare.turns, stretches[0].start)
    last = bisect_right(bare.turns, stretches[-1].start + stretches[-1].length)
    for at in range(first + first % 2, last - 1, 2):
        opening, closing = bare.pairs[at // 2]
        inner = Span(_place(stretches, bare.turns[at]), _place(stretches, bare.turns[at + 1] - 1) + 1)
        yield Pair("italic", Span(opening, opening + 1), Span(closing, closing + 1), inner)


def _place(stretches: Sequence[_Stretch], at: int) -> int:
    """Where in the note's text a character of the bare text stands."""
    one = stretches[bisect_right(stretches, at, key=lambda one: one.start) - 1]
    return one.at + min(at - one.start, one.length - 1)
