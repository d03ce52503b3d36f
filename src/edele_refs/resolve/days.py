"""A letter or record named again by its persons and its day: "Hale to Kaye, 12 Nov. 1840"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Item
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.fit import Fit
from edele_refs.resolve.many import MANY
from edele_refs.resolve.names import agree
from edele_refs.titles import words

_DAY = late_pattern(r"\d{4}-\d\d-\d\d")
_DATIVE = ("nak", "nek")
"""What Hungarian puts behind him to whom a letter went: "Trefortnak"."""
_SHORT, _STEM, _LONG = 3, 5, 8
"""Letters of a word that says something; of one whose last letter, and whose last two, may be an ending."""

SURE = 0.97
"""How sure a letter is that is told by both persons and its day."""

_WHERE = ("archive", "archive_location", "publisher", "publisher-place", "volume", "issue", "URL")
"""What a mention says that stands for itself."""


def keep(chain: Chain, citation: Citation) -> None:
    """Keep a first mention of something that has a day and a place where it is found."""
    item = citation.item
    if (day := _day(item)) and item.text("type") != "article-newspaper" and any(item.text(key) for key in (*_WHERE, "container-title")):
        chain.days.add(day, chain.works.keep(citation))


def letters(chain: Chain, item: Item) -> list[Fit]:
    """The one letter of this day from the one to the other; what went back on the same day is another."""
    ours = item.names("author")
    there = chain.works.written(item) if item.names("recipient") else []
    found = [c for c in there if not ours or not (theirs := c.item.names("author")) or any(agree(a, b) for a in ours for b in theirs)]
    return [Fit(found[0], (1.0, 1.0), SURE, "the letter of this day")] if len(found) == 1 else []


def of_day(chain: Chain, citation: Citation) -> Citation | None:
    """The one record of this day in whose mention all the words of this one stand; it has to say two."""
    there = chain.works.found(chain.days.of(day)) if (day := _day(citation.item)) else ()
    if not there or len(there) > MANY or any(citation.item.text(key) for key in _WHERE):
        return None
    said = _said(_before_day(chain.written(citation)))
    found = [c for c in there if len(said) > 1 and _says(chain.written(c), said)]
    return found[0] if len(found) == 1 else None


def _says(text: str, said: list[str]) -> bool:
    """Whether a mention has all of these words."""
    theirs = _said(text)
    return all(any(one_word(word, other) for other in theirs) for word in said)


def _day(item: Item) -> str:
    day = item.text("original-date") or item.text("issued")
    return day if _DAY.fullmatch(day) else ""


def _before_day(text: str) -> str:
    """What stands before the day: all before the first number."""
    return re.split(r"\d", text, maxsplit=1)[0]


def _said(text: str) -> list[str]:
    """The words that say something: "Hale", "Kaye"."""
    return [word for word in words(text) if len(word) > _SHORT or (len(word) == _SHORT and not word.isdigit())]


def one_word(one: str, other: str) -> bool:
    """Whether two words are one in two cases: "Harrach", "Harrachu"; "Ryx", "Ryxa"; "Франка", "Франкові"; "Zebrzydowski", "Zebrzydowskiego"."""
    short, long = sorted((one, other), key=len)
    if long[len(short) :] in _DATIVE and long.startswith(short):
        return True
    if len(long) - len(short) > 2 + (len(short) >= _LONG):
        return False
    shared = len(short) if len(short) < _STEM else len(short) - 1 if len(short) < _LONG else min(len(long) - 2, len(short) - 1)
    return short[:shared] == long[:shared]
