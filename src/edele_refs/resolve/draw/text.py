"""Chains as text: each source with its later mentions, then what is open, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edele_refs.model import Citation, Reading, Resolution
from edele_refs.resolve.graph import chains, excerpt


def draw(readings: Sequence[Reading], everything: bool) -> Iterator[str]:
    """Each document by itself."""
    for reading in readings:
        if len(readings) > 1:
            yield f"{reading.document.name}:"
        yield from _drawn(reading, everything)


def _drawn(reading: Reading, everything: bool) -> Iterator[str]:
    """The sources in the order of their first mention."""
    for first, mentions in chains(reading).items():
        if len(mentions) > 1 or everything:
            yield f"{first} {excerpt(reading, reading.by_address[first], 76)}{_never(reading, mentions[0])}"
            yield from (_line(reading, c) for c in mentions if c.at != first)
    open_ones = [c for c in reading.citations if reading.resolutions[c.at].ambiguous]
    if open_ones:
        yield "open:"
        yield from (_open_line(reading, c) for c in open_ones)
    lost = [c for c in reading.citations if _is_lost(c, reading.resolutions[c.at])]
    if lost:
        yield "without an antecedent:"
        yield from (f"    {c.at} {excerpt(reading, c)}: {reading.resolutions[c.at].reason}" for c in lost)


def _never(reading: Reading, first: Citation) -> str:
    return " (nowhere in full)" if first.kind != "full" else ""


def _line(reading: Reading, citation: Citation) -> str:
    known = reading.resolutions[citation.at]
    sure = f" ({known.confidence:.2f})" if known.candidates else ""
    words = "; but ".join((known.reason, *known.doubts))
    return f"    {citation.at} {excerpt(reading, citation)}: {words}{sure}"


def _open_line(reading: Reading, citation: Citation) -> str:
    known = reading.resolutions[citation.at]
    meant = " or ".join(f"{c.at} ({c.confidence:.2f})" for c in known.candidates)
    return f"    {citation.at} {excerpt(reading, citation)}: {meant}; {known.reason}"


def _is_lost(citation: Citation, known: Resolution) -> bool:
    """An "ibid." or short form with nothing before it; a work mentioned twice in short stands above."""
    first = known.first in (None, citation.at)
    return citation.kind in ("ibid", "short") and not known.candidates and first
