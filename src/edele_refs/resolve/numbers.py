"""Mentions by their numbers: in the order of the notes nearly every address says its own."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping

from edele_refs.model import Address, Resolution
from edele_refs.packed import Packed


class Numbers:
    """The numbers of mentions, from 0, by their addresses.

    Of a note whose mentions come in a row only the first one's number is kept, and how many
    they are. ``order`` has the places of the notes by their labels.
    """

    def __init__(self, order: Mapping[str, int]) -> None:
        self._order = order
        self._first, self._count = array("q", (0,)) * len(order), array("q", (0,)) * len(order)
        self._others: dict[Address, int] = {}
        self._size = 0

    def add(self, at: Address) -> int:
        """The number of a mention; one that is new has the next."""
        if (known := self.of(at)) is not None:
            return known
        number, place = self._size, self._order.get(at.note)
        self._size += 1
        if place is None or at.number != self._count[place] + 1 or (at.number > 1 and self._first[place] + at.number - 1 != number):
            self._others[at] = number
            return number
        if at.number == 1:
            self._first[place] = number
        self._count[place] = at.number
        return number

    def of(self, at: Address) -> int | None:
        """The number of a mention, if it has one."""
        place = self._order.get(at.note)
        if place is not None and 0 < at.number <= self._count[place]:
            return self._first[place] + at.number - 1
        return self._others.get(at) if self._others else None

    def __len__(self) -> int:
        return self._size


class Resolutions(Mapping[Address, Resolution]):
    """What each mention was found to repeat, in order; those of very long documents are packed."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._rows = Packed[tuple[Address, Resolution]](live=_LIVE)
        self._anew: dict[int, Resolution] = {}

    def keep(self, at: Address, found: Resolution) -> None:
        """Keep what a mention repeats, in the place of what was kept of it before."""
        number = self._numbers.add(at)
        if number == len(self._rows):
            self._rows.append((at, found))
        else:
            self._anew[number] = found

    def __getitem__(self, at: Address) -> Resolution:
        number = self._numbers.of(at)
        if number is None:
            raise KeyError(at)
        return self._anew[number] if number in self._anew else self._rows[number][1]

    def __iter__(self) -> Iterator[Address]:
        return (at for at, _ in self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def number(self, at: Address) -> int | None:
        """The number of a mention, if it has one."""
        return self._numbers.of(at)

    def pairs(self) -> Iterator[tuple[Address, Resolution]]:
        """The mentions with what they repeat, one after the other."""
        anew = self._anew
        return ((at, anew.get(number, found)) for number, (at, found) in enumerate(self._rows))


class Linked(Mapping[Address, tuple[Address, ...]]):
    """For each mention those that it may repeat; only what repeats any takes room."""

    def __init__(self, found: Resolutions, link: Callable[[Resolution], tuple[Address, ...]]) -> None:
        self._found = found
        linked = ((number, link(resolution)) for number, (_, resolution) in enumerate(found.pairs()))
        self._meant = {number: meant for number, meant in linked if meant}

    def __getitem__(self, at: Address) -> tuple[Address, ...]:
        if (number := self._found.number(at)) is None:
            raise KeyError(at)
        return self._meant.get(number, ())

    def __iter__(self) -> Iterator[Address]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return repr(dict(self))


_LIVE = 512
"""Blocks that are not packed: a resolution takes little room, and rules ask for many."""
