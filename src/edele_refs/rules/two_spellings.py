"""S114."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import combinations, islice
from typing import NamedTuple

from edele_refs.alphabets import MIXED, has_both
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import rests

WORD = late_pattern(r"(?<![^\W\d_])[^\W\d_]{8,40}(?![^\W\d_])")
ANY = late_pattern(r"[^\W\d_]{3,}")
# British and American, old and new: words that are spelt in two ways without a slip
ACCEPTED = (("s", "z"), ("ou", "o"), ("ae", "e"), ("oe", "e"), ("th", "t"), ("k", "c"), ("z", "c"), ("j", "i"), ("y", "i"), ("ss", "ß"), ("ti", "zi"), ("cre", "gre"), ("cc", "c"), ("gg", "g"), ("tt", "t"), ("ie", "ioe"), ("ier", "ir"))
VARIABLES = ("author", "recipient", "title", "container-title", "volume-title", "collection-title")


LONG = 11
"""Words of this length that differ in one letter inside are one word, whatever stands beside."""
MANY = 50
"""So many places of a word are looked at."""


class _Seen(NamedTuple):
    word: str
    note: str
    span: Span
    near: frozenset[str]


@rule("S114")
def two_spellings(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A long word stands in two spellings beside the same word: “besopasnosti SSSR”, “bezopasnosti SSSR”.

    Two words that differ in one letter inside, in titles or names, each with the same
    neighbour, or very long. Endings, and the spellings of two countries (-ise, -ize), are left alone.

    Help: compare both with the source.

    Bad:
        1. A. Ivanov, Organy gosudarstvennoi besopasnosti SSSR (Moscow: Rus’, 2000), 114.
        2. O. B. Mozokhin, Statistika organov bezopasnosti SSSR (Moscow: Kuchkovo pole, 2004), 12.
    Good:
        1. A. Ivanov, Organy gosudarstvennoi bezopasnosti SSSR (Moscow: Rus’, 2000), 114.
        2. O. B. Mozokhin, Statistika organov bezopasnosti SSSR (Moscow: Kuchkovo pole, 2004), 12.
    Good:
        1. Jean-Baptiste Tavernier, Relatione del Serraglio, Bologna 1687, p. 3.
        2. Ottaviano Bon, Relazione del Serraglio, Venezia 1871, p. 8.
    """
    seen, in_full = _long_words(reading)

    @cache
    def places(word: str) -> tuple[_Seen, ...]:
        return tuple(islice(_seen(word, seen[word]), MANY))

    for one, other in (pair for pair in _one_letter_apart(seen) if not accepted(*pair)):
        rare, usual = sorted((one, other), key=lambda word: (len(seen[word]), word in in_full))
        pair = _with_the_same_neighbour(places(rare), places(usual))
        if not pair and min(len(one), len(other)) >= LONG:
            pair = (places(rare)[0], places(usual)[0])
        if pair and pair[0].note != pair[1].note:
            a, b = pair
            yield Place(a.note, a.span), f"“{a.word}”, but “{b.word}” in note {b.note}"


def _long_words(reading: Reading) -> tuple[dict[str, list[Mention]], set[str]]:
    """Each long word with the values that it stands in, as often as it stands there; and those of full references."""
    found: dict[str, list[Mention]] = defaultdict(list)
    in_full: set[str] = set()
    for citation, value in stated(reading, *VARIABLES):
        form = MIXED.sub("", value.form) if has_both(value.form) else value.form
        for word in map(str.casefold, WORD.findall(form)):
            found[word].append(value)
            if citation.kind == "full":
                in_full.add(word)
    return found, in_full


def _one_letter_apart(seen: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs that are one when a letter inside is left out of one of them or of both.

    They have the same two letters before and three letters behind: only such are compared.
    """
    alike: dict[str, list[str]] = defaultdict(list)
    for word in seen:
        alike[word[:2] + word[-3:]].append(word)
    pairs: set[tuple[str, str]] = set()
    for words in alike.values():
        for found in _by_rest(words).values() if len(words) > 1 else ():
            if 1 < len(found) <= 6:
                pairs.update(combinations(sorted(found), 2))
    return iter(sorted(pairs))


def _by_rest(words: list[str]) -> dict[str, set[str]]:
    """Words by what is left of them without one letter inside, and by themselves."""
    without: dict[str, set[str]] = defaultdict(set)
    for word in words:
        for rest in rests(word, first=2, last=3):
            without[rest].add(word)
    return without


def _seen(word: str, values: Iterable[Mention]) -> Iterator[_Seen]:
    """The places of a long word, each with its neighbours."""
    for value in dict.fromkeys(values):
        words = _words(value.form)
        for place, found in enumerate(words):
            if found[0].casefold() == word:
                beside = words[max(0, place - 1) : place] + words[place + 1 : place + 2]
                span = Span(value.span.start + found.start(), value.span.start + found.end())
                near = frozenset(word[0].casefold() for word in beside)
                yield _Seen(found[0], value.note, span, near)


@lru_cache(maxsize=1024)
def _words(form: str) -> tuple[re.Match[str], ...]:
    """The words of a value, which are asked for again for each long word in it."""
    return tuple(ANY.finditer(form))


def _with_the_same_neighbour(some: tuple[_Seen, ...], others: tuple[_Seen, ...]) -> tuple[_Seen, _Seen] | None:
    for one in some:
        for other in others:
            if one.near & other.near and one.note != other.note:
                return one, other
    return None


def accepted(one: str, other: str) -> bool:
    """Whether two spellings are both right: those that are made one by an accepted change."""
    if re.search(r"i[sz](?:e|i|a)", one) and one.replace("z", "s") == other.replace("z", "s"):
        return True
    return any(
        one.replace(a, b) == other.replace(a, b) for a, b in ACCEPTED if (a, b) != ("s", "z")
    )
