"""Very many values in little room: a sequence of which but a part stands unpacked in the memory.

A citation with all that was read of it takes some 2 KB, packed 150 bytes. Of a usual document
nothing is ever packed: that begins behind the first ``LIVE`` blocks.
"""

from __future__ import annotations

import io
import pickle
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import is_dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar, overload

T = TypeVar("T")

BLOCK, LIVE = 32, 128
"""Values that are packed together; blocks that stand unpacked, those that were asked for last."""


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
    written = io.BytesIO()
    _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(values)
    return zlib.compress(written.getbuffer(), 1)


class Packed(Sequence[T]):
    """Values in a row, to which others may be added at the end; they are never changed.

    >>> numbers = Packed(range(100_000))
    >>> numbers[70_000], numbers[-1], numbers[:2], len(numbers), numbers == range(100_000)
    (70000, 99999, (0, 1), 100000, True)
    """

    def __init__(self, values: Iterable[T] = ()) -> None:
        self._packed: dict[int, bytes] = {}
        self._live: OrderedDict[int, list[T]] = OrderedDict()
        self._length = 0
        for value in values:
            self.append(value)

    def append(self, value: T) -> None:
        """Add a value at the end."""
        block, at = divmod(self._length, BLOCK)
        if at:
            self._block(block).append(value)
        else:
            self._keep(block, [value])
        self._packed.pop(block, None)  # it was packed before it was full
        self._length += 1

    def _keep(self, number: int, block: list[T]) -> None:
        """Keep a block unpacked, in the place of the one that was not asked for longest."""
        self._live[number] = block
        if len(self._live) > LIVE:
            old, values = self._live.popitem(last=False)
            if old not in self._packed:
                self._packed[old] = _packed(values)

    def _block(self, number: int) -> list[T]:
        """A block to ask for again."""
        if number in self._live:
            self._live.move_to_end(number)
        else:
            self._keep(number, self._once(number))
        return self._live[number]

    def _once(self, number: int) -> list[T]:
        """A block in passing: who goes over all drives out none."""
        return self._live.get(number) or pickle.loads(zlib.decompress(self._packed[number]))

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(map(self._once, range(-(-self._length // BLOCK))))

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[T, ...]: ...
    def __getitem__(self, at: int | slice) -> T | tuple[T, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(self._length)[at])
        block, place = divmod(range(self._length)[at], BLOCK)
        return self._block(block)[place]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Packed({list(self)!r})"
