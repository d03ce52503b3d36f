"""What was seen in the notes of a document, kept for a second look at those that are read again."""

from __future__ import annotations

import pickle
import zlib

from edele_refs.packed import pickled
from edele_refs.parse.note import Seen

FEW = 10_000
"""Notes of a document of which it is kept what was seen in them."""
OPEN, BYTES = 1_000, 16_000_000
"""Notes of which it is kept as it is (15 KB each); so many bytes of the others, packed (1.5 KB each)."""


class Looks:
    """What was seen in each note, by the note's number; beyond what there is room for, nothing."""

    def __init__(self, notes: int) -> None:
        self.keeps = notes <= FEW
        self._open: dict[int, Seen] = {}
        self._packed: dict[int, bytes] = {}
        self._bytes = 0

    def keep(self, number: int, seen: Seen) -> None:
        """Keep what was seen in a note."""
        if self.keeps and len(self._open) < OPEN:
            self._open[number] = seen
        elif self.keeps and self._bytes < BYTES:
            self.keep_packed(number, packed(seen))

    def keep_packed(self, number: int, seen: bytes) -> None:
        """Keep what another process has seen in a note."""
        if self._bytes < BYTES:
            self._packed[number] = seen
            self._bytes += len(seen)

    def take(self, number: int) -> Seen | None:
        """What was seen in a note; it is kept no longer."""
        seen = self.take_packed(number)
        return self._open.pop(number, None) if seen is None else unpacked(seen)

    def take_packed(self, number: int) -> bytes | None:
        """The same for another process, of what is packed."""
        return self._packed.pop(number, None)


def packed(seen: Seen) -> bytes:
    """What was seen, in little room."""
    return zlib.compress(pickled(seen), 1)


def unpacked(seen: bytes) -> Seen:
    """What ``packed`` has packed."""
    return pickle.loads(zlib.decompress(seen))  # type: ignore[no-any-return]
