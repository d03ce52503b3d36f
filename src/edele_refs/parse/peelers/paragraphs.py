"""The numbers that French lawyers cite their manuals by: "10e éd., Cujas, 1999, n° 378 et s."."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import Place
from edele_refs.parse.peelers.ends import found_at_end

_NUMBER = late_pattern(r"(?P<year>(?:1[89]|20)\d\d),\s(?P<all>(?:n[°ºo]s?)\s\d{1,4}(?:-\d{1,3})?(?:(?:\s?[-–]\s?|,\s|\set\s)\d{1,4})?(?:\s(?:et\s)?ss?\.?)?(?:,\sp\.\s\d{1,4}(?:[-–]\d{1,4})?)?)$")
_EDITION = late_pattern(r"(?<!\w)(?:\d{1,2}(?:e|ème|ère|re)\s)?éd(?:ition|\.),?\s(?:[^,;:()␟\d]{2,40},?\s)?(?:revue\s[^,;()]{2,30},\s)?$")


def peel_paragraph(draft: Draft, start: int, end: int) -> int | None:
    """The number behind the year of a book: its house or its edition stands before that."""
    found = found_at_end(_NUMBER, draft, start, end) if not draft.places else None
    if not found or found.start() <= start:
        return None
    before = draft.scan.masked[max(start, found.start() - 70) : found.start()]
    if not _EDITION.search(before) and houses.start_of(draft.scan.masked, len(draft.scan.masked[: found.start()].rstrip(", "))) is None:
        return None
    stop = found.end("all") + (draft.scan.text[found.end("all") : found.end("all") + 1] == "." and found["all"].endswith(" s"))
    draft.places.append(Place(Span(found.start("all"), stop), found.start("all"), labelled=True))
    return found.end("year")


_TABLE = late_pattern(r",\s(?P<all>(?:Tabellen?|Tab\.|Tables?|Tableau|Übersicht|Schaubild)\s[\dIVX]{1,4}(?:[.-]\d{1,3})?(?:\s?(?:[-–]|,|und|and|et)\s?\d{1,3})?)$")


def peel_table(draft: Draft, start: int, end: int) -> int | None:
    """A table between the title and its imprint: "Rechtspflege, Reihe 2.1, Tabelle 10, Wiesbaden 1978"."""
    found = found_at_end(_TABLE, draft, start, end) if draft.imprint and not draft.places else None
    if not found or found.start() <= start:
        return None
    draft.places.append(Place(Span(*found.span("all")), found.start("all"), labelled=True))
    return found.start()
