"""Very many values in little room: a sequence of which but a part stands unpacked in the memory.

A citation with all that was read of it takes some 2 KB, packed 150 bytes, but packing takes its
time. Of a usual document nothing is ever packed: that begins when there are more than
``FEW`` values, and then all but the last ``LIVE`` blocks are. Values are packed
together, but unpacked one by one: who looks up an old one seldom wants those beside it.
"""

from __future__ import annotations

import io
import marshal
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import is_dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar, overload

T = TypeVar("T")

BLOCK, LIVE, FEW = 32, 128, 16_384
"""Values that are packed together; blocks that stand unpacked (if nothing else is said), those that were
added last, and half as many values again, those that were asked for last; so few values are never packed."""


class _Pickler(pickle.Pickler):
    """Frozen values are made anew from their fields: as pickle has it by itself that takes three times as long."""

    def reducer_override(self, value: object) -> Any:
        kind = type(value)
        if isinstance(value, tuple):
            return tuple.__new__, (kind, tuple(value))
        return (kind, _fields_of(kind)(value)) if is_dataclass(kind) else NotImplemented


@cache
def _fields_of(kind: type) -> Callable[[object], tuple[Any, ...]]:
    names: tuple[str, ...] = kind.__match_args__  # type: ignore[attr-defined]
    return attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)


def _packed(values: list[T]) -> bytes:
    """The values, each pickled by itself."""
    return zlib.compress(marshal.dumps([*map(pickled, values)]), 1)


def pickled(value: object) -> bytes:
    """A value in bytes that ``pickle`` reads."""
    written = io.BytesIO()
    _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(value)
    return written.getvalue()


def _rows(block: bytes) -> list[bytes]:
    return marshal.loads(zlib.decompress(block))  # type: ignore[no-any-return]


class Packed(Sequence[T]):
    """Values in a row, to which others may be added at the end; they are never changed.

    >>> numbers = Packed(range(100_000))
    >>> numbers[70_000], numbers[-1], numbers[:2], len(numbers), numbers == range(100_000)
    (70000, 99999, (0, 1), 100000, True)
    """

    def __init__(self, values: Iterable[T] = (), live: int = 0) -> None:
        self._most = BLOCK * (live or LIVE)
        self._blocks: list[bytes] = []
        self._last: list[T] = []
        self._asked: dict[int, T] = {}
        for value in values:
            self.append(value)

    def append(self, value: T) -> None:
        """Add a value at the end."""
        self._last.append(value)
        if not self._blocks and len(self._last) <= FEW:
            return
        while len(self._last) > self._most + BLOCK:
            self._blocks.append(_packed(self._last[:BLOCK]))
            del self._last[:BLOCK]

    def _unpacked(self, number: int) -> T:
        """A packed value, kept in the place of the one that was not asked for longest."""
        value: T = self._asked.pop(number) if number in self._asked else pickle.loads(_rows(self._blocks[number // BLOCK])[number % BLOCK])
        self._asked[number] = value
        if 2 * len(self._asked) > self._most:
            del self._asked[next(iter(self._asked))]
        return value

    def __len__(self) -> int:
        return len(self._blocks) * BLOCK + len(self._last)

    def __iter__(self) -> Iterator[T]:
        rows = chain.from_iterable(map(_rows, self._blocks))
        return chain(map(pickle.loads, rows), self._last)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[T, ...]: ...
    def __getitem__(self, at: int | slice) -> T | tuple[T, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(len(self))[at])
        number = range(len(self))[at]
        behind = number - len(self._blocks) * BLOCK
        return self._last[behind] if behind >= 0 else self._unpacked(number)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Packed({list(self)!r})"
