"""Where an archive is, between its name and the signature: "(SHD), Vincennes, GR 7 N 1234"."""

from __future__ import annotations

from edele_refs.archives import Sighting
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


def is_town(scan: Scan, signature: Sighting) -> bool:
    """Whether what stands between the archive's name and the signature is its town: "Berkshire Record Office, Reading, D/A2"."""
    archive, named = signature.archive, signature.collection
    return bool(archive and named and 0 < named.start - (signature.siglum or archive).end <= 3 and places.is_place(named.of(scan.text)))


_TOWN_FIRST = late_pattern(r"(?P<town>[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)*),\s(?=[A-Z]{1,4}\s\d|\d{1,3}\s[A-Z]{1,3}\s?\d)")


def town_first(scan: Scan, signature: Sighting) -> Span | None:
    """The archive's town where it was taken for the first part of a code: "(SHD), Vincennes, GR 7 N 1234"."""
    location = signature.location
    found = _TOWN_FIRST.match(scan.text, location.start, location.end) if location and signature.archive and not signature.carried else None
    return Span(*found.span("town")) if found and places.is_place(found["town"]) else None


def state_behind(draft: Draft, start: int, end: int) -> int:
    """Put the state behind an institution's town, or both, into the draft ("National Archives, Washington, D.C."); where what is told begins."""
    seat, kept = draft.place_of("archive-place"), draft.place_of("archive")
    found = _STATE.match(draft.scan.text, start, end + 1)
    if found and seat and seat.end == start:
        place = Span(seat.start, found.end("state"))
    elif (found := _SEATED.match(draft.scan.text, start, end + 1)) and kept and kept.end == start and not seat:
        place = Span(*found.span("seat"))
    else:
        return start
    draft.drop("archive-place")
    draft.put("archive-place", place, place.of(draft.scan.text))
    draft.end = max(draft.end, place.end)
    return min(end, place.end)


_ENDS = r"(?=\s?(?:$|[;,.)\]]|\s[A-Z(]))"
_STATE = late_pattern(rf",\s(?P<state>{places.OF_STATE}){_ENDS}")
_SEATED = late_pattern(rf",\s(?P<seat>[A-Z][a-z]+(?:\s[A-Z][a-z]+){{0,2}},\s{places.OF_STATE}){_ENDS}")
