"""A letter or record named again by its persons and its day: "Hale to Kaye, 12 Nov. 1840"."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from edele_refs.model import Citation, Item
from edele_refs.resolve.works import MANY
from edele_refs.titles import words

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SHORT, _STEM = 3, 5
"""Letters of a word that says something; of one that may stand in another case."""

_WHERE = ("archive", "archive_location", "publisher", "publisher-place", "volume", "issue", "URL")
"""What a mention says that stands for itself."""


@dataclass
class Days:
    """Records and letters by their day, each with the words that are written before it."""

    _by_day: dict[str, list[tuple[Citation, frozenset[str]]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, citation: Citation, text: str) -> None:
        """Keep a first mention of something that has a day and a place where it is found."""
        item = citation.item
        if (day := _day(item)) and item.text("type") != "article-newspaper" and any(item.text(key) for key in (*_WHERE, "container-title")):
            self._by_day[day].append((citation, frozenset(_said(text))))

    def of(self, citation: Citation, text: str) -> Citation | None:
        """The one record of this day in whose mention all the words of this one stand; it has to say two."""
        item = citation.item
        there = self._by_day.get(_day(item), []) if _day(item) else []
        if not there or len(there) > MANY or any(item.text(key) for key in _WHERE):
            return None
        said = _said(_before_day(text))
        found = [c for c, theirs in there if len(said) > 1 and all(any(_one_word(word, other) for other in theirs) for word in said)]
        return found[0] if len(found) == 1 else None


def _day(item: Item) -> str:
    day = item.text("original-date") or item.text("issued")
    return day if _DAY.fullmatch(day) else ""


def _before_day(text: str) -> str:
    """What stands before the day: all before the first number."""
    return re.split(r"\d", text, maxsplit=1)[0]


def _said(text: str) -> list[str]:
    """The words that say something: "Hale", "Kaye"."""
    return [word for word in words(text) if len(word) > _SHORT or (len(word) == _SHORT and not word.isdigit())]


def _one_word(one: str, other: str) -> bool:
    """Whether two words are one in two cases: "Harrach", "Harrachu"."""
    shared = max(len(one), len(other)) - 2
    return one == other or (shared >= _STEM and one[:shared] == other[:shared])
