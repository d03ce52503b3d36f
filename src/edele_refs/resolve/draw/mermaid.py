"""Chains as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html), as Markdown pages show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.model import Address, Citation, Reading
from edele_refs.resolve.graph import Edge, excerpt, graph


def draw(readings: Sequence[Reading], everything: bool) -> Iterator[str]:
    """Each document by itself."""
    for reading in readings:
        yield from _drawn(reading, everything)


def _drawn(reading: Reading, everything: bool) -> Iterator[str]:
    """A flowchart from right to left: dotted edges lead to candidates."""
    found = graph(reading, everything)
    names = {citation.at: f"m{number}" for number, citation in enumerate(found.mentions, 1)}
    yield "flowchart RL"
    yield from (f"  {names[citation.at]}{_box(reading, citation)}" for citation in found.mentions)
    yield from (f"  {_edge(edge, names)}" for edge in found.edges)


def _box(reading: Reading, citation: Citation) -> str:
    label = _escaped(f"{citation.at} {excerpt(reading, citation, 70)}")
    return f'["{label}"]' if citation.kind == "full" else f'("{label}")'


def _edge(edge: Edge, names: dict[Address, str]) -> str:
    arrow = f"-.->|{edge.confidence:.2f}|" if edge.kind == "may repeat" else "-->"
    return f"{names[edge.mention]} {arrow} {names[edge.to]}"


def _escaped(text: str) -> str:
    """Marks that Mermaid or a page would read as its own, as entities of their number."""
    return re.sub(r'[^\w\s.,:;!?/()–—’‘“”„«»…-]', lambda found: f"#{ord(found.group())};", text)
