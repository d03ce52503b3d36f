"""S132."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._accents import without_accents
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip
from edele_refs.rules._works import words_of

VOWELS = frozenset("aeiouаеэиоуыюяіїєёøæœ")
HALF = frozenset("yjwйVv")
"""Letters that stand for both."""
OFTEN = 3
"""So many times a word stands right before one that differs from it is a slip."""
FREQUENT, LONGER, LONGEST = 5, 8, 14
LONG = 5
"""Letters of a word that is compared."""


@rule("S132", fix="unsafe")
def imprint_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word of a publisher or place has a slip, against how it often stands.

    One word that stands once, beside one of the same letters that stands three times or more, or in
    a name that is else the same; there a letter may be lost or doubled too.

    Help: write it as everywhere else.

    Bad:
        1. Peter Duus, The Abacus and the Sword (Berkeley: University of California Press, 1995), 12.
        2. Eleanor Hadley, Antitrust in Japan (Princeton: Princeton University Press, 1970), 15.
        3. Michael Schaller, The American Occupation of Japan (New York: Oxford University Press, 1985), 77.
        4. Howard Schonberger, Aftermath of War (Kent: Kent State Univeristy Press, 1989), 134.
    Bad:
        1. Steven Kaplan, Le pain, Paris, Perrin, 1986, p. 45.
        2. Jean-Yves Grenier, L’économie, Paris, Albin Michel, 1996, p. 12.
        3. Arlette Farge, La vie fragile, Paris, Hachette, 1986, p. 201.
        4. Jean Nicolas, La rébellion française, Pairs, Éd. du Seuil, 2002, p. 221.
    Bad:
        1. Bruce Berman, Control and Crisis in Colonial Kenya (London: James Currey, 1990), 66.
        2. Tabitha Kanogo, Squatters and the Roots of Mau Mau (London: James Curey, 1987), 19.
        3. John Lonsdale, Unhappy Valley (London: James Currey, 1992), 45.
    Bad:
        1. William M. Walker, Juteopolis (Edinburgh: Scottish Academic Press, 1979), 88.
        2. Jim Tomlinson, Dundee and the Empire (Edinburg: Edinburgh University Press, 2014), 19.
    Bad:
        1. Письма и бумаги императора Петра Великого. М.: Изд-во АН СССР, 1950. С. 118.
        2. Петр Великий: сб. ст. М.: Изд-во АН СССР, 1947. С. 104.
        3. Глаголева А. П. Олонецкие заводы. М.: Изд-во АН ССР, 1957. С. 70.
    Good:
        1. Steven Kaplan, Le pain, Paris, Perrin, 1986, p. 45.
        2. Jean Nicolas, La rébellion française, Parma, Éd. du Seuil, 2002, p. 221.
    """
    every, by_letters = _words(reading), defaultdict[str, list[str]](list)
    words = {word: found for word, found in every.items() if len(word) >= LONG or word.isupper()}
    for word in every:
        by_letters["".join(sorted(word.casefold()))].append(word)
    for same in by_letters.values():
        usual = max(same, key=lambda word: len(every[word]))
        for word in same:
            found, there = every[word][0], every[usual]
            known = len(there) >= OFTEN or _one_house(found, there[0]) or len(word) >= LONGER + 2
            if known and len(every[word]) == 1 and one_slip(word.casefold(), usual.casefold()):
                yield Place.mended(found.place.note, found.place.span, usual), f"“{word}”, but “{usual}” in note {there[0].place.note}"
    yield from _lost(words)
    yield from _of_a_frequent_one(words)
    yield from _against_its_house(reading)


def _lost(words: Mapping[str, list[Word]]) -> Iterator[tuple[Place, str]]:
    """A word that stands once with a letter lost or doubled, in a name that is else one that stands twice or more: "James Curey"."""
    holes: dict[str, list[str]] = defaultdict(list)
    for word, found in words.items():
        for name in {w.name for w in found if w.name != word}:
            holes[name.replace(word, "", 1)].append(word)
    for same in holes.values():
        usual = max(same, key=lambda word: len(words[word]))
        for word in same if len(same) > 1 and (len(words[usual]) > 1 or len(words_of(words[usual][0].name)) > OFTEN) else ():
            if word != usual and len(words[word]) == 1 and not (len(word) < LONG and len(word) == len(usual)) and (word[-1] == usual[-1] or len(words_of(words[word][0].name)) > OFTEN) and (one_slip(word.casefold(), usual.casefold()) or (len(words[usual]) > 1 and word.isupper() and len(word) > LONG) or (len(words[usual]) > 2 and _other_kind_of_letter(word, usual))):
                yield Place.mended(words[word][0].place.note, words[word][0].place.span, usual), f"“{word}”, but “{usual}” in note {words[usual][0].place.note}"


