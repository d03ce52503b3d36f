"""The seam between the project and an engine for CSL styles.

Everything above asks for citations, notes and a bibliography here and gets marked
text or an output's text; everything below (``citeproc_py/``) can be replaced.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edele_refs.csl.citeproc_py.render import Rendering
from edele_refs.csl.positions import positions
from edele_refs.outputs import member

Items = Mapping[str, Mapping[str, Any]]
"""CSL-JSON items by key; dates may be EDTF strings."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One citation in a note: the source's key, the place cited, words around it."""

    key: str
    locator: str = ""
    label: str = "page"
    prefix: str = ""
    suffix: str = ""

    @property
    def pinpoint(self) -> tuple[str, ...]:
        """What is compared to tell "ibid." from "ibid., 12"."""
        return (self.label, self.locator) if self.locator else ()


Notes = Sequence[Sequence[Cite]]


def render_cites(
    notes: Notes, items: Items, style: Path, locale: str | None = None
) -> tuple[tuple[str, ...], ...]:
    """Every citation as marked text, note by note, in the order in which they stand.

    The positions are those of the whole sequence. A key without an item counts in the
    chain (nothing after it is ibid. of what stood before) and renders empty.
    """
    rendering = Rendering(style, locale, items)
    return tuple(
        tuple(rendering.cite(cite, place) for cite, place in zip(note, places, strict=True))
        for note, places in zip(notes, positions(notes), strict=True)
    )


def render_notes(
    notes: Notes, items: Items, style: Path, locale: str | None = None, output: str = "plain"
) -> tuple[str, ...]:
    """Each note whole: sorted, joined and closed as the style's citations are."""
    rendering, write = Rendering(style, locale, items), member(output).write
    ordered = tuple(rendering.in_order(note) for note in notes)
    return tuple(
        write(rendering.note([*zip(note, places, strict=True)]))
        for note, places in zip(ordered, positions(ordered), strict=True)
    )


def render_bibliography(items: Items, style: Path, locale: str | None = None) -> tuple[str, ...]:
    """The entries of a bibliography in the style's order, as marked text."""
    return tuple(Rendering(style, locale, items).bibliography())


def swallows(style: Path, locale: str | None = None) -> bool:
    """Whether the style's language puts point and comma inside quotation marks."""
    return Rendering(style, locale, {}).quotes.swallow
