"""The features of a note's tokens: what the tagger sees of each and of its neighbours."""

from __future__ import annotations

from functools import lru_cache

from edele_refs.tagger.tokens import Tokens, parts
from edele_refs.tagger.word_features import form, known, script

REACH = 3
"""So many tokens before and behind are looked at."""

_EDGE = "␂"


@lru_cache(maxsize=200_000)
def _own(word: str) -> tuple[str, ...]:
    """The features of a token for itself."""
    before, core, behind = parts(word)
    found = [f"w={form(core)}", f"o={before}", f"c={behind}", f"oc={before} {behind}"]
    kinds = known(core)
    found += [f"k={kind}" for kind in kinds]
    found += [f"kc={kinds[0]} {behind}", f"ko={kinds[0]} {before}", f"sc={kinds[-1]} {behind}"]
    if len(core) > 3 and core[0].isalpha():
        low = core.casefold()
        found += [f"<{low[:3]}", f"{low[-3:]}>", f"{low[-2:]}>", f"<{low[:4]}", f"s={script(core)}"]
    return tuple(found)


@lru_cache(maxsize=200_000)
def _at(word: str, offset: int) -> tuple[str, ...]:
    """The features of a token that stands ``offset`` tokens away."""
    before, core, behind = parts(word)
    kinds = known(core)
    found = [f"{offset}k={kind}" for kind in kinds]
    if abs(offset) < 3:
        found += [f"{offset}w={form(core)}", f"{offset}c={behind}", f"{offset}o={before}"]
    return tuple(found)


@lru_cache(maxsize=200_000)
def _pair(word: str, next_word: str, offset: int) -> tuple[str, ...]:
    """The features of two tokens that follow each other."""
    (_, one, behind), (before, two, last) = parts(word), parts(next_word)
    return (f"{offset}p={known(one)[-1]}{behind} {before}{known(two)[-1]}{last}", f"{offset}b={form(one)}{behind} {form(two)}", f"{offset}q={known(one)[0]}{behind} {before}{known(two)[0]}")


@lru_cache(maxsize=60_000)
def _opens(word: str) -> tuple[int, int, bool]:
    """How a token changes the depth of brackets and of quotations, and whether it has a year."""
    before, core, behind = parts(word)
    brackets = sum(c in "([" for c in word) - sum(c in ")]" for c in word)
    quotes = sum(c in "„“«‹‘\"" for c in before) - sum(c in "”»›’“\"" for c in behind)
    return brackets, quotes, known(core)[0] == "year"


def features(found: Tokens) -> list[list[str]]:
    """For each token its features, as the tagger's model knows them."""
    words = [_EDGE] * REACH + list(found.words) + [_EDGE] * REACH
    rows = []
    for at, row in enumerate(_surroundings(found)):
        mid = at + REACH
        row += _own(words[mid])
        for offset in (-3, -2, -1, 1, 2, 3):
            row += _at(words[mid + offset], offset)
        row += _pair(words[mid - 1], words[mid], -1)
        row += _pair(words[mid], words[mid + 1], 0)
        rows.append(row)
    return rows


def _surroundings(found: Tokens) -> list[list[str]]:
    """What has gone before each token and encloses it."""
    rows: list[list[str]] = []
    bracket, quote, quoted, years, size = 0, 0, 0, 0, len(found)
    later = sum(_opens(word)[2] for word in found.words)
    for at, word in enumerate(found.words):
        opens, quotes, year = _opens(word)
        row = ["bias", f"pos={min(at, 4)}", f"left={min(size - at - 1, 4)}", f"third={6 * at // size}"]
        row.append(f"in={min(max(bracket, 0), 1)}{min(max(quote, 0), 1)}")
        row.append(f"y={min(years, 2)}{min(later, 2)}q={min(quoted, 1)}")
        rows.append(row)
        bracket, quote = max(bracket + opens, 0), max(quote + quotes, 0)
        quoted += quotes > 0
        years, later = years + year, later - year
    return rows
