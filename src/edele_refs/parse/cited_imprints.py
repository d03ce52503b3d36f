"""Imprints with the page cited in one bracket: "La Révolution de 1917 (Paris, Aubier, 1967, t. 1, p. 88)"."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.imprint import Imprint, in_brackets

_VOLUME = r"(?:(?:t|vol|Bd|tome|Т|т)\.?\s(?:\d{1,2}|[IVX]{1,5}),\s)?"
_PAGES = r"(?:pp?|S|ss?|С|с|f|ff|fol|págs?|pagg?)\.\s?\d[\d–-]*(?:\s?(?:ff?|sqq?|ss|sgg?|n)\.?)?(?:,\s\d[\d–-]*)*"
_CITED = late_pattern(rf"(?<=\d\d\d\d),\s(?P<cited>{_VOLUME}{_PAGES})[)\]]$")


def with_page(text: str, bracket: Span) -> Imprint | None:
    """The imprint that a bracket is up to the page it cites.

    It begins with a town that is known: a short form begins with its author, and a book in brackets with its title.
    """
    found = _CITED.search(text, bracket.start, bracket.end)
    before = in_brackets(text[: found.start()] + ")", bracket.start, found.start() + 1) if found else None
    if found is None or before is None or before.place is None or before.place.start != bracket.start + 1 or not places.is_place(before.place.of(text)):
        return None
    return replace(before, span=bracket, cited=Span(*found.span("cited")))
