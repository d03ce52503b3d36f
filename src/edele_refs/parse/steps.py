"""Steps of reading with what must stand in a note for one to be tried.

Most of what the grammars know is in few notes only. So each step names the words it
needs, and which steps a note needs is looked up once by the words it has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from edele_refs.languages import Codes, cues_of
from edele_refs.parse.scan import Scan

Do_co = TypeVar("Do_co", bound=Callable[..., Any], covariant=True)


@dataclass(frozen=True, eq=False)
class Step(Generic[Do_co]):
    """A function that reads something, tried only where it can find it.

    The note has a word of one of the languages' ``keys`` or one of the ``others`` (small
    letters, or marks); every note, where neither is given. What is read ends in one of
    ``ends``, where these are given.
    """

    do: Do_co
    keys: tuple[str, ...] = ()
    others: str = ""
    ends: str = ""

    def words(self, codes: Codes) -> frozenset[str]:
        """The words of which a note must have one; none if it is tried in all."""
        return cues_of(self.keys, codes).union(self.others.split())


def useful(steps: tuple[Step[Do_co], ...], scan: Scan) -> tuple[Step[Do_co], ...]:
    """The steps that this note needs, in their order."""
    return _chosen(steps, scan.words & _all_words(steps, scan.codes), scan.codes)


@cache
def _needs(steps: tuple[Step[Do_co], ...], codes: Codes) -> tuple[frozenset[str], ...]:
    return tuple(step.words(codes) for step in steps)


@cache
def _all_words(steps: tuple[Step[Do_co], ...], codes: Codes) -> frozenset[str]:
    return frozenset().union(*_needs(steps, codes))


@lru_cache(maxsize=8192)
def _chosen(steps: tuple[Step[Do_co], ...], said: frozenset[str], codes: Codes) -> tuple[Step[Do_co], ...]:
    return tuple(step for step, needed in zip(steps, _needs(steps, codes), strict=True) if not needed or not needed.isdisjoint(said))
