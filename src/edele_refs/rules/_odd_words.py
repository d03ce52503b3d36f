"""Words that stand once in their place, and are others of the same place but for a slip: one index for all kinds of places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.rules._accents import without_accents
from edele_refs.rules._forms import Mention
from edele_refs.rules._slips import one_slip, rests

LEAST = 5
"""Letters of a word that is compared."""
CYRILLIC = late_pattern(r"[\u0400-\u04ff]")
LONG = 7
"""Letters of a word in which another letter, and not a lost or turned one, is a slip."""


class Slot(NamedTuple):
    """A word where it stands, the place that it is compared in, and what stands beside it there."""

    where: Hashable
    word: Mention
    beside: Hashable


class OddWord(NamedTuple):
    """A word that stands once, and the one that it is but for a slip."""

    word: Mention
    usual: Mention
    times: int


def odd_words(slots: Iterable[Slot], often: int = 2) -> Iterator[OddWord]:
    """The words that stand once in their place, with a slip against one that stands ``often``, or once before beside the same."""
    places: dict[Hashable, dict[str, list[Slot]]] = defaultdict(lambda: defaultdict(list))
    for slot in slots:
        places[slot.where][slot.word.form.casefold()].append(slot)
    for words in places.values():
        near = _near(words) if len(words) > 1 else {}
        order = {word: place for place, word in enumerate(words)} if near else {}
        for word, (odd, *more) in words.items():
            for usual in () if more else near.get(word, ()):
                there = words[usual]
                same = any(odd.beside and odd.beside == other.beside for other in there)
                if slipped(word, usual) and (len(there) >= often or (same and order[word] > order[usual])):
                    yield OddWord(odd.word, there[0].word, len(there))
                    break


def _near(words: Iterable[str]) -> dict[str, list[str]]:
    """The words that share what is left of them without one letter; no word is compared with all."""
    holes: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for rest in set(rests(word)) if len(word) >= LEAST - 1 else ():
            holes[rest].append(word)
    found: dict[str, list[str]] = defaultdict(list)
    for same in holes.values():
        for word in same if 1 < len(same) <= LONG else ():
            found[word] += [other for other in same if other != word and other not in found[word]]
    return found


def slipped(word: str, usual: str) -> bool:
    """Whether one letter is lost, doubled or another, two are turned, or an accent is another; an ending is no slip.

    >>> slipped("rieno", "reino"), slipped("lampur", "lumpur"), slipped("berlins", "berlin"), slipped("patino", "patiño")
    (True, False, False, True)
    >>> slipped("secretariate", "secretariat"), slipped("präsdium", "präsidium"), slipped("саблеру", "саблер")
    (False, True, False)
    """
    moved = sorted(word) == sorted(usual)  # they share what is left without one letter: it stands elsewhere
    if word[0] != usual[0] or max(len(word), len(usual)) < LEAST or not (moved or one_slip(word, usual)):
        return False
    if without_accents(word) == without_accents(usual):
        return not CYRILLIC.search(word)
    if word[-1] != usual[-1] and not moved and {word[-1], usual[-1]} != {"i", "y"}:
        return False
    if len(word) == len(usual) and sorted(word) != sorted(usual):
        return len(word) >= LONG and word[:2] == usual[:2]
    return True
