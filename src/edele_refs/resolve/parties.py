"""Cases cited again by the name of a party: "Donoghue (n 2) 599", "Winfield, 16"."""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.model import Citation, Item
from edele_refs.resolve.fit import Fit
from edele_refs.titles import words
from edele_refs.values import Name


def of_party(cited: Iterable[Citation], item: Item, names: tuple[Name, ...], sure: float) -> list[Fit]:
    """The cases whose first party has this one name, where nothing but a name is said."""
    if len(names) != 1 or item.text("title") or item.text("issued"):
        return []
    return [Fit(case, (1.0, 1.0), sure, "the first party of the case") for case in cited if _begins(case.item, names[0])]


def _begins(item: Item, name: Name) -> bool:
    return item.get("type") == "legal_case" and words(item.text("title"))[:1] == words(name.family or name.literal)
