"""S114."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule

WORD = re.compile(r"[^\W\d_]{8,40}")
ANY = re.compile(r"[^\W\d_]{3,}")
# British and American, old and new: words that are spelt in two ways without a slip
ACCEPTED = (("s", "z"), ("ou", "o"), ("ae", "e"), ("oe", "e"), ("th", "t"), ("k", "c"), ("z", "c"), ("j", "i"), ("y", "i"), ("ss", "ß"))
VARIABLES = ("author", "recipient", "title", "container-title", "volume-title", "collection-title")


LONG = 11
"""Words of this length that differ in one letter inside are one word, whatever stands beside."""


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
    """
    seen: dict[str, list[_Seen]] = defaultdict(list)
    for word in _words(reading):
        seen[word.word.casefold()].append(word)
    for one, other in _one_letter_apart(seen):
        rare, usual = sorted((one, other), key=lambda word: len(seen[word]))
        pair = _with_the_same_neighbour(seen[rare], seen[usual])
        if not pair and min(len(one), len(other)) >= LONG:
            pair = (seen[rare][0], seen[usual][0])
        if pair and not _accepted(one, other) and pair[0].note != pair[1].note:
            here, there = pair
            words = f"“{here.word}”, but “{there.word}” in note {there.note}"
            yield Place(here.note, here.span), words


def _words(reading: Reading) -> Iterator[_Seen]:
    for _, value in stated(reading, *VARIABLES):
        words = list(ANY.finditer(value.form))
        for place, found in enumerate(words):
            if WORD.fullmatch(found[0]):
                beside = words[max(0, place - 1) : place] + words[place + 1 : place + 2]
                span = Span(value.span.start + found.start(), value.span.start + found.end())
                near = frozenset(word[0].casefold() for word in beside)
                yield _Seen(found[0], value.note, span, near)


def _one_letter_apart(seen: dict[str, list[_Seen]]) -> Iterator[tuple[str, str]]:
    """Pairs that are one when a letter inside is left out of one of them or of both."""
    without: dict[str, set[str]] = defaultdict(set)
    for word in seen:
        without[word].add(word)
        for place in range(2, len(word) - 3):
            without[word[:place] + word[place + 1 :]].add(word)
    pairs = {
        (one, other)
        for words in without.values()
        if 1 < len(words) <= 6
        for one in words
        for other in words
        if one < other and one[-3:] == other[-3:]
    }
    return iter(sorted(pairs))


def _with_the_same_neighbour(some: list[_Seen], others: list[_Seen]) -> tuple[_Seen, _Seen] | None:
    for one in some[:50]:
        for other in others[:50]:
            if one.near & other.near and one.note != other.note:
                return one, other
    return None


def _accepted(one: str, other: str) -> bool:
    """Whether two spellings are both right: those that are made one by an accepted change."""
    if re.search(r"i[sz](?:e|i|a)", one) and one.replace("z", "s") == other.replace("z", "s"):
        return True
    return any(
        one.replace(a, b) == other.replace(a, b) for a, b in ACCEPTED if (a, b) != ("s", "z")
    )
