"""What the document has cited in full so far, and what a reader who knows nothing would ask of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.names import NameRun
from edele_refs.titles import shortens, words

Question = tuple[str, ...]
"""What a question is about (``ANSWERS`` has that), and the words that are asked for."""


class Asked(NamedTuple):
    """What was asked: whose names are known; and by the surname, or their first words, which titles; and the questions themselves."""

    names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    questions: tuple[Question, ...] = ()

    @property
    def all(self) -> frozenset[str]:
        """Surnames in small letters, and beginnings of titles."""
        return self.names | self.titles


NOTHING = Asked()
Given = dict[Question, bool | str]
"""Questions and their answers."""


@dataclass(frozen=True)
class Known:
    """What the document has cited in full: it tells a short form from prose.

    ``titles`` are those of each surname, ``beginnings`` the first two words of titles,
    ``opening`` the titles by their first word, ``called`` the short names that works are
    given ("hereafter FRUS"), the longest first.
    """

    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    beginnings: frozenset[str] = frozenset()
    opening: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    called: tuple[str, ...] = ()

    def has(self, run: NameRun) -> bool:
        """Whether one of these names is known."""
        return bool(self.answer("names", *surnames(run)))

    def named(self, word: str) -> bool:
        """Whether a word (in small letters) is a known name."""
        return bool(self.answer("names", word))

    def begins(self, text: str) -> bool:
        """Whether the text begins as a known title does."""
        return bool(self.answer("begins", beginning(text)))

    def shortened(self, run: NameRun, title: str) -> bool:
        """Whether the words behind a known name shorten one of its titles."""
        return self.shortened_by(surnames(run), title)

    def shortened_by(self, names: Iterable[str], title: str) -> bool:
        """Whether the words shorten a title of one of these surnames (in small letters)."""
        return bool(self.answer("shortened", title, *names))

    def together(self, one: str, other: str) -> bool:
        """Whether two surnames (in small letters) are those of one work."""
        return bool(self.answer("together", one, other))

    def opens(self, text: str) -> bool:
        """Whether the text begins with the first word of a known title."""
        return bool(self.answer("opens", opening(text)))

    def shortens(self, title: str) -> bool:
        """Whether these words are the beginning of a known title, and enough of it."""
        short = words(title)
        enough = len("".join(short)) >= 6 and len(short) >= 2
        return (enough or (len("".join(short)) >= 5 and _ARTICLE.match(title) is not None)) and self.titled(title)

    def breaks_off(self, title: str) -> bool:
        """Whether this is but the beginning of a known title, and says so: "Лубянка…"."""
        return title.rstrip().endswith(("…", "...")) and len(title) > 4 and self.titled(title.rstrip(" …."))

    def titled(self, title: str) -> bool:
        """Whether these words, be it one alone, are the beginning of a known title."""
        return bool(self.answer("titled", title))

    def call(self, text: str) -> str:
        """The short name of a work with which a text begins, the longest; none is empty."""
        return str(self.answer("called", text[:LONGEST_CALL]))

    def denies(self, questions: Iterable[Question]) -> bool:
        """Whether the answer to all of these questions is no."""
        return not any(self.answer(*question) for question in questions)

    def answer(self, about: str, *asked: str) -> bool | str:
        """The answer to a question in plain words, of those that ``ANSWERS`` knows."""
        return ANSWERS[about](self, *asked)

    def heard(self) -> Asked:
        """What was asked since this was last called, of one who could not know it."""
        return NOTHING

    def asking(self) -> Known:
        """The same knowledge for one more note, of which nothing was asked so far."""
        return Asking(self.titles, self.beginnings, self.opening, self.called, self)

    def said(self) -> Given:
        """What was asked, with the answers, if that is kept."""
        return {}

    def told(self, given: Given) -> None:
        """Someone else has asked this, and was given these answers."""

    def answers(self, asked: Iterable[str]) -> bool:
        """Whether the answer to one of these questions may be yes."""
        return not self._answers.isdisjoint(asked)

    @cached_property
    def _answers(self) -> frozenset[str]:
        return self.beginnings.union(self.titles, (f"{first} …" for first in self.opening), map(opening, self.called))


_ARTICLE = late_pattern(r"(?:L[’']|Les?\s|La\s|Il\s|Lo\s|Gli\s|Der\s|Die\s|Das\s|The\s|El\s|Los\s|Las\s)(?=[^\W\d_a-zà-ÿ]\w+$|[^\W\d_]\w+$)")
"""A title of one word with its article: "L’abîme, p. 20"."""

LONGEST_CALL = 80
"""Characters of a short name at the most."""


def _names(known: Known, *names: str) -> bool:
    return any(name in known.titles for name in names)


def _begins(known: Known, begin: str) -> bool:
    return begin in known.beginnings


def _shortened(known: Known, title: str, *names: str) -> bool:
    return any(shortens(title, full) >= 0.8 for name in names for full in known.titles.get(name, ()))


def _together(known: Known, one: str, other: str) -> bool:
    return not set(known.titles.get(one, ())).isdisjoint(known.titles.get(other, ()))


def _opens(known: Known, first: str) -> bool:
    return known.answers((first,))


def _titled(known: Known, title: str) -> bool:
    short = words(title)
    return bool(short) and any(words(full)[: len(short)] == short for full in known.opening.get(short[0], ()))


def _called(known: Known, text: str) -> str:
    return next(filter(text.startswith, known.called), "")


ANSWERS: Mapping[str, Callable[..., bool | str]] = {
    "names": _names,
    "begins": _begins,
    "shortened": _shortened,
    "together": _together,
    "opens": _opens,
    "titled": _titled,
    "called": _called,
}


@dataclass(frozen=True)
class Asking(Known):
    """What the document has cited in full, and what was asked of it, with the answers."""

    knowing: Known = field(default_factory=Known, compare=False)
    given: Given = field(default_factory=dict, compare=False)

    def answer(self, about: str, *asked: str) -> bool | str:
        found = self.given[about, *asked] = self.knowing.answer(about, *asked)
        return found

    def answers(self, asked: Iterable[str]) -> bool:
        return self.knowing.answers(asked)

    def said(self) -> Given:
        return self.given

    def told(self, given: Given) -> None:
        self.given.update(given)


@dataclass(frozen=True)
class Unknown(Known):
    """Nothing is known yet: every answer is no, and the questions are kept."""

    about_names: set[str] = field(default_factory=set, compare=False)
    about_titles: set[str] = field(default_factory=set, compare=False)
    questions: dict[Question, None] = field(default_factory=dict, compare=False)

    def asking(self) -> Unknown:
        return Unknown()

    def has(self, run: NameRun) -> bool:
        self.about_names.update(surnames(run))
        return super().has(run)

    def begins(self, text: str) -> bool:
        self.about_titles.add(beginning(text))
        return super().begins(text)

    def shortened(self, run: NameRun, title: str) -> bool:
        self.about_titles.update(surnames(run))
        return super().shortened(run, title)

    def opens(self, text: str) -> bool:
        self.about_titles.add(opening(text))
        return super().opens(text)

    def denies(self, questions: Iterable[Question]) -> bool:
        return True

    def answer(self, about: str, *asked: str) -> bool | str:
        self.questions[about, *asked] = None
        return super().answer(about, *asked)

    def heard(self) -> Asked:
        if not (self.about_names or self.about_titles or self.questions):
            return NOTHING
        asked = Asked(frozenset(self.about_names), frozenset(self.about_titles), tuple(self.questions))
        for some in (self.about_names, self.about_titles, self.questions):
            some.clear()
        return asked


def surnames(run: NameRun) -> Iterable[str]:
    """The surnames of a list of names in small letters."""
    return [(name.family or name.literal).casefold() for name in run.names]


def beginning(text: str) -> str:
    """The first two words of a title."""
    first = words(" ".join(text[:80].split(None, _FEW)[:_FEW]))
    return " ".join((first if len(first) > 1 else words(text[:80]))[:2])


_FEW = 5
"""Of so many pieces two words are found mostly, and the same for all stretches that begin alike."""


def opening(text: str) -> str:
    """The first word of a title, marked as such; what has no word opens none."""
    return " ".join((*words(text)[:1], "…"))
