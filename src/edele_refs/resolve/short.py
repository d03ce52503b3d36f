"""Short forms: by author and title, author and year, or the note that is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from edele_refs.languages import pattern
from edele_refs.model import Address, Citation, Item
from edele_refs.resolve.works import Works, surnames
from edele_refs.titles import shortens


def antecedents(works: Works, citation: Citation, text: str) -> tuple[Address, ...]:
    """What a short form may repeat, best first; several only where nothing decides."""
    item = citation.item
    found = _by_note(works, citation, text)
    if not found:
        found = _by_name(works, item) if surnames(item) else _by_title(works, item)
    if not found and item.text("container-title"):
        found = _by_container(works, item)
    return tuple(c.at for c in found)


@cache
def _note_named() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('note')})\s?(\d+)")


def _by_note(works: Works, citation: Citation, text: str) -> list[Citation]:
    """"(n. 12)": of what that note cites, what the names and the title fit."""
    numbers = [m[1] for m in _note_named().finditer(text)]
    prefix = citation.at.note.rpartition(":")[0]
    labels = {f"{prefix}:{n}" if prefix else n for n in numbers}
    there = [c for c in works.cited if c.at.note in labels]
    names = surnames(citation.item)
    fitting = [c for c in there if not names or names & surnames(c.item) or _mentions(c.item, names)]
    return _best(fitting, citation.item) if fitting else []


def _mentions(item: Item, names: frozenset[str]) -> bool:
    """"Dearing" for "(the Dearing report)": the name stands in what the work is called."""
    called = " ".join(other.text("title") for other in item.items_of("related")).casefold()
    return any(name in called for name in names)


def _by_name(works: Works, item: Item) -> list[Citation]:
    names = surnames(item)
    first = surnames(Item({"author": item.names("author")[:1]})) if item.names("author") else names
    found = [c for c in works.named(first) if _fits_names(c.item, names)]
    if year := item.text("issued")[:4]:
        dated = [c for c in found if c.item.text("issued")[:4] == year]
        found = dated if dated or not item.text("title") else found
    return _of_volume(_best(_of_initials(found, item), item), item)


def _of_initials(found: Sequence[Citation], item: Item) -> Sequence[Citation]:
    """"N. Werth" is not Alexander: an initial that differs speaks against a work."""
    given = next((n.given[:1].casefold() for n in item.names("author") if n.given), "")
    if not given:
        return found
    family = {n.family for n in item.names("author")}
    return [c for c in found if not any(n.family in family and n.given and n.given[:1].casefold() != given for n in c.item.names("author"))]


def _of_volume(found: list[Citation], item: Item) -> list[Citation]:
    """Of several volumes of one work the one that is named."""
    named = [c for c in found if c.item.text("volume") == item.text("volume")]
    return named if len(found) > 1 and item.text("volume") and named else found


def _fits_names(item: Item, names: frozenset[str]) -> bool:
    return names <= surnames(item) or _mentions(item, names) or (len(names & surnames(item)) >= max(1, len(names) - 1) and len(names) > 1)


def _best(found: Sequence[Citation], item: Item) -> list[Citation]:
    """The works whose title the short title fits best; without a title all, the latest first."""
    title = item.text("title") or item.text("container-title")
    if not title:
        return list(reversed(found))
    ranked = sorted(((_fit(title, c.item), c) for c in found), key=lambda pair: -pair[0])
    top = ranked[0][0] if ranked else 0.0
    return [c for fit, c in ranked if fit == top] if top > 0 else []


def _fit(title: str, item: Item) -> float:
    called = [other.text("title") for other in item.items_of("related")]
    return max(shortens(title, item.text("title")), 0.95 * shortens(title, item.text("volume-title")), 0.9 * shortens(title, item.text("container-title")), *(shortens(title, name) for name in called))


def _by_title(works: Works, item: Item) -> list[Citation]:
    title = item.text("title")
    if len(title) < 5:
        return []
    return _best([c for c in works.titled(title) if _fit(title, c.item) >= 0.85], item)


def _by_container(works: Works, item: Item) -> list[Citation]:
    """A part named with the short title of its edition: the edition's first mention."""
    title = item.text("container-title")
    found = [
        c
        for c in works.titled(title)
        if max(shortens(title, c.item.text("container-title")), shortens(title, c.item.text("title"))) >= 0.8
    ]
    return found[:1]
