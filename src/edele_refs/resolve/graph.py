"""The chains of a document as a graph: each mention, and what it repeats or may repeat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from edele_refs.model import Address, Citation, Reading

EdgeKind = Literal["repeats", "may repeat"]


@dataclass(frozen=True, slots=True)
class Edge:
    """From a mention to the one directly before in its chain, or to a candidate."""

    mention: Address
    to: Address
    kind: EdgeKind
    confidence: float


@dataclass(frozen=True, slots=True)
class Graph:
    """Mentions in the order of the notes, and the edges between them."""

    mentions: tuple[Citation, ...]
    edges: tuple[Edge, ...]


def graph(reading: Reading, everything: bool = False) -> Graph:
    """The graph of a reading; with ``everything`` also of sources that are cited once."""
    edges = tuple(edge for c in reading.citations for edge in _edges(reading, c))
    linked = {at for edge in edges for at in (edge.mention, edge.to)}
    shown = tuple(c for c in reading.citations if everything or c.at in linked)
    return Graph(shown, edges)


def _edges(reading: Reading, citation: Citation) -> Iterator[Edge]:
    known = reading.resolutions[citation.at]
    if known.antecedent:
        yield Edge(citation.at, known.via or known.antecedent, "repeats", known.confidence)
    elif known.ambiguous:
        yield from (Edge(citation.at, c.at, "may repeat", c.confidence) for c in known.candidates)
    elif known.first and known.first != citation.at:
        yield Edge(citation.at, known.via or known.first, "repeats", known.confidence)


def chains(reading: Reading) -> dict[Address, list[Citation]]:
    """The mentions of each source by its first mention, in order; places in the document are none."""
    found: dict[Address, list[Citation]] = {}
    for citation in reading.citations:
        first = reading.resolutions[citation.at].first
        if first and citation.kind != "cross":
            found.setdefault(first, []).append(citation)
    return found


def excerpt(reading: Reading, citation: Citation, width: int = 60) -> str:
    """What stands in the note, in one line and shortened."""
    text = " ".join(citation.span.of(reading.notes[citation.at.note].text).split())
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
