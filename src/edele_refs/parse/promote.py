"""First mentions that are complete though no imprint was recognised in them.

What a document gives in full it shortens later: where a later short form shortens what an
earlier mention says at length, that earlier one is the full reference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from edele_refs.model import Citation, Item
from edele_refs.titles import shortens, words

_MORE = frozenset(("container-title", "collection-title", "volume-title", "number-of-volumes", "edition", "editor", "translator", "genre", "medium"))
"""Variables that a short form seldom has beside author, title and place."""


def promote(citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations, with such first mentions as full ones."""
    full = {citation.at for citation in _complete(citations)}
    return tuple(_as_full(c) if c.at in full else c for c in citations) if full else tuple(citations)


def _as_full(citation: Citation) -> Citation:
    kind = citation.item.get("type") or ("chapter" if "container-title" in citation.item else "book")
    return replace(citation, kind="full", item=Item({"type": kind, **{k: v for k, v in citation.item.items() if k != "type"}}))


def _complete(citations: Sequence[Citation]) -> Iterator[Citation]:
    """The short forms that later ones shorten and nothing before gives in full."""
    before: dict[str, list[Citation]] = {}
    for citation in citations:
        name = _name(citation)
        if not name or citation.kind not in ("full", "short"):
            continue
        named = before.setdefault(name, [])
        title = citation.item.text("title")
        if citation.kind == "short":
            first = next((c for c in named if not title or shortens(title, c.item.text("title")) >= 0.85), None)
            if first and first.kind == "short" and _is_longer(first, citation):
                yield first
                named[named.index(first)] = replace(first, kind="full")
            if first:
                continue
        named.append(citation)


def _name(citation: Citation) -> str:
    return next((" ".join(words(n.family or n.literal)[-1:]) for n in citation.item.names("author")), "")


def _is_longer(first: Citation, later: Citation) -> bool:
    """Whether the first says what a full reference says, and the later one clearly less."""
    more = len(words(first.item.text("title"))) - len(words(later.item.text("title")))
    if not later.item.text("title"):
        return more >= 2 and bool(_MORE & first.item.keys())
    if more >= 6 or (more >= 2 and _MORE & first.item.keys()):
        return True
    return more >= 0 and "container-title" in first.item and "container-title" not in later.item
