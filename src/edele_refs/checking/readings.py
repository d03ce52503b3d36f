"""What the notes of a file were read as the last time, so that only changed notes are read again.

A reading depends on the note's text, the languages of the document, the authors before it (for
"id."), and, where a note is read a second time, on the answers to what it asked of the
document. All these are kept with it; where one has changed the note is read anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from edele_refs.item import Item, Value
from edele_refs.languages import Codes
from edele_refs.model import Address, Citation, Span, Trace
from edele_refs.parse.kept import LONGEST, NOTES, Kept, agree
from edele_refs.parse.known import ANSWERS, Given, Known
from edele_refs.parse.note import NoteRead
from edele_refs.parse.share import Names
from edele_refs.values import Date, Name, Pages

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model

WAYS = 4
"""Readings of one text that are kept, where what they depend on differs."""

Row = dict[str, Any]
VALUES = {"name": Name, "date": Date, "pages": Pages}
"""The typed values by the names they are written under."""


class Readings(Kept):
    """The readings of one file's notes: those of the last time (``to_json`` wrote them), and those of now."""

    def __init__(self, text: str | None = None) -> None:
        super().__init__()
        self._old = _rows(text)
        self._now: dict[str, list[tuple[NoteRead, Given]]] = {}

    def first(self, text: str, codes: Codes, model: Model | None, before: Names, read: Callable[[], NoteRead]) -> NoteRead:
        """What the note was read as at first, when nothing was known of the document."""
        return self._found("first", text, codes, before, Known(), lambda _: read())

    def again(self, text: str, known: Known, codes: Codes, model: Model | None, before: Names, read: Callable[[Known], NoteRead]) -> NoteRead:
        """What the note was read as the second time, if its questions still have the same answers."""
        return self._found("again", text, codes, before, known, read)

    def among(self, texts: Sequence[str]) -> Kept:
        """All of them: they are those of this file."""
        return self

    def has(self, text: str, known: Known, codes: Codes, model: Model | None) -> bool:
        """Whether a reading of ``text`` is kept; whether it still holds is seen when it is asked for."""
        key = _key("again" if known.titles else "first", text, codes)
        return key in self._now or key in self._old

    def _found(self, look: str, text: str, codes: Codes, before: Names, known: Known, read: Callable[[Known], NoteRead]) -> NoteRead:
        if len(text) > LONGEST:
            return read(known)
        key = _key(look, text, codes)
        if key not in self._now:
            self._now[key] = _ways(self._old.get(key, ()))
        for way, given in self._now[key]:
            if way.taken in (None, before) and agree(known, given):
                return way
        asking = known.asking()
        found = read(asking)
        self._now[key] = [(found, asking.said()), *self._now[key]][:WAYS]
        return found

    def to_json(self) -> str:
        """The readings of now, of a very long document the first ones."""
        kept = list(self._now.items())[: 2 * NOTES]
        return json.dumps({key: [_row(*way) for way in ways] for key, ways in kept}, ensure_ascii=False, separators=(",", ":"))


def _key(look: str, text: str, codes: Codes) -> str:
    return sha256(f"{look}\0{codes}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _rows(text: str | None) -> Mapping[str, list[Row]]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _row(read: NoteRead, given: Given) -> Row:
    """A reading and the answers it depends on, as plain data."""
    return {
        "citations": [
            [c.at.number, *c.span, c.kind, _plain(c.item), c.locator, c.introducer, c.traces, c.confidence, c.by]
            for c in read.citations
        ],
        "author": _plain(read.author),
        "taken": _plain(read.taken),
        "asked": read.asked,
        "given": [[answer, *asked] for asked, answer in given.items()],
    }


def _ways(rows: Iterable[Row]) -> list[tuple[NoteRead, Given]]:
    """The readings of rows; none of rows that were not written here."""
    try:
        return [_way(row) for row in rows if {asked[1] for asked in row["given"]} <= ANSWERS.keys()]
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return []


def _way(row: Row) -> tuple[NoteRead, Given]:
    citations = tuple(map(_citation, row["citations"]))
    read = NoteRead(citations, _names(row["author"]), _names(row["taken"]), tuple(row["asked"]))
    return read, {tuple(asked): answer for answer, *asked in row["given"]}


def _citation(row: list[Any]) -> Citation:
    number, start, end, kind, item, locator, introducer, traces, confidence, by = row
    traced = tuple(Trace(variable, Span(*span), by, sure) for variable, span, by, sure in traces)
    return Citation(Address("", number), Span(start, end), kind, _item(item), locator, introducer, traced, confidence, by)


def _plain(value: Value | Item | Name | None) -> Any:
    """A value as JSON has it; what is typed, with the name of its type before it."""
    match value:
        case Item():
            return {key: _plain(value[key]) for key in value}
        case tuple():
            return [_plain(one) for one in value]
        case Name():
            return {"name": [value.family, value.given, value.literal, value.suffix, value.others]}
        case Date():
            return {"date": [value.edtf, value.written]}
        case Pages():
            return {"pages": [value.written]}
    return value


def _value(plain: Any) -> Any:
    if isinstance(plain, list):
        return tuple(map(_value, plain))
    if not isinstance(plain, dict):
        return plain
    (kind, parts), *more = plain.items() if plain else (("", ""),)
    return VALUES[kind](*parts) if not more and kind in VALUES and isinstance(parts, list) else _item(plain)


def _item(plain: Mapping[str, Any]) -> Item:
    return Item({key: _value(value) for key, value in plain.items()})


def _names(plain: Any) -> Names | None:
    return None if plain is None else tuple(map(_value, plain))
