"""What was seen in the notes of a document, kept for a second look at those that are read again."""

from __future__ import annotations

import pickle
import zlib

from edele_refs.packed import pickled
from edele_refs.parse.note import Seen

OPEN, BYTES = 1_000, 16_000_000
"""Notes of which it is kept as it is (15 KB each); so many bytes of the others, packed (1.5 KB each)."""


class Looks:
    """What was seen in each note, by the note's number; beyond what there is room for, nothing."""

    def __init__(self) -> None:
        self._open: dict[int, Seen] = {}
        self._packed: dict[int, bytes] = {}
        self._bytes = 0

    def keep(self, number: int, seen: Seen) -> None:
        """Keep what was seen in a note."""
        if len(self._open) < OPEN:
            self._open[number] = seen
        elif self._bytes < BYTES:
            packed = zlib.compress(pickled(seen), 1)
            self._packed[number] = packed
            self._bytes += len(packed)

    def take(self, number: int) -> Seen | None:
        """What was seen in a note; it is kept no longer."""
        packed = self._packed.pop(number, None)
        return self._open.pop(number, None) if packed is None else pickle.loads(zlib.decompress(packed))
