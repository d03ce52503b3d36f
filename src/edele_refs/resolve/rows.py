"""The words of a work's titles, and their rows, by which it is looked up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from edele_refs.model import Item
from edele_refs.titles import words

_TITLES = ("title", "volume-title", "container-title", "collection-title")
INDEXED = 20
"""So many words of a title are looked up."""


def titles_of(item: Item) -> tuple[str, ...]:
    return tuple(item.text(key) for key in _TITLES if key in item)


def title_words(item: Item) -> set[str]:
    """The words of all its titles."""
    return {word for title in titles_of(item) for word in words(title)[:INDEXED]}


@lru_cache(maxsize=2000)
def rows_of(titles: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(row for title in titles for row in _rows(words(title)[:INDEXED]))


def _rows(title: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A title's words two by two, its first word, and, of a short title, the whole.

    >>> list(_rows(("russia", "at", "war")))
    [('russia', 'at'), ('at', 'war'), ('', 'russia'), ('', 'russia', 'at', 'war', '')]
    """
    yield from pairwise(title)
    yield "", *title[:1]
    if 1 < len(title) < INDEXED:
        yield "", *title, ""
