"""Catalogues of exhibitions: ", exh. cat." behind the title, with the museum before a bare imprint."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end, span_of

CATALOGUE_CUES = "exh exhib exhibition ex"
_CATALOGUE = late_pattern(r"(?:,|(?<=[.”’])|\.)\s\(?(?P<genre>(?:[Ee]xh(?:ib)?\.|[Ee]x\.|[Ee]xhibition)\s[Cc]at(?:alog(?:ue)?|\.)?)(?<!ex)\)?(?:,\s(?P<house>[A-Z][^,;:()\d]{3,70}))?$")


def peel_catalogue(draft: Draft, start: int, end: int) -> int | None:
    """What it is, and the museum where no other house is named."""
    found = found_at_end(_CATALOGUE, draft, start, end)
    if found is None or found.start() <= start or "cat" not in found["genre"].lower():
        return None
    if found["house"] and ("publisher" in draft.values or "publisher-place" not in draft.values):
        return None
    genre = Span(found.start("genre"), found.end("genre") + draft.scan.masked.startswith(".", found.end("genre")))
    draft.put("genre", genre, genre.of(draft.scan.text))
    draft.put("publisher", span_of(found, "house"))
    return found.start()
