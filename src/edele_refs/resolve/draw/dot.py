"""Chains for Graphviz (https://graphviz.org/doc/info/lang.html): `refs chains … --to dot | dot -Tsvg`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from edele_refs.model import Citation, Reading
from edele_refs.resolve.graph import Edge, excerpt, graph


def draw(readings: Sequence[Reading], everything: bool) -> Iterator[str]:
    """Each document by itself."""
    for reading in readings:
        yield from _drawn(reading, everything)


def _drawn(reading: Reading, everything: bool) -> Iterator[str]:
    """A digraph: boxes are full references, dashed edges lead to candidates."""
    found = graph(reading, everything)
    yield f"digraph {_quoted(reading.document.name)} {{"
    yield "  rankdir=RL; node [shape=plaintext, fontname=sans, fontsize=10]; edge [fontsize=9];"
    yield from (f"  {_node(reading, citation)}" for citation in found.mentions)
    yield from (f"  {_edge(edge)}" for edge in found.edges)
    yield "}"


def _node(reading: Reading, citation: Citation) -> str:
    label = "\n".join([str(citation.at), *wrap(excerpt(reading, citation, 80), 34)])
    shape = ", shape=box" if citation.kind == "full" else ""
    return f"{_quoted(str(citation.at))} [label={_quoted(label)}{shape}];"


def _edge(edge: Edge) -> str:
    look = f"style=dashed, label={_quoted(f'{edge.confidence:.2f}')}" if edge.kind == "may repeat" else "style=solid"
    return f"{_quoted(str(edge.mention))} -> {_quoted(str(edge.to))} [{look}];"


def _quoted(text: str) -> str:
    """A string of the DOT language; control characters have no place in one."""
    plain = "".join(c if c >= " " or c == "\n" else " " for c in text)
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
