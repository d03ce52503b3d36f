"""Notes that come again: what a text was read as is kept, and not worked out a second time.

What is read from a text depends on nothing but the text, the languages, the model, what is
known of the document, and (for "id.") the authors named before. So "Ebd." is read once, and
a chapter that is read again after one note was changed costs that note.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from edele_refs.languages import Codes
from edele_refs.parse.known import Known
from edele_refs.parse.note import NoteRead
from edele_refs.parse.share import Names

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model

NOTES, CHARACTERS = 8_000, 2_000_000
"""So much is kept at the most: of texts, and of their length together."""
LONGEST = 20_000
"""Characters of a text that is kept; a longer one hardly comes again."""
_WAYS = 4
"""Readings of one text that differ by the authors before it."""


class Kept:
    """Readings of texts; those that were not asked for longest are forgotten first."""

    def __init__(self, notes: int = NOTES, characters: int = CHARACTERS) -> None:
        self._notes, self._characters = notes, characters
        self.forget()

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self._readings: OrderedDict[tuple[str, Hashable], list[NoteRead]] = OrderedDict()
        self._length = 0

    def read(self, text: str, given: Hashable, before: Names, read: Callable[[], NoteRead]) -> NoteRead:
        """What ``text`` was read as with the same ``given`` (and authors ``before``, if it took them); else ``read``."""
        if len(text) > LONGEST:
            return read()
        key = text, given
        ways = self._readings.get(key)
        if ways is None:
            ways = self._readings[key] = []
            self._length += len(text)
        else:
            self._readings.move_to_end(key)
        for way in ways:
            if way.taken in (None, before):
                return way
        found = read()
        ways[_WAYS - 1 :] = []
        ways.insert(0, replace(found, seen=None))
        self._shrink()
        return found

    def has(self, text: str, known: Known, codes: Codes, model: Model | None) -> bool:
        """Whether a reading of ``text`` with what is ``known`` is kept, for some authors before it."""
        return (text, (known.mark if known.titles else None, codes, model)) in self._readings

    def first(self, text: str, codes: Codes, model: Model | None, before: Names, read: Callable[[], NoteRead]) -> NoteRead:
        """What ``text`` was read as when nothing was known of the document; else ``read``."""
        return self.read(text, (None, codes, model), before, read)

    def again(self, text: str, known: Known, codes: Codes, model: Model | None, before: Names, read: Callable[[Known], NoteRead]) -> NoteRead:
        """What ``text`` was read as with what the document is now ``known`` to cite; else ``read``."""
        return self.read(text, (known.mark, codes, model), before, lambda: read(known))

    def among(self, texts: Sequence[str]) -> Kept:
        """What serves for a document with these notes; of more than are kept, only for texts that come again in it.

        Each of the others would be forgotten before it is asked for once more.
        """
        if len(texts) <= self._notes:
            return self
        met, again = set[int](), set[int]()
        for mark in map(hash, texts):
            (again if mark in met else met).add(mark)
        return _Among(self, frozenset(again))

    def _shrink(self) -> None:
        while len(self._readings) > self._notes or self._length > self._characters:
            (text, _), _ = self._readings.popitem(last=False)
            self._length -= len(text)


class _Among(Kept):
    """The readings of another, of these texts (by their hashes) alone."""

    def __init__(self, kept: Kept, texts: frozenset[int]) -> None:
        super().__init__()
        self._kept, self._texts = kept, texts

    def read(self, text: str, given: Hashable, before: Names, read: Callable[[], NoteRead]) -> NoteRead:
        return self._kept.read(text, given, before, read) if hash(text) in self._texts else read()

    def has(self, text: str, known: Known, codes: Codes, model: Model | None) -> bool:
        return self._kept.has(text, known, codes, model)


KEPT = Kept()
"""What this process has read."""
