"""JATS's list of references: what its entries say as data, and what points to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from edele_refs.formats._data import tree
from edele_refs.formats._jats_data import CITATIONS, DIALECT, ONLY_DATA, data_of
from edele_refs.formats._references import Cites, Data, within
from edele_refs.formats._tags import Element
from edele_refs.model import Item


def cites_of(source: str, every: Sequence[Element], entries: Sequence[Element]) -> Cites:
    """What the notes cite by data or by pointing to an entry."""

    def data(element: Element) -> Data | None:
        if element.name not in CITATIONS:
            return None
        node = tree(source, element, DIALECT)
        found = data_of(node) if node else None
        around = element.parent
        while around is not None and around.name == "citation-alternatives":
            around = around.parent
        key = element.get("id") or (around.get("id") if around is not None and around.name == "ref" else "")
        return Data(element, found[0], key, found[1]) if found else None

    items = {e.get("id"): _item(every, e, data) for e in entries if e.get("id")}
    return Cites("jats", every, items, data, pointers)


def _item(every: Sequence[Element], entry: Element, data: Callable[[Element], Data | None]) -> Item:
    """What an entry says by data, if it is one source; given as text too, what the data say."""
    inside = [e for e in within(every, entry.inner) if e.name in CITATIONS]
    inside.sort(key=lambda e: e.name not in ONLY_DATA)
    found = {one.item: None for e in inside if (one := data(e))}
    return next(iter(found), Item()) if len(found) == 1 or _is_twin(inside) else Item()


def _is_twin(citations: Sequence[Element]) -> bool:
    return all(e.parent is not None and e.parent.name == "citation-alternatives" for e in citations)


def pointers(element: Element) -> tuple[str, ...]:
    """The names of the entries to which an element points."""
    return tuple(element.get("rid").split()) if element.name == "xref" else ()
