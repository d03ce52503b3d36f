"""Several documents as one reading, for one library of all their works."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from edele_refs.model import Address, Citation, Document, Kind, Links, Note, Reading


def with_listed(reading: Reading) -> Reading:
    """The entries of the document's own bibliography before its notes, so that each is a record.

    What the notes cite, in full or in short, is the work of the entry where that is certain.
    """
    entries = Document(reading.document.name, reading.document.listed)
    if not entries.notes:
        return reading
    from edele_refs.parse import parse
    from edele_refs.tagger.model import load

    full = tuple(citation for citation in parse(entries, model=load()) if citation.kind == "full")
    return joined([Reading(entries, full, {}), reading], kinds=("full", "short"))


def joined(readings: Sequence[Reading], kinds: Sequence[Kind] = ("full",)) -> Reading:
    """The documents one after the other, each a chapter (or chapters) of one.

    A work that several documents give in full is one work; nothing but references of these
    ``kinds`` is linked from one document to another.
    """
    notes: list[Note] = []
    citations: list[Citation] = []
    links: dict[Address, tuple[Address, ...]] = {}
    chapters = 0
    for reading in readings:
        labels = _new_labels(reading.document.notes, chapters)
        notes += labels.values()
        citations += [replace(c, at=_moved(c.at, labels)) for c in reading.citations]
        for at, meant in reading.links.items():
            links[_moved(at, labels)] = tuple(_moved(m, labels) for m in meant)
        chapters += max((note.chapter for note in reading.document.notes), default=1)
    document = Document(readings[0].document.name, tuple(notes))
    return Reading(document, tuple(citations), _across(document, citations, links, kinds))


def _new_labels(notes: Sequence[Note], chapters: int) -> dict[str, Note]:
    """The notes by their old labels, counted as chapters after those before."""
    return {note.label: replace(note, chapter=note.chapter + chapters) for note in notes}


def _moved(at: Address, labels: dict[str, Note]) -> Address:
    return Address(labels[at.note].label, at.number)


def _across(
    document: Document,
    citations: Sequence[Citation],
    links: dict[Address, tuple[Address, ...]],
    kinds: Sequence[Kind],
) -> Links:
    """The links, with those between the first references of different documents."""
    from edele_refs.resolve import resolve

    firsts = [c for c in citations if c.kind in kinds and not links.get(c.at)]
    repeated = {at: meant for at, meant in resolve(document, firsts).items() if len(meant) == 1}
    moved = {at: tuple(repeated.get(m, (m,))[0] for m in meant) for at, meant in links.items()}
    return {**moved, **repeated}
