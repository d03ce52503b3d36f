"""Notes that come again: what a text was read as is kept, and not worked out a second time.

What is read from a text depends on nothing but the text, the languages, the model, the answers to
what was asked of the document, and (for "id.") the authors named before. So "Ebd." is read once, and
a chapter that is read again after one note was changed costs that note, and those that asked for
what it cites.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from edele_refs.languages import Codes
from edele_refs.parse.known import Given, Known
from edele_refs.parse.note import NoteRead
from edele_refs.parse.share import Names

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model

NOTES, CHARACTERS = 8_000, 2_000_000
"""So much is kept at the most: of texts, and of their length together."""
LONGEST = 20_000
"""Characters of a text that is kept; a longer one hardly comes again."""
_WAYS = 4
"""Readings of one text that differ by the authors before it, or by what was known."""
_Way = tuple[NoteRead, Given]
"""A reading, with the answers it depends on."""


class Kept:
    """Readings of texts; those that were not asked for longest are forgotten first."""

    def __init__(self, notes: int = NOTES, characters: int = CHARACTERS) -> None:
        self._notes, self._characters = notes, characters
        self.forget()

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self._readings: OrderedDict[tuple[str, Hashable], list[_Way]] = OrderedDict()
        self._length = 0

    def read(self, text: str, terms: Hashable, known: Known, before: Names, read: Callable[[Known], NoteRead]) -> NoteRead:
        """What ``text`` was read as in the same ``terms``, with the same answers (and authors ``before``, if it took them); else ``read``."""
        if len(text) > LONGEST:
            return read(known)
        ways = self._readings.setdefault((text, terms), [])
        if ways:
            self._readings.move_to_end((text, terms))
        else:
            self._length += len(text)
        for way, given in ways:
            if way.taken in (None, before) and agree(known, given):
                return way
        asking = known.asking()
        found = read(asking)
        ways[_WAYS - 1 :] = []
        ways.insert(0, (replace(found, seen=None), asking.said()))
        self._shrink()
        return found

    def has(self, text: str, known: Known, codes: Codes, model: Model | None) -> bool:
        """Whether a reading of ``text`` with these answers is kept, for some authors before it."""
        ways = self._readings.get((text, (bool(known.titles), codes, model)), ())
        return any(agree(known, given) for _, given in ways)

    def first(self, text: str, codes: Codes, model: Model | None, before: Names, read: Callable[[], NoteRead]) -> NoteRead:
        """What ``text`` was read as when nothing was known of the document; else ``read``."""
        return self.read(text, (False, codes, model), Known(), before, lambda _: read())

    def again(self, text: str, known: Known, codes: Codes, model: Model | None, before: Names, read: Callable[[Known], NoteRead]) -> NoteRead:
        """What ``text`` was read as with what the document is now ``known`` to cite; else ``read``."""
        return self.read(text, (True, codes, model), known, before, read)

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

    def read(self, text: str, terms: Hashable, known: Known, before: Names, read: Callable[[Known], NoteRead]) -> NoteRead:
        return self._kept.read(text, terms, known, before, read) if hash(text) in self._texts else read(known)

    def has(self, text: str, known: Known, codes: Codes, model: Model | None) -> bool:
        return self._kept.has(text, known, codes, model)


def agree(known: Known, given: Given) -> bool:
    """Whether what was asked is answered now as it was then."""
    return all(known.answer(*asked) == answer for asked, answer in given.items())


KEPT = Kept()
"""What this process has read."""
