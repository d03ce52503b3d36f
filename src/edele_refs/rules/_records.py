"""Archival records and their signatures, as several rules look at them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from edele_refs.archives import get
from edele_refs.model import Address, Citation, Item, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._once import once
from edele_refs.rules._sigla import taken_for_a_fonds
from edele_refs.rules._standing import place_of_citation


class Record(NamedTuple):
    """A mention of an archival record: its archive (by its siglum, if known) and signature."""

    citation: Citation
    archive: str
    signature: str
    span: Span

    @property
    def note(self) -> str:
        """The label of its note."""
        return self.citation.at.note


@once
def records(reading: Reading) -> tuple[Record, ...]:
    """Every mention of a signature that stands in one piece in its note, in order."""
    found = []
    for citation in reading.of_kind("full", "short"):
        signature = citation.item.text("archive_location")
        if not signature:
            continue
        text = reading.notes[citation.at.note].text
        span = place_of(citation, "archive_location", text)
        if span and span.of(text) == signature:
            found.append(Record(citation, named_in_short(citation.item, reading), signature, span))
    return tuple(found)


def named_in_short(item: Item, reading: Reading) -> str:
    """An archive's siglum, if it is known; in two words, where the second was taken for a fonds: "АУФСБ НО"."""
    name, both = short_name(item), f"{item.text('archive')} {item.text('archive_collection')}"
    name = name or taken_for_a_fonds(item, reading)
    return siglum(both if both in _introduced(reading) else name)


@once
def _introduced(reading: Reading) -> frozenset[str]:
    """The sigla of two words that notes introduce."""
    others = (other.text("archive") for c in reading.of_kind("full") for other in c.item.items_of("related"))
    return frozenset(name for name in others if " " in name)


def short_name(item: Item) -> str:
    """The siglum that a mention gives behind the archive's name, else the name."""
    given = next((other.text("archive") for other in item.items_of("related") if other.text("archive")), "")
    return given or item.text("archive")


@lru_cache(maxsize=4096)
def siglum(archive: str) -> str:
    """An archive's siglum, or its name as it is written where it is not known."""
    known = get(archive) if archive else None
    return known.siglum if known else " ".join(archive.casefold().split())


@once
def by_signature(reading: Reading) -> Mapping[tuple[str, str], list[Record]]:
    """The records of each file: by archive and signature without spaces, stops and case."""
    found: dict[tuple[str, str], list[Record]] = {}
    for record in records(reading):
        found.setdefault((record.archive, key_of(record.signature)), []).append(record)
    return found


@lru_cache(maxsize=16384)
def key_of(signature: str) -> str:
    """A signature without spaces, stops, commas and case, all dashes alike.

    >>> key_of("RH27–3/170") == key_of("RH 27-3/170")
    True
    """
    return re.sub(r"[‐‑–—−]", "-", re.sub(r"[\s.,]+", "", signature)).casefold()


def stands_later(one: Record, other: Record, reading: Reading) -> bool:
    """Whether the first of two records is mentioned behind the second."""
    places = place_of_citation(reading)
    return places[one.citation.at] > places[other.citation.at]


@once
def _places(reading: Reading) -> Mapping[Address, int]:
    return {citation.at: place for place, citation in enumerate(reading.unpacked)}
