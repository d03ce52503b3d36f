"""Short forms that say the year too, and so look like full references: "Mommsen, H.: Realisierung (1983), 405"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from edele_refs.model import Citation, Item
from edele_refs.packed import Packed
from edele_refs.titles import shortens, words
from edele_refs.values import Date

_SAYS = frozenset(("type", "author", "editor", "title", "issued", "volume"))
"""What such a short form may say."""


def abridge(citations: Sequence[Citation]) -> Sequence[Citation]:
    """The citations; of those that say no more than a name, a shorter title and the year of a work given in full before, as short forms."""
    short = frozenset(_abridged(citations))
    return Packed(_as_short(c) if number in short else c for number, c in enumerate(citations)) if short else citations


def _as_short(citation: Citation) -> Citation:
    return replace(citation, kind="short", item=Item({k: v for k, v in citation.item.items() if k != "type"}))


def _abridged(citations: Sequence[Citation]) -> Iterator[int]:
    """The numbers of the mentions that only look full."""
    before: dict[tuple[str, str], list[str]] = {}
    for number, citation in enumerate(citations):
        year, name, title = _year(citation.item), _name(citation.item), citation.item.text("title")
        if citation.kind != "full" or not year or not name or not title:
            continue
        earlier = before.setdefault((name, year), [])
        if citation.item.keys() <= _SAYS and any(_is_of(title, whole) for whole in earlier):
            yield number
        elif not citation.item.keys() <= _SAYS:
            earlier.append(title)


def _is_of(title: str, whole: str) -> bool:
    return len(words(title)) < len(words(whole)) and shortens(title, whole) >= 0.85


def _year(item: Item) -> str:
    issued = item.get("issued")
    return issued.year if isinstance(issued, Date) and len(issued.edtf) == 4 else ""


def _name(item: Item) -> str:
    people = item.names("author") or item.names("editor")
    return " ".join(words(people[0].family or people[0].literal)) if people else ""
