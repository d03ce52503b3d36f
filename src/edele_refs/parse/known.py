"""What the document has cited in full so far, and what a reader who knows nothing would ask of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from edele_refs.parse.names import NameRun
from edele_refs.titles import shortens, words



class Asked(NamedTuple):
    """What was asked: whose names are known, and (again by the surname) which titles, or how they begin."""

    names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        """Surnames in small letters, and beginnings of titles."""
        return self.names | self.titles


NOTHING = Asked()


@dataclass(frozen=True, slots=True)
class Known:
    """What the document has cited in full: it tells a short form from prose."""

    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    beginnings: frozenset[str] = frozenset()

    def has(self, run: NameRun) -> bool:
        """Whether one of these names is known."""
        return any(name in self.titles for name in surnames(run))

    def begins(self, text: str) -> bool:
        """Whether the text begins as a known title does."""
        return beginning(text) in self.beginnings

    def shortened(self, run: NameRun, title: str) -> bool:
        """Whether the words behind a known name shorten one of its titles."""
        known = [t for name in surnames(run) for t in self.titles.get(name, ())]
        return any(shortens(title, full) >= 0.8 for full in known)

    def heard(self) -> Asked:
        """What was asked since this was last called, of one who could not know it."""
        return NOTHING

    def answers(self, asked: frozenset[str]) -> bool:
        """Whether the answer to one of these questions may be yes."""
        return not (asked.isdisjoint(self.titles.keys()) and asked.isdisjoint(self.beginnings))


@dataclass(frozen=True, slots=True)
class Unknown(Known):
    """Nothing is known yet: every answer is no, and the questions are kept."""

    about_names: set[str] = field(default_factory=set, compare=False)
    about_titles: set[str] = field(default_factory=set, compare=False)

    def has(self, run: NameRun) -> bool:
        self.about_names.update(surnames(run))
        return False

    def begins(self, text: str) -> bool:
        self.about_titles.add(beginning(text))
        return False

    def shortened(self, run: NameRun, title: str) -> bool:
        self.about_titles.update(surnames(run))
        return False

    def heard(self) -> Asked:
        if not (self.about_names or self.about_titles):
            return NOTHING
        asked = Asked(frozenset(self.about_names), frozenset(self.about_titles))
        self.about_names.clear()
        self.about_titles.clear()
        return asked


def surnames(run: NameRun) -> Iterable[str]:
    """The surnames of a list of names in small letters."""
    return [(name.family or name.literal).casefold() for name in run.names]


def beginning(text: str) -> str:
    """The first two words of a title."""
    return " ".join(words(text[:80])[:2])
