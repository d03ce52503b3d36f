"""The features of a note's tokens: what the tagger sees of each and of its neighbours.

What is seen stands in columns: of the word itself, of the word so far away, of two
neighbours. A column is a function and, for each token, what it is asked; models add up what
they know of each such thing once, and look it up wherever the same words meet again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain, pairwise
from typing import Any, Generic, NamedTuple, TypeVar

from edele_refs.tagger.tokens import Tokens, parts
from edele_refs.tagger.word_features import form, known, script

REACH = 3
"""So many tokens before and behind are looked at."""
Features = Callable[[Any], Sequence[str]]
_Value = TypeVar("_Value")
_EDGE = "␂"


class Column(NamedTuple):
    """One thing that is seen of every token: what gives its features, and of what."""

    features: Features
    keys: Sequence[Hashable]


Seen = tuple[Column, ...]
"""All that is seen of a text's tokens."""


class Kept(dict[Hashable, _Value]):
    """What is known of each key of a column, worked out when it is first asked for; of so many at the most."""

    def __init__(self, work_out: Callable[[Hashable], _Value], most: int) -> None:
        self._work_out, self._most = work_out, most

    def __missing__(self, key: Hashable) -> _Value:
        if len(self) >= self._most:
            self.clear()
        self[key] = found = self._work_out(key)
        return found


class Looked(Generic[_Value]):
    """What a model makes of features, kept for each key of each column."""

    def __init__(self, make: Callable[[Sequence[str]], _Value], most: int = 30_000) -> None:
        self._make, self._most = make, most
        self._columns: dict[Features, Kept[_Value]] = {}

    def up(self, seen: Seen) -> Iterator[tuple[_Value, ...]]:
        """For each token, what is made of each column."""
        return zip(*(map(self._column(column.features).__getitem__, column.keys) for column in seen), strict=True)

    def _column(self, features: Features) -> Kept[_Value]:
        found = self._columns.get(features)
        if found is None:
            make = self._make
            found = self._columns[features] = Kept(lambda key: make(features(key)), self._most)
        return found


def features(found: Tokens) -> list[list[str]]:
    """For each token its features."""
    return written(seen(found))


def written(seen: Seen) -> list[list[str]]:
    """The features of each token in one list."""
    return [list(chain.from_iterable(row)) for row in _WRITTEN.up(seen)]


_WRITTEN = Looked[Sequence[str]](tuple)


def seen(found: Tokens) -> Seen:
    """What is seen of each token."""
    words, size = [_EDGE] * REACH + list(found.words) + [_EDGE] * REACH, len(found)
    away = (Column(at, words[REACH + offset : REACH + offset + size]) for offset, at in _AWAY)
    pairs = [*pairwise(words)]
    return (
        Column(_around, [*_surroundings(found)]),
        Column(_own, found.words),
        *away,
        Column(_BEFORE, pairs[REACH - 1 : REACH - 1 + size]),
        Column(_BEHIND, pairs[REACH : REACH + size]),
    )


def _own(word: str) -> list[str]:
    """The features of a token for itself."""
    before, core, behind = parts(word)
    found = [f"w={form(core)}", f"o={before}", f"c={behind}", f"oc={before} {behind}"]
    kinds = known(core)
    found += [f"k={kind}" for kind in kinds]
    found += [f"kc={kinds[0]} {behind}", f"ko={kinds[0]} {before}", f"sc={kinds[-1]} {behind}"]
    if len(core) > 3 and core[0].isalpha():
        low = core.casefold()
        found += [f"<{low[:3]}", f"{low[-3:]}>", f"{low[-2:]}>", f"<{low[:4]}", f"s={script(core)}"]
    return found


@lru_cache(maxsize=60_000)
def _shown(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a token shows from afar, and from near by too."""
    before, core, behind = parts(word)
    far = tuple([f"k={kind}" for kind in known(core)])
    return far, (*far, f"w={form(core)}", f"c={behind}", f"o={before}")


def _at(offset: str, near: bool, word: str) -> list[str]:
    """The features of a token that stands ``offset`` tokens away."""
    return [offset + shown for shown in _shown(word)[near]]


_AWAY = tuple((offset, partial(_at, str(offset), abs(offset) < 3)) for offset in (-3, -2, -1, 1, 2, 3))


@lru_cache(maxsize=60_000)
def _halves(word: str) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """What a token shows to the next one, and to the one before."""
    before, core, behind = parts(word)
    kinds, seen = known(core), form(core)
    return (f"p={kinds[-1]}{behind} ", f"b={seen}{behind} ", f"q={kinds[0]}{behind} "), (f"{before}{kinds[-1]}{behind}", seen, f"{before}{kinds[0]}")


def _pair(offset: str, words: tuple[str, str]) -> tuple[str, str, str]:
    """The features of two tokens that follow each other."""
    (shape, word, kind), (next_shape, next_word, next_kind) = _halves(words[0])[0], _halves(words[1])[1]
    return offset + shape + next_shape, offset + word + next_word, offset + kind + next_kind


_BEFORE, _BEHIND = partial(_pair, "-1"), partial(_pair, "0")


@lru_cache(maxsize=60_000)
def _opens(word: str) -> tuple[int, int, bool]:
    """How a token changes the depth of brackets and of quotations, and whether it has a year."""
    before, core, behind = parts(word)
    brackets = sum(c in "([" for c in word) - sum(c in ")]" for c in word)
    quotes = sum(c in "„“«‹‘\"" for c in before) - sum(c in "”»›’“\"" for c in behind)
    return brackets, quotes, known(core)[0] == "year"


def _surroundings(found: Tokens) -> Iterator[tuple[int, ...]]:
    """What has gone before each token and encloses it."""
    bracket, quote, quoted, years, size = 0, 0, 0, 0, len(found)
    opening = [_opens(word) for word in found.words]
    later = sum(year for _, _, year in opening)
    for at, (opens, quotes, year) in enumerate(opening):
        yield min(at, 4), min(size - at - 1, 4), 6 * at // size, bracket > 0, quote > 0, min(years, 2), min(later, 2), quoted > 0
        bracket, quote = max(bracket + opens, 0), max(quote + quotes, 0)
        quoted += quotes > 0
        years, later = years + year, later - year


def _around(place: tuple[int, ...]) -> tuple[str, ...]:
    """The features of a place in a text."""
    at, left, sixth, bracket, quote, years, later, quoted = place
    return ("bias", f"pos={at}", f"left={left}", f"third={sixth}", f"in={bracket:d}{quote:d}", f"y={years}{later}q={quoted:d}")
