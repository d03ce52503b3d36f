"""The features of a note's tokens: what the tagger sees of each and of its neighbours.

A token shows the same to all its neighbours, each of which sees it from its own distance; so
models add up once what they know of each word, of each two words that follow each other, and
of each thing said beside them, and look it up wherever the same comes again (``sums.py``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import Any, NamedTuple, TypeVar

from edele_refs.late_pattern import late_pattern
from edele_refs.tagger.tokens import Tokens, parts
from edele_refs.tagger.word_features import form, known, script

REACH = 3
"""So many tokens before and behind are looked at."""
Features = Callable[[Any], Sequence[str]]
_Value = TypeVar("_Value")
_EDGE = "␂"


class Column(NamedTuple):
    """One thing that is said of every token: what gives its features, and of what."""

    features: Features
    keys: Sequence[Hashable]


class Seen(NamedTuple):
    """What is seen of a text's tokens: the words, with ``REACH`` edges before and behind, what is around them, and what is said beside.

    ``pairs`` is what is seen of tokens that follow each other: for each token the pair before it, and one more.
    ``summed`` is what has been added up of it, but for what is said, by whoever did so.
    """

    words: Sequence[str]
    pairs: Sequence[tuple[str, str, str]]
    around: Column
    summed: dict[object, list[int]]
    said: tuple[Column, ...] = ()


class Kept(dict[Any, _Value]):
    """What is known of each key, worked out when it is first asked for; of so many at the most."""

    def __init__(self, work_out: Callable[[Any], _Value], most: int) -> None:
        self._work_out, self._most = work_out, most

    def __missing__(self, key: Hashable) -> _Value:
        if len(self) >= self._most:
            self.clear()
        self[key] = found = self._work_out(key)
        return found


def features(found: Tokens) -> list[list[str]]:
    """For each token its features."""
    return written(seen(found))


def written(seen: Seen) -> list[list[str]]:
    """The features of each token in one list, as they are named in a model."""
    words, pairs, place, _, said = seen
    return [
        [
            *place.features(place.keys[at - REACH]),
            *own(words[at]),
            *chain.from_iterable(_at(offset, words[at + offset]) for offset in AWAY),
            *(f"-1{name}" for name in pairs[at - REACH]),
            *(f"0{name}" for name in pairs[at - REACH + 1]),
            *chain.from_iterable(column.features(column.keys[at - REACH]) for column in said),
        ]
        for at in range(REACH, len(words) - REACH)
    ]


AWAY = (-3, -2, -1, 1, 2, 3)
"""The distances from which a token is seen."""
PLACES = (0, *AWAY)
"""A word counts for the token itself, then for those that see it from so far away."""
_FROM_AFAR = late_pattern(r"(-?[123])([kwco]=.*)", re.S)
_OF_TWO = late_pattern(r"(-1|0)([pbq]=.*)", re.S)


def view(name: str) -> tuple[str, int, str]:
    """How a model's feature is seen: of the token itself or its place ("near"), "afar" or of "two" tokens;
    from which of the places; and what is seen.

    >>> view("w=bonn"), view("-2w=bonn"), view("0p=Xxx, 9999")
    (('near', 0, 'w=bonn'), ('afar', 2, 'w=bonn'), ('two', 1, 'p=Xxx, 9999'))
    """
    if name[:1] in "-0123":
        if two := _OF_TWO.fullmatch(name):
            return "two", int(two[1] == "0"), two[2]
        if afar := _FROM_AFAR.fullmatch(name):
            return "afar", PLACES.index(int(afar[1])), afar[2]
    return "near", 0, name


def from_places(words: Sequence[Sequence[_Value]]) -> list[tuple[_Value, ...]]:
    """For each of the places, what each token sees there; ``words`` have it for all places, the edges too."""
    size = len(words) - 2 * REACH
    return [shown[REACH + offset : REACH + offset + size] for offset, shown in zip(PLACES, zip(*words, strict=True), strict=True)]


def seen(found: Tokens) -> Seen:
    """What is seen of each token."""
    edge = [_EDGE] * REACH
    looks = [*map(look, (_EDGE, *found.words, _EDGE))]
    return Seen([*edge, *found.words, *edge], [*map(_pair, pairwise(looks))], Column(_around, [*_surroundings(looks[1:-1])]), {})


def own(word: str) -> list[str]:
    """The features of a token for itself."""
    shown = [*letters(word)[:1], *of_kind(look(word).kind), *letters(word)[1:]]
    # the script last, as models have been trained
    return sorted(shown, key=lambda feature: feature.startswith("s="))


class Kind(NamedTuple):
    """What many words have in common: the marks around them and the lists that know them."""

    before: str
    behind: str
    kinds: tuple[str, ...]
    script: str = ""
    """Of words of more than three letters."""


_Halves = tuple[str, str]
"""What a kind shows as one half of a pair: of its shape, and of its first list."""


class Look(NamedTuple):
    """What a token shows wherever it stands: its kind, its word, and what it is of a pair with the next and with the one before."""

    kind: Kind
    form: str
    first: _Halves
    second: _Halves
    opens: tuple[int, int, bool]
    """How it changes the depth of brackets and of quotations, and whether it has a year."""


@lru_cache(maxsize=10_000)
def look(word: str) -> Look:
    """What a token shows."""
    before, core, behind = parts(word)
    kind, first, second = _shared(Kind(before, behind, known(core), script(core) if _is_long(core) else ""))
    brackets = word.count("(") + word.count("[") - word.count(")") - word.count("]")
    quotes = sum(map("„“«‹‘\"".count, before)) - sum(map("”»›’“\"".count, behind))
    return Look(kind, form(core), first, second, (brackets, quotes, kind.kinds[0] == "year"))


@lru_cache(maxsize=2_000)
def _shared(kind: Kind) -> tuple[Kind, _Halves, _Halves]:
    """A kind, the same for all its words, and what it shows to the next token and to the one before."""
    before, behind, kinds, _ = kind
    return kind, (f"p={kinds[-1]}{behind} ", f"q={kinds[0]}{behind} "), (f"{before}{kinds[-1]}{behind}", f"{before}{kinds[0]}")


def _is_long(core: str) -> bool:
    return len(core) > 3 and core[0].isalpha()


def of_kind(kind: Kind) -> list[str]:
    """The features of a kind of tokens."""
    before, behind, kinds, script = kind
    found = [
        f"o={before}", f"c={behind}", f"oc={before} {behind}", *[f"k={one}" for one in kinds],
        f"kc={kinds[0]} {behind}", f"ko={kinds[0]} {before}", f"sc={kinds[-1]} {behind}",
    ]  # fmt: skip
    return [*found, f"s={script}"] if script else found


@lru_cache(maxsize=2_000)
def letters(word: str) -> tuple[str, ...]:
    """The features that a token has from its spelling; each of the models asks for them."""
    core = parts(word)[1]
    if _is_long(core):
        low = core.casefold()
        return f"w={form(core)}", f"<{low[:3]}", f"{low[-3:]}>", f"{low[-2:]}>", f"<{low[:4]}"
    return (f"w={form(core)}",)


def _at(offset: int, word: str) -> list[str]:
    """The features of a token that stands ``offset`` tokens away: some of its own, by that name."""
    shown = look(word)
    before, behind, kinds, _ = shown.kind
    found = [f"{offset}k={one}" for one in kinds]
    return found if abs(offset) == REACH else [*found, f"{offset}w={shown.form}", f"{offset}c={behind}", f"{offset}o={before}"]


def _pair(looks: tuple[Look, Look]) -> tuple[str, str, str]:
    """The features of two tokens that follow each other; named "-1…" for the second, "0…" for the first."""
    (kind, word, (shape, first), _, _), (_, next_word, _, (next_shape, next_first), _) = looks
    return shape + next_shape, f"b={word}{kind.behind} {next_word}", first + next_first


def _surroundings(looks: Sequence[Look]) -> Iterator[tuple[int, ...]]:
    """What has gone before each token and encloses it."""
    bracket, quote, quoted, years, size = 0, 0, 0, 0, len(looks)
    opening = [shown.opens for shown in looks]
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
