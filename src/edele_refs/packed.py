"""Very many values in little room: a sequence of which but a part stands unpacked in the memory.

A citation with all that was read of it takes some 2 KB, packed 150 bytes. Of a usual document
nothing is ever packed: that begins behind the first ``LIVE`` blocks.
"""

from __future__ import annotations

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar, overload

T = TypeVar("T")

BLOCK, LIVE = 32, 64
"""Values that are packed together; blocks that stand unpacked, those that were asked for last."""


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
                self._packed[old] = zlib.compress(pickle.dumps(values, pickle.HIGHEST_PROTOCOL), 1)

    def _block(self, number: int) -> list[T]:
        block = self._live.get(number)
        if block is None:
            block = pickle.loads(zlib.decompress(self._packed[number]))
            self._keep(number, block)
        else:
            self._live.move_to_end(number)
        return block

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(map(self._block, range(-(-self._length // BLOCK))))

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
