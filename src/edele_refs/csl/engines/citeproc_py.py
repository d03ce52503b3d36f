"""citeproc-py: a CSL processor in Python (of the official suite it passes 61 %)."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from edele_refs.csl.cites import Cite
from edele_refs.csl.dates import date_of
from edele_refs.csl.entry import DATE_VARIABLES
from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import RefsError

NAME = "citeproc-py"


def render_cites(
    notes: Sequence[Sequence[Cite]], items: Mapping[str, Mapping[str, Any]], style: Path, locale: str | None
) -> tuple[tuple[str, ...], ...]:
    """Each cite as citeproc-py prints it; one that it cannot print is empty."""
    from citeproc import (
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        Locator,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON

    known = {key: {**_plain(item), "id": key} for key, item in items.items()}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            source = CiteProcJSON(list(known.values()))
            chosen = CitationStylesStyle(str(style), locale=locale, validate=False)
            bibliography = CitationStylesBibliography(chosen, source, formatter.html)
        except Exception as error:  # whatever it raises is its own affair
            raise RefsError(f"citeproc-py cannot use the style {style.name}: {error}") from None

        def one(cite: Cite) -> str:
            if cite.key not in known:
                return ""
            locator = {"locator": Locator(cite.label, cite.locator)} if cite.locator and cite.label else {}
            citation = Citation([CitationItem(cite.key.lower(), **locator)])
            try:
                bibliography.register(citation)
                return _marked(str(bibliography.cite(citation, lambda item: None)))
            except Exception:
                return ""

        return tuple(tuple(one(cite) for cite in note) for note in notes)


def _plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """The item with dates as numbers: citeproc-py takes no EDTF."""
    out = dict(item)
    for name in DATE_VARIABLES & out.keys():
        date = date_of(out[name])
        parts = [[*map(int, end)] for end in (date.begin, date.end) if end] if date else []
        out[name] = {"date-parts": parts} if parts else {"literal": date.literal if date else ""}
    return out


def _marked(html: str) -> str:
    from html import unescape

    return unescape(html.replace("<i>", ITALIC).replace("</i>", ITALIC_END))
