"""What a document cites: a citation is one note (or one bracket) with its cites in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cite:
    """One source in a citation: its key, the place cited, words around it.

    ``more`` are further places, each with its label: “p. 12, fol. 3”.
    ``label`` is a CSL locator type ("page", "folio"), empty where the locator brings its
    own words. ``position`` overrules the one that the sequence gives.
    """

    key: str
    locator: str = ""
    label: str = "page"
    prefix: str = ""
    suffix: str = ""
    suppress_author: bool = False
    author_only: bool = False
    position: int | None = None
    more: tuple[tuple[str, str], ...] = ()

    @property
    def pinpoint(self) -> tuple[str, ...]:
        """What is compared to tell "ibid." from "ibid., 12"."""
        if not self.locator.strip():
            return ()
        return (self.label or "page", self.locator.strip(), *(part for pair in self.more for part in pair))


@dataclass(frozen=True, slots=True)
class Citation:
    """The cites of one note. ``note`` is its number from 1, 0 for a citation in the text."""

    cites: tuple[Cite, ...]
    note: int = 0
    unsorted: bool = False


def first_notes(citations: Sequence[Citation]) -> dict[str, int]:
    """For each key the number of the note that cites it first."""
    found: dict[str, int] = {}
    for citation in citations:
        for cite in citation.cites:
            found.setdefault(cite.key, citation.note)
    return found


def keys_of(citations: Iterable[Citation]) -> list[str]:
    """The keys cited, in order, each as often as it is cited."""
    return [cite.key for citation in citations for cite in citation.cites]
