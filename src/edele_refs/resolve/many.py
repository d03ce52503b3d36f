"""Very many works under one key (an author, a file): those of them that may be one source.

Each would have to be compared with each. So of more than a few those are looked up that state the same
date, volume or number as a mention, or none.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from heapq import merge

from edele_refs import titles
from edele_refs.model import Item
from edele_refs.resolve.index import Found, Index

MANY = 50
"""Of so many works each is looked at."""
MOST = 300
"""Of works that state the same in everything no more are looked at, the first ones."""


class Many:
    """An index of works by what they state, kept for keys under which there are many."""

    def __init__(self) -> None:
        self._stated = Index()

    def add(self, key: Hashable, theirs: Found) -> None:
        """Keep the last of the works under a key; when they become many, all of them."""
        for number, work in () if len(theirs) <= MANY else zip(*_last(theirs, 1 if len(theirs) > MANY + 1 else len(theirs)), strict=True):
            for what, said in _stated(work.item):
                self._stated.add((key, what, said), number)

    def of(self, key: Hashable, item: Item, theirs: Found) -> Found:
        """Of the works under a key those that an item may repeat, first cited first."""
        if len(theirs) <= MANY:
            return theirs
        lists = (self._saying(key, what, said) for what, said in _wanted(item))
        few = min((found for found in lists if len(found) < len(theirs)), key=len, default=theirs.numbers)
        return Found(theirs.cited, few[:MOST])

    def _saying(self, key: Hashable, what: str, said: frozenset[str]) -> Sequence[int]:
        """The works that say one of these, or nothing."""
        lists = [found for one in (*said, "") if (found := self._stated.of((key, what, one)))]
        return lists[0] if len(lists) == 1 else list(dict.fromkeys(merge(*lists)))


def _last(theirs: Found, count: int) -> tuple[Sequence[int], Found]:
    return theirs.numbers[-count:], theirs[-count:]


def _stated(item: Item) -> Iterator[tuple[str, str]]:
    """What a work says, kind by kind; nothing for a kind of which it says nothing."""
    day = item.text("issued")
    yield "year", day[:4]
    yield "day", day
    yield "volume", item.text("volume")
    yield from (("number", number) for number in titles.numbers(item.text("title")) or ("",))


def _wanted(item: Item) -> Iterator[tuple[str, frozenset[str]]]:
    """What works have to say, if they say anything of it, to be the same as an item."""
    day = item.text("issued")
    if day:
        yield "year", frozenset((day[:4],))
    if len(day) == 10:  # or but the year of it
        yield "day", frozenset((day, day[:4]))
    if volume := item.text("volume"):
        yield "volume", frozenset((volume,))
    if numbers := titles.numbers(item.text("title")):
        yield "number", numbers
