"""A peeler with what must stand in a note, and at a reference's end, for it to be tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from edele_refs.languages import Codes, cues_of
from edele_refs.parse.draft import Draft

Take = Callable[[Draft, int, int], int | None]


@dataclass(frozen=True, eq=False)
class Peeler:
    """Takes one element off the end of what is left of a reference, or nothing.

    ``take`` reads ``draft`` between two places and says where the rest ends. It is tried
    only in notes that have a word of one of the languages' ``keys`` or one of the ``others``
    (all notes, if neither is given), and where one of ``ends`` is the last character.
    """

    take: Take
    keys: tuple[str, ...] = ()
    others: str = ""
    ends: str = ""

    @cached_property
    def _others(self) -> frozenset[str]:
        return frozenset(self.others.split())

    def words(self, codes: Codes) -> frozenset[str]:
        """The words of which a note must have one; none if it is tried in all."""
        return cues_of(self.keys, codes) | self._others
