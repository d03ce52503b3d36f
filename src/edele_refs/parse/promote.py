"""First mentions that are complete though no imprint was recognised in them.

What a document gives in full it shortens later: where a later short form shortens what an
earlier mention says at length, that earlier one is the full reference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from edele_refs.model import Citation, Item
from edele_refs.packed import Packed
from edele_refs.titles import shortens, words

_MORE = frozenset(("container-title", "collection-title", "volume-title", "number-of-volumes", "edition", "editor", "translator", "genre", "medium"))
"""Variables that a short form seldom has beside author, title and place."""


class _Said(NamedTuple):
    """A mention by its place in the order of all: whether it is in full, its title, and what it says of ``_MORE``.

    Of a long document all are kept until its end, so each is to take little room.
    """

    number: int
    full: bool
    title: str
    more: frozenset[str]


def promote(citations: Sequence[Citation]) -> Sequence[Citation]:
    """The citations, with such first mentions as full ones."""
    full = frozenset(_complete(citations))
    return Packed(_as_full(c) if number in full else c for number, c in enumerate(citations)) if full else citations


def _as_full(citation: Citation) -> Citation:
    kind = citation.item.get("type") or ("chapter" if "container-title" in citation.item else "book")
    return replace(citation, kind="full", item=Item({"type": kind, **{k: v for k, v in citation.item.items() if k != "type"}}))


def _complete(citations: Sequence[Citation]) -> Iterator[int]:
    """The numbers of the short forms that later ones shorten and nothing before gives in full."""
    before: dict[str, list[_Said]] = {}
    for number, citation in enumerate(citations):
        name = _name(citation)
        if not name or citation.kind not in ("full", "short"):
            continue
        named = before.setdefault(name, [])
        title = citation.item.text("title")
        said = _Said(number, citation.kind == "full", title, _once(_MORE.intersection(citation.item)))
        if citation.kind == "short":
            first = next((one for one in named if not title or shortens(title, one.title) >= 0.85), None)
            if first and not first.full and _is_longer(first, said):
                yield first.number
                named[named.index(first)] = first._replace(full=True)
            if first:
                continue
        named.append(said)


@cache
def _once(more: frozenset[str]) -> frozenset[str]:
    """One value for all that are equal: there are few combinations of the variables."""
    return more


def _name(citation: Citation) -> str:
    return next((" ".join(words(n.family or n.literal)[-1:]) for n in citation.item.names("author")), "")


def _is_longer(first: _Said, later: _Said) -> bool:
    """Whether the first says what a full reference says, and the later one clearly less."""
    more = len(words(first.title)) - len(words(later.title))
    if not later.title:
        return more >= 2 and bool(first.more)
    if more >= 6 or (more >= 2 and first.more):
        return True
    return more >= 0 and "container-title" in first.more and "container-title" not in later.more
