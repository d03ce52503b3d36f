"""Journals that only a full stop parts from the article: "Změny ve využití půdy. Historická geografie, 1995, roč. 28, č. 1, s. 80–103"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_NAMED = frozenset(("author", "title", "volume", "issue", "issued"))
_LAST = late_pattern(r"[^\s.]{2}\.\s(?P<journal>[^\W\d_a-zà-ÿ][^.:;()„“”«»\"]{3,60})$")
_RANGE = late_pattern(r"\d\s?[–-]\s?\d")


def journal_behind_stop(draft: Draft) -> None:
    """Give the last sentence of a title to the journal whose volume, number and pages follow: no book has all of them and no town."""
    where = draft.place_of("title")
    if where is None or not _NAMED <= draft.values.keys() <= _NAMED | {"page"} or (draft.imprint and draft.imprint.place):
        return
    found = _LAST.search(draft.scan.masked, *where)
    if found and any(_RANGE.search(place.span.of(draft.scan.text)) for place in draft.places):
        draft.drop("title")
        draft.put("title", Span(where.start, found.start("journal") - 2))
        draft.put("container-title", Span(found.start("journal"), where.end))
