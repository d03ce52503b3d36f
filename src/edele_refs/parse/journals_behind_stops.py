"""Journals that only a full stop parts from the article: "Změny ve využití půdy. Historická geografie, 1995, roč. 28, č. 1, s. 80–103"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_NAMED = frozenset(("author", "title", "volume", "issue", "issued"))
_LAST = late_pattern(r"[^\s.]{2}\.\s(?P<journal>[^\W\d_a-zà-ÿ][^.:;()„“”«»\"]{3,60})$")
_RANGE = late_pattern(r"\d\s?[–-]\s?\d")


_AUTHOR_YEAR = late_pattern(r"\s\((?:1[89]|20)\d\d[a-z]?\)\.\s$")
_VOLUME_AND_PAGES = late_pattern(r",\s(?P<volume>\d{1,3}),\s(?P<pages>\d{1,4}[–-]\d{1,4})\.?")


def journal_behind_stop(draft: Draft) -> None:
    """Give the last sentence of a title to the journal whose volume, number and pages follow: no book has all of them and no town."""
    where = draft.place_of("title")
    if where is not None and _AUTHOR_YEAR.search(draft.scan.masked, draft.start, where.start):
        _by_author_and_year(draft, where)
    if where is None or not _NAMED <= draft.values.keys() <= _NAMED | {"page"} or (draft.imprint and draft.imprint.place):
        return
    found = _LAST.search(draft.scan.masked, *where)
    if found and any(_RANGE.search(place.span.of(draft.scan.text)) for place in draft.places):
        draft.drop("title")
        draft.put("title", Span(where.start, found.start("journal") - 2))
        draft.put("container-title", Span(found.start("journal"), where.end))


def _by_author_and_year(draft: Draft, where: Span) -> None:
    """The same behind a year in brackets, with the volume alone: "Davis, N. Z. (1973). The rites of violence. Past & Present, 59, 51–91"."""
    found = _LAST.search(draft.scan.masked, *where)
    numbers = _VOLUME_AND_PAGES.fullmatch(draft.scan.masked, where.end, draft.end)
    if not found or not numbers or draft.values.keys() - {"author", "title", "issued"}:
        return
    draft.drop("title")
    draft.put("title", Span(where.start, found.start("journal") - 2))
    draft.put("container-title", Span(found.start("journal"), where.end))
    draft.put("volume", Span(*numbers.span("volume")))
    draft.put("page", Span(*numbers.span("pages")))
    draft.flags.add("journal")
    draft.places.clear()
    draft.locator = None
