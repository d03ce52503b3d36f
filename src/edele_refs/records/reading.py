"""A reading as JSON lines, one note a line: what ``refs parse`` gives, read both ways."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast, get_args

from edele_refs.fields import FIELDS
from edele_refs.model import (
    Address,
    Citation,
    Document,
    Item,
    Kind,
    Links,
    Note,
    Reading,
    RefsError,
    Span,
    Value,
)
from edele_refs.values import Date, Name, Pages, and_others

CUSTOM = ("heading",)
"""Variables of ours that CSL-JSON has under ``custom``."""


def item_to_json(item: Item) -> dict[str, Any]:
    """An item as CSL-JSON, dates as EDTF strings, variables in the table's order."""
    known = [key for key in FIELDS if key in item and key not in CUSTOM]
    own = {key: item.text(key) for key in CUSTOM if key in item}
    return {key: _value_to_json(item[key]) for key in known} | ({"custom": own} if own else {})


def _value_to_json(value: Value) -> Any:
    if not isinstance(value, tuple):
        return str(value)
    return [v.to_json() if isinstance(v, Name) else item_to_json(v) for v in value]


def item_from_json(data: Mapping[str, Any]) -> Item:
    """An item from CSL-JSON as above; variables outside the table are left out."""
    data = without_custom(data)
    return Item({key: _value_from_json(FIELDS[key], data[key]) for key in data if key in FIELDS})


def without_custom(data: Mapping[str, Any]) -> dict[str, Any]:
    """The variables with ours among them that stood under ``custom``; others there are left out."""
    custom = data.get("custom")
    own = custom if isinstance(custom, Mapping) else {}
    found = {key: own[key] for key in CUSTOM if isinstance(own.get(key), str)}
    return {**{key: value for key, value in data.items() if key != "custom"}, **found}


def _value_from_json(kind: str, data: Any) -> Value:
    if kind == "names":
        return _names_from_json(data)
    if kind == "items":
        return tuple(item_from_json(item) for item in data)
    if kind == "date":
        return date_from_json(data)
    return Pages(str(data)) if kind == "pages" else str(data)


_OTHERS = frozenset(("others", "et al.", "et al"))
"""Literal names that stand for people not named: BibTeX's and pandoc's word, and what people type."""


def _names_from_json(data: Sequence[Mapping[str, Any]]) -> tuple[Name, ...]:
    names = tuple(_name_from_json(name) for name in data)
    if len(names) > 1 and names[-1].literal in _OTHERS:
        return and_others(names[:-1])
    return names


def csl_names(data: Mapping[str, Any]) -> dict[str, Any]:
    """An item's JSON as other programs read it: people not named are a last name "others".

    >>> csl_names({"type": "book", "author": [{"family": "Courtois", "others": True}]})["author"]
    [{'family': 'Courtois'}, {'literal': 'others'}]
    """
    return {key: _csl_list(value) if FIELDS.get(key) == "names" else value for key, value in data.items()}


def _csl_list(names: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    found = [{key: part for key, part in name.items() if key != "others"} for name in names]
    return [*found, {"literal": "others"}] if names and names[-1].get("others") else found


def _name_from_json(data: Mapping[str, Any]) -> Name:
    family = " ".join(filter(None, (data.get("non-dropping-particle"), data.get("family"))))
    given = " ".join(filter(None, (data.get("given"), data.get("dropping-particle"))))
    others = bool(data.get("others"))
    return Name(family, given, data.get("literal", ""), data.get("suffix", ""), others)


def date_from_json(data: Any) -> Date:
    """A CSL date in any of its forms: EDTF string, ``date-parts``, ``raw``, ``literal``.

    >>> date_from_json({"date-parts": [[2005, 3], [2006]]})
    Date(edtf='2005-03/2006', written='')
    """
    if not isinstance(data, Mapping):
        return Date(str(data))
    if "date-parts" in data:
        return Date("/".join("-".join(_two_digits(part)) for part in data["date-parts"]))
    return Date("", str(data.get("raw") or data.get("literal") or ""))


def _two_digits(parts: Iterable[Any]) -> list[str]:
    return [f"{int(p):02d}" if i else f"{int(p):04d}" for i, p in enumerate(parts)]


def dump(reading: Reading) -> Iterator[str]:
    """One JSON object a note, in order. A text without notes gives only what cites."""
    for note, citations in reading.noted():
        if citations or not reading.document.prose:
            row: dict[str, Any] = {"doc": reading.document.name, "note": note.number}
            if note.chapter > 1:
                row["chapter"] = note.chapter
            row["text"] = note.text
            row["citations"] = [_citation_to_json(c, reading.links) for c in citations]
            yield json.dumps(row, ensure_ascii=False)


def _citation_to_json(citation: Citation, links: Links) -> dict[str, Any]:
    meant = [str(address) for address in links.get(citation.at, ())]
    row: dict[str, Any] = {"start": citation.span.start, "end": citation.span.end}
    row["kind"] = citation.kind
    row["resolves_to"] = meant[0] if len(meant) == 1 else None
    if len(meant) > 1:
        row["candidates"] = meant
    row["item"] = item_to_json(citation.item)
    row["locator"] = citation.locator
    row["introducer"] = citation.introducer
    if citation.confidence is not None:
        row["confidence"] = citation.confidence
    return row


def load(lines: Iterable[str]) -> Reading:
    """Read back what ``dump`` wrote (one document)."""
    notes: list[Note] = []
    citations: list[Citation] = []
    links: dict[Address, tuple[Address, ...]] = {}
    name = ""
    for row in _rows(lines):
        name = row.get("doc", name)
        note = Note(str(row["note"]), row["text"], row.get("chapter", 1))
        notes.append(note)
        for number, data in enumerate(row["citations"], 1):
            at = Address(note.label, number)
            citations.append(_citation_from_json(at, data))
            meant = data.get("candidates") or filter(None, [data.get("resolves_to")])
            links[at] = tuple(Address.parse(address) for address in meant)
    prose = bool(notes) and all(note.number.startswith("¶") for note in notes)
    return Reading(Document(name, tuple(notes), prose=prose), tuple(citations), links)


def _rows(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                row = json.loads(line)
                row["note"], row["text"], row["citations"]
            except KeyError as error:
                raise RefsError(f"line {number} is no note of a reading: it has no {error.args[0]!r}") from None
            except (ValueError, TypeError) as error:
                raise RefsError(f"line {number} is no note of a reading: {error}") from None
            yield row


def _citation_from_json(at: Address, data: Mapping[str, Any]) -> Citation:
    if data["kind"] not in get_args(Kind):
        raise RefsError(f"{at}: unknown kind of citation {data['kind']!r}")
    return Citation(
        at,
        Span(data["start"], data["end"]),
        cast(Kind, data["kind"]),
        item_from_json(data.get("item") or {}),
        data.get("locator"),
        data.get("introducer"),
        confidence=data.get("confidence"),
    )
