"""Where a document cites what: the mentions by a key, without the words of the key and without the mentions."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterator, Sequence
from typing import overload

from edele_refs.model import Citation


class Index:
    """The numbers of mentions by a key.

    Of keys only their hashes are kept (64 bits: no two in a document share one), in a table of
    open addresses: the words themselves would take most of the memory, a dict five times as much.
    Most keys have one mention, and need no list.
    """

    def __init__(self) -> None:
        self._marks, self._numbers, self._used = *_table(8), 0
        self._more: dict[int, array[int]] = {}

    def add(self, key: Hashable, number: int) -> None:
        """Keep a mention under this key too."""
        mark = hash(key)
        at = self._place(mark)
        there = self._numbers[at]
        if there == _FREE:
            self._keep(at, mark, number)
        elif there == _MORE:
            self._more[mark].append(number)
        elif there != number:
            self._numbers[at], self._more[mark] = _MORE, array("i", (there, number))

    def of(self, key: Hashable) -> Sequence[int]:
        """The mentions under this key, first cited first."""
        mark = hash(key)
        there = self._numbers[self._place(mark)]
        return () if there == _FREE else self._more[mark] if there == _MORE else (there,)

    def _place(self, mark: int) -> int:
        """Where a key stands, or would stand."""
        marks, numbers = self._marks, self._numbers
        last = len(marks) - 1
        at = mark & last
        while marks[at] != mark and numbers[at] != _FREE:
            at = at + 1 & last
        # a free place has the mark 0, which may be a key's own
        return at

    def _keep(self, at: int, mark: int, number: int) -> None:
        self._marks[at], self._numbers[at] = mark, number
        self._used += 1
        if 5 * self._used > 3 * len(self._marks):
            self._grow()

    def _grow(self) -> None:
        old = zip(self._marks, self._numbers, strict=True)
        self._marks, self._numbers = _table(2 * len(self._marks))
        for mark, number in old:
            if number != _FREE:
                at = self._place(mark)
                self._marks[at], self._numbers[at] = mark, number


_FREE, _MORE = -1, -2
"""In the place of a number: no key stands here; there are several."""


def _table(size: int) -> tuple[array[int], array[int]]:
    """Places for hashes and for numbers, as many as a power of two."""
    return array("q", (0,)) * size, array("i", (_FREE,)) * size


class Found(Sequence[Citation]):
    """Mentions by their numbers, each looked up only when it is asked for."""

    def __init__(self, cited: Sequence[Citation], numbers: Sequence[int]) -> None:
        self.cited, self.numbers = cited, numbers

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[Citation]:
        return map(self.cited.__getitem__, self.numbers)

    @overload
    def __getitem__(self, at: int) -> Citation: ...
    @overload
    def __getitem__(self, at: slice) -> Found: ...
    def __getitem__(self, at: int | slice) -> Citation | Found:
        return Found(self.cited, self.numbers[at]) if isinstance(at, slice) else self.cited[self.numbers[at]]
