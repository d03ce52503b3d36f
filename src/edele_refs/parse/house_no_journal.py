"""A house that was taken for a journal: "J. Carbonnier, Droit civil, PUF, coll. « Thémis », 2000, n° 34, p. 56"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.houses import is_house

_LABEL = late_pattern(r"(?:n[°º]{1,2}s?|n\.º|[Nn]os?\.|[Nn]rn?\.)\s?$")


def house_no_journal(draft: Draft) -> None:
    """Make a book of what a house has printed; its number is a place in it."""
    where = draft.place_of("container-title")
    if where is None or draft.type or "subseries" in draft.flags or not {"author", "title", "collection-title"} <= draft.values.keys() or not is_house(where.of(draft.scan.text)):
        return
    draft.move("container-title", "publisher")
    draft.flags -= {"journal", "numbered", "in"}
    number = draft.place_of("issue")
    if number is None:
        return
    draft.drop("issue")
    label = _LABEL.search(draft.scan.text, max(0, number.start - 6), number.start)
    begins = label.start() if label else number.start
    if draft.places:
        first = draft.places[-1]
        draft.places[-1] = first._replace(span=Span(begins, first.span.end))
    elif draft.locator is None:
        draft.locator = Span(begins, number.end)
