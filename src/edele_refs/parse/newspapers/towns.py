"""The town that stands behind a newspaper's or journal's name: "The Statesman (Calcutta)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft

_IN_TOWN = late_pattern(r"\s\((?P<town>[^\W\d_a-z][^()\d]{2,30})\)$|,\s(?P<bare>[^\W\d_a-z][^(),\d]{2,30})$")


def town_of_paper(draft: Draft) -> None:
    """"The Statesman (Calcutta), 16 Oct. 1943", "El País, Madrid, 3.5.1978": the town is no part of a paper's name."""
    where = draft.place_of("container-title")
    found = _IN_TOWN.search(draft.scan.text, where.start, where.end) if where and draft.type in _PAPERS else None
    if where and found and "publisher-place" not in draft.values and places.is_place(found[found.lastgroup or ""]):
        draft.drop("container-title")
        draft.put("container-title", Span(where.start, found.start()))
        draft.put("publisher-place", Span(*found.span(found.lastgroup or "")))


_PAPERS = frozenset(("article-newspaper", "article-magazine", "article-journal"))
