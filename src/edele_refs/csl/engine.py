"""The engine for the rest of the project: citations and bibliographies in a style.

Everything above asks here and gets marked text or an output's text. The options are those
of history (``options.HISTORY``); the processor by itself (``processor``, ``python -m
edele_refs.csl``) renders plain CSL.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.compiled import CompiledStyle, compiled
from edele_refs.csl.locale import checked
from edele_refs.csl.options import HISTORY, Options
from edele_refs.csl.processor import Items, Processor
from edele_refs.outputs import member

__all__ = ["Cite", "Items", "Notes", "names_in_full", "render_bibliography", "render_cites", "render_notes", "swallows", "word_for_sheets"]

Notes = Sequence[Sequence[Cite]]


def render_cites(
    notes: Notes, items: Items, style: Path, locale: str | None = None, options: Options = HISTORY
) -> tuple[tuple[str, ...], ...]:
    """Every citation as marked text, note by note, in the order in which they stand.

    The positions are those of the whole sequence. A key without an item counts in the
    chain (nothing after it is ibid. of what stood before) and renders empty.
    """
    processor = Processor(_style(style, locale, options), items, uncited=False)
    return tuple(processor.cites(citations(notes)))


def render_notes(
    notes: Notes,
    items: Items,
    style: Path,
    locale: str | None = None,
    output: str = "plain",
    options: Options = HISTORY,
) -> tuple[str, ...]:
    """Each note whole: sorted, joined and closed as the style's citations are."""
    processor, write = Processor(_style(style, locale, options), items, uncited=False), member(output).write
    return tuple(write(text) for text in processor.notes(citations(notes)))


def render_bibliography(
    items: Items, style: Path, locale: str | None = None, options: Options = HISTORY
) -> tuple[str, ...]:
    """The entries of a bibliography in the style's order, as marked text."""
    processor = Processor(_style(style, locale, options), items)
    processor.prepare(tuple(items))
    return tuple(text for _, text in processor.entries_of_bibliography())


def swallows(style: Path, locale: str | None = None) -> bool:
    """Whether the style's language puts point and comma inside quotation marks."""
    return _style(style, locale, HISTORY).inside


def language(style: Path, locale: str | None = None) -> str:
    """The language that a style is rendered in."""
    return _style(style, locale, HISTORY).locale.lang


def word_for_sheets(style: Path, locale: str | None = None) -> str:
    """What the style sets before a folio."""
    return _style(style, locale, HISTORY).locale.term("folio", "short")


def names_in_full(style: Path) -> bool:
    """Whether a first mention says all of a source: a style for notes, not one for the text."""
    return _style(style, None, HISTORY).style.note


def citations(notes: Notes) -> tuple[Citation, ...]:
    """A citation for each note, numbered from 1."""
    return tuple(Citation(tuple(note), number) for number, note in enumerate(notes, 1))


def _style(style: Path, locale: str | None, options: Options) -> CompiledStyle:
    return compiled(style, checked(locale) if locale else "", options)
