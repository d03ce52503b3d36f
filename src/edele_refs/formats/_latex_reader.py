"""What reading a note of LaTeX needs to know, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from edele_refs.formats._decoded import Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._latex_cites import Cited
from edele_refs.formats._latex_quotes import ENGLISH, Marks
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._latex_templates import Template


@dataclass(frozen=True, slots=True)
class Macros:
    """What the document says of itself: its own commands, babel's shorthands."""

    texts: Mapping[str, str] = field(default_factory=dict)
    faces: Mapping[str, Looks] = field(default_factory=dict)
    quotes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    shorthands: bool = False
    marks: Marks = ENGLISH
    """The quotation marks of its language."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    """The printed numbers of notes, by the labels in them."""
    templates: Mapping[str, Template] = field(default_factory=dict)
    abbreviations: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """The short and the long form of abbreviations, by their keys."""


@dataclass(slots=True)
class Reader:
    """The way through a note's source: what was read, and what is still open."""

    scan: Scan
    macros: Macros
    out: Decoder
    end: int
    at: int
    closing: list[str | None] = field(default_factory=list)
    """For every open group the sign that stands for its end, None for a mark."""
    depth: int = 0
    """Quotation marks that are open."""
    tables: int = 0
    """Tables that are open."""
    apart: Mapping[int, int] = field(default_factory=dict)
    """Where other notes within this one begin and end."""
    cites: list[tuple[Cited, int, int]] = field(default_factory=list)
