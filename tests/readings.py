"""Readings to test with: the texts of a gold file read again, scored, and shown as lines.

A gold file has the shape of ``refs parse --to jsonl``; only the notes' texts are taken
from it, never what it says of them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from edele_refs.fields import FIELDS
from edele_refs.formats import Options, read_document
from edele_refs.model import Citation, Document, Item, Note, Reading
from edele_refs.records.reading import dump
from edele_refs.values import Name
from edele_refs.verbs import read, read_citations

FIGURES = ("detection", "strict", "record", "resolution", "left_unlinked")
"""What is kept of a score: F1 of mentions and fields, shares of records and links."""


@cache
def documents(gold: Path) -> tuple[Document, ...]:
    """The notes of a gold file as documents, in its order."""
    notes: dict[str, list[Note]] = {}
    for line in gold.read_text("utf-8").splitlines():
        row = json.loads(line)
        note = Note(str(row["note"]), row["text"], row.get("chapter", 1))
        notes.setdefault(row.get("doc", gold.stem), []).append(note)
    return tuple(_document(name, tuple(found)) for name, found in notes.items())


def _document(name: str, notes: tuple[Note, ...]) -> Document:
    """Notes as they are; paragraphs ("¶1", "¶2" …) as the text without notes that they make up, read as one."""
    if not all(note.number.startswith("¶") for note in notes):
        return Document(name, notes)
    text = "\n\n".join(note.text for note in notes)
    document = read_document(text.encode(), name, ".txt", Options(layout="prose"))
    assert [(n.number, n.text) for n in document.notes] == [(n.number, n.text) for n in notes], name
    return document


def predictions(gold: Path) -> tuple[Reading, ...]:
    """What comes out for the texts of a gold file, a reading a document."""
    return tuple(map(_reading, documents(gold)))


@cache
def _reading(document: Document) -> Reading:
    return read_citations(document)


@cache
def reading_of(path: Path) -> Reading:
    """A document read by the one way in that users have, once a run."""
    return read(path)


def score(scorer: Path, gold: Path, readings: Iterable[Reading], folder: Path) -> dict[str, float]:
    """The figures of these readings against a gold file, by the scorer that all share."""
    predicted = folder / f"{gold.stem}.predicted.jsonl"
    lines = (line for reading in readings for line in dump(reading))
    predicted.write_text("\n".join(lines) + "\n", "utf-8")
    command = [sys.executable, str(scorer), str(gold), str(predicted), "--json"]
    result = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    found = json.loads(result.stdout)
    return {key: _figure(found[key]) for key in FIGURES if found[key] is not None}


def _figure(value: Any) -> float:
    """A share as it is; of precision, recall and F1 the last."""
    return float(value[2] if isinstance(value, list) else value)


# ---------------------------------------------------------------- views of the cases


def citation_lines(reading: Reading) -> Iterator[str]:
    """Every citation with what it states, a variable a line; a note without any has a dash."""
    for note in reading.document.notes:
        for citation in reading.by_note[note.label]:
            yield f"{citation.at} {citation.kind}: {citation.span.of(note.text)}"
            yield from (f"    {key} = {value}" for key, value in _stated(citation))
        if not reading.by_note[note.label]:
            yield f"{note.label} –"


def _stated(citation: Citation) -> Iterator[tuple[str, str]]:
    """What is said of it, in the order of the table; a short form needs no type."""
    item = citation.item
    for key in (key for key in FIELDS if key in item and (key != "type" or citation.kind == "full")):
        if key == "related":
            yield from (("related", _plain(other)) for other in item.items_of(key))
        elif FIELDS[key] == "names":
            more = " …" if item.names(key)[-1:] and item.names(key)[-1].others else ""
            yield key, "; ".join(_name(name) for name in item.names(key)) + more
        else:
            yield key, item.text(key)
    if citation.locator:
        yield "locator", citation.locator
    if citation.introducer:
        yield "introducer", citation.introducer


def _plain(item: Item) -> str:
    return ", ".join(f"{key}: {item.text(key)}" for key in item)


def _name(name: Name) -> str:
    """Family name and given name told apart: "Werth, Alexander"; another name in braces."""
    parts = ", ".join(filter(None, (name.family, name.given, name.suffix)))
    return parts or f"{{{name.literal}}}"


def link_lines(reading: Reading) -> Iterator[str]:
    """Every citation and what it repeats: none, one, or the candidates."""
    for citation in reading.citations:
        meant = reading.links.get(citation.at, ())
        yield f"{citation.at} -> {' | '.join(map(str, meant)) or '-'}"
