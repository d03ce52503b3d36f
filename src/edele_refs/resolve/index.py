"""Where a document cites what: the mentions by a key, without the words of the key and without the mentions."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import overload

from edele_refs.model import Citation


class Index:
    """The numbers of mentions by a key.

    Of keys only their hashes are kept (64 bits: no two in a document share one); the words
    themselves would take most of the memory. Most keys have one mention, and need no list.
    """

    def __init__(self) -> None:
        self._of: dict[int, int | list[int]] = {}

    def add(self, key: Hashable, number: int) -> None:
        """Keep a mention under this key too."""
        mark = hash(key)
        there = self._of.setdefault(mark, number)
        if isinstance(there, list):
            there.append(number)
        elif there != number:
            self._of[mark] = [there, number]

    def of(self, key: Hashable) -> Sequence[int]:
        """The mentions under this key, first cited first."""
        there = self._of.get(hash(key), ())
        return (there,) if isinstance(there, int) else there


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
