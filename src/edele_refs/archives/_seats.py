"""A signature from its institution and its body, with the town where the institution is."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.archives._archive import Archive, Sighting
from edele_refs.archives._body import Body
from edele_refs.archives._names import is_place, is_siglum, own_names
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span


def signature_of(
    text: str, name: Span | None, siglum: Span | None, body: Body, archive: Archive
) -> Sighting:
    """A signature from its institution and its body."""
    words = body.location.of(text) if body.location else ""
    name, place = without_place(text, name, archive) if name else (None, None)
    if siglum and not place:
        place = _seat_behind(text, siglum, body)
    if siglum and not place and body.collection:
        place, body = _seat_first(text, body, body.collection, archive)
    return Sighting(
        archive=name,
        place=place,
        siglum=siglum,
        collection=body.collection,
        location=body.location,
        locator=body.locator,
        location_text=words,
        parts=body.parts,
        known=archive.siglum,
        form=archive.form,
    )


def _seat_behind(text: str, siglum: Span, body: Body) -> Span | None:
    """The town between a siglum and all else: "(AMAE), La Courneuve, série Z"."""
    begins = min(span.start for span in (body.collection, body.location, body.locator) if span)
    seat = SEAT.fullmatch(text, siglum.end, begins)
    return Span(*seat.span("town")) if seat else None


SEAT = late_pattern(r"[”\"’“»]?[)\]][,:]?\s(?P<town>[^\W\d_][^,;()\d]{1,40})(?:,\s(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|Maryland))?[,:.]{1,2}\s")


def _seat_first(text: str, body: Body, named: Span, archive: Archive) -> tuple[Span | None, Body]:
    """The town between a siglum and the fonds, and the body without it: "Riksarkivet (RA), Stockholm, Oxenstiernska samlingen, E 1021"."""
    town, comma, rest = named.of(text).partition(", ")
    if not is_place(town, archive, True):
        return None, body
    left = Span(named.start + len(town) + 2, named.end) if comma and rest else None
    return Span(named.start, named.start + len(town)), replace(body, collection=left)


def without_place(text: str, name: Span, archive: Archive) -> tuple[Span, Span | None]:
    """An institution's name and its place behind or before it: "Kew, The National Archives".

    "Archivio di Stato, Mantova" is one name, and so is a place with its country.
    """
    head, comma, tail = name.of(text).partition(", ")
    country = tail.rpartition(", ")[2] in LANDS and ", " in tail
    if (
        comma
        and head.casefold() in own_names(archive)
        and not country
        and is_place(tail, archive, False)
    ):
        return Span(name.start, name.start + len(head)), Span(name.start + len(head) + 2, name.end)
    if comma and tail.casefold() in own_names(archive) and is_place(head, archive, False):
        return Span(name.end - len(tail), name.end), Span(name.start, name.start + len(head))
    before = PLACE_BEFORE.search(text[max(0, name.start - 40) : name.start])
    if not comma and before and is_place(before["place"], archive, is_siglum(head)):
        start = max(0, name.start - 40)
        return name, Span(start + before.start("place"), start + before.end("place"))
    return name, None


LANDS = frozenset(
    "Germany Deutschland Russia Ukraine Poland France Italy Austria England Israel Spain".split()
)
PLACE_BEFORE = late_pattern(
    r"(?:^|[;(]\s?|[a-z]\.\s)(?P<place>[A-ZÀ-Þ][^\W\d_]{1,20}(?:\s[A-ZÀ-Þ][^\W\d_]{1,20})?),\s$"
)
