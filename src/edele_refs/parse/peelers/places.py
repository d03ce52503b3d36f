"""Pages and other places in the work."""

from __future__ import annotations

from edele_refs.parse import locators
from edele_refs.parse.draft import Draft


def peel_place(draft: Draft, start: int, end: int) -> int | None:
    """"345–95", "S. 12 f.", "here: 28"."""
    if len(draft.places) >= 3 or draft.flags & {"imprint", "thesis"}:
        return None
    found = locators.at_end(draft.scan.masked, start, end, draft.scan.codes)
    if found is None or found.span.start <= start:
        return None
    if "year" in draft.flags and (draft.places or not found.labelled):
        return None  # behind the pages only where the year comes last ("p. 187-250, 1998")
    draft.places.append(found)
    draft.put("volume", found.volume)
    return found.start
