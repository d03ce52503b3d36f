"""Bibliographic data: libraries of works, written and read in several formats.

A format is a module of this folder with ``NAME``, ``SUFFIX``, ``write`` and
``entries``; it is found by looking into the folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING

from edele_refs.discover import members
from edele_refs.model import Reading, RefsError

if TYPE_CHECKING:
    from edele_refs.records.library import Library


BY_SUFFIX = {".bib": "biblatex", ".json": "csl-json", ".ris": "ris"}
"""What files of records are, by their suffixes; biblatex's reader takes BibTeX too."""


def formats() -> Mapping[str, ModuleType]:
    """The data formats by name.

    >>> list(formats())
    ['biblatex', 'bibtex', 'csl-json', 'ris']
    """
    return {m.NAME: m for m in members(__name__) if hasattr(m, "SUFFIX") and hasattr(m, "entries")}


def export(source: Library | Reading, to: str = "bibtex") -> str:
    """A library, or the works that a reading cites and its own bibliography lists, as text of a
    data format.

    >>> from edele_refs.records.library import Library
    >>> export(Library(), "csl-json")
    '[]\\n'
    """
    if isinstance(source, Reading):
        from edele_refs.joined import with_listed

        source = with_listed(source).library
    text: str = _format(to).write(source)
    return text


def load(text: str, fmt: str) -> Library:
    """The library that a text of a data format holds.

    >>> load("@book{reese2011why, title = {Why}}", "bibtex")["reese2011why"].item.text("title")
    'Why'
    """
    from edele_refs.records.library import keyed

    return keyed(_format(fmt).entries(text))


def _format(name: str) -> ModuleType:
    try:
        return formats()[name]
    except KeyError:
        known = ", ".join(formats())
        raise RefsError(f"there is no data format {name!r}; there are {known}") from None