def _other_kind_of_letter(word: str, other: str) -> bool:
    """Whether within a word a consonant stands for a vowel, or a vowel for a consonant, so that it is none.

    >>> _other_kind_of_letter("дкмка", "думка"), _other_kind_of_letter("Meyer", "Meier"), _other_kind_of_letter("Bart", "Bert")
    (True, False, False)
    """
    odd = [(a, b) for a, b in zip(word, other, strict=False) if a != b]
    inside = len(word) == len(other) and word[0] == other[0] and word[-1] == other[-1] and len(odd) == 1
    return inside and len({letter in VOWELS for letter in without_accents("".join(odd[0]).casefold())} if not HALF & set(odd[0]) else ()) > 1


def _of_a_frequent_one(words: Mapping[str, list[Word]]) -> Iterator[tuple[Place, str]]:
    """A long word that stands once with a letter lost or doubled within it, and right five times: "Univerity of Oklahoma Press"; a very long one once."""
    frequent: dict[tuple[str, str], list[str]] = defaultdict(list)
    for word, found in words.items():
        if (len(found) >= FREQUENT and len(word) >= LONGER) or len(word) >= LONGEST:
            frequent[word[0], word[-1]].append(word)
    for word, found in ((word, found) for word, found in words.items() if len(found) == 1):
        usual = next((w for w in frequent[word[0], word[-1]] if len(w) != len(word) and one_slip(w, word) and _before(words[w], found)), "")
        if usual and not any(w.name.replace(word, usual) == w.name for w in found) and not {w.name.replace(word, "", 1) for w in found} & {w.name.replace(usual, "", 1) for w in words[usual]}:
            yield Place.mended(found[0].place.note, found[0].place.span, usual), f"“{word}”, but “{usual}” in note {words[usual][0].place.note}"


def _before(one: list[Word], other: list[Word]) -> bool:
    """Whether one word stands more often than another, or as often and before it."""
    return len(one) > len(other) or int(re.sub(r"\D", "", one[0].place.note) or 0) < int(re.sub(r"\D", "", other[0].place.note) or 0)


def _against_its_house(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A town that is a slip away from a word of its house's name, as that town stands elsewhere: "Edinburg: Edinburgh University Press"."""
    towns = Counter(name.form for _, name in stated(reading, "publisher-place"))
    for citation, town in stated(reading, "publisher-place"):
        house = words_of(citation.item.text("publisher"))
        meant = next((word for word in house if len(word) >= LONG and one_slip(word.casefold(), town.form.casefold())), "")
        if meant and towns[town.form] == 1 and towns[meant]:
            yield Place.mended(town.note, town.span, meant), f"“{town.form}”, but its house is “{citation.item.text('publisher')}”"


class Word(NamedTuple):
    """A word where it stands, and the name that it is part of."""

    place: Mention
    name: str


def _one_house(one: Word, other: Word) -> bool:
    """Whether two names are the same but for this word: "Éd. de l’EHSES", "Éd. de l’EHESS"."""
    a, b = one.name.replace(one.place.form, ""), other.name.replace(other.place.form, "")
    return a == b and any(map(str.isalpha, a))


def _words(reading: Reading) -> Mapping[str, list[Word]]:
    """The words of publishers and places that are longer or in capitals, and where each stands."""
    found: dict[str, list[Word]] = defaultdict(list)
    for name in _names(reading):
        for word in words_of(name.form):
            at = name.span.start + name.form.find(word)
            if len(word) >= LONG - 1 or (word.isupper() and len(word) > LONG // 2):
                found[word].append(Word(Mention(word, name.note, Span(at, at + len(word))), name.form))
    return found


def _names(reading: Reading) -> Iterator[Mention]:
    """Publishers and places; also the word before a publisher that was taken for the end of the title."""
    for variable in ("publisher", "publisher-place"):
        yield from (name for _, name in stated(reading, variable))
    for citation, title in stated(reading, "title"):
        last = LAST.search(title.form) if "publisher" in citation.item and "publisher-place" not in citation.item else None
        if last:
            yield Mention(last["word"], title.note, Span(title.span.start + last.start("word"), title.span.end))


LAST = late_pattern(r",\s(?P<word>[^\W\d_a-z][^\W\d_]+)$")
