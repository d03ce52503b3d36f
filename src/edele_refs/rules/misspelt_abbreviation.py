"""U124."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

OFTEN = 3
TURNED = late_pattern(r"(?<=[,\s])(?:cti|ict)\.(?=[,;\s]|$)")
CUT_OFF = late_pattern(r"(?<![\w.])(?:p|o|po)\.\s?cit\.")
BEFORE_A_NUMBER = late_pattern(r"(?P<word>[^\W\d_](?<![\w.-].)[^\W\d_]{2,5})\.(?=\s?\d)")


@rule("U124", fix="unsafe")
def misspelt_abbreviation(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An abbreviation has two letters turned round, or a comma for its stop: “sgyn. 4”, “op, cit.”.

    Letters count where the right form stands before numbers three times or more.

    Help: write the abbreviation right.

    Bad:
        1. AGAD, Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 112, k. 7.
        3. AGAD, Archiwum Skarbu Koronnego, sygn. 113, k. 9.
        4. AGAD, Archiwum Skarbu Koronnego, sgyn. 114, k. 9.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Werth, op, cit., 425.
    Bad:
        1. Jean-Luc Vellut, Congo, Paris, Karthala, 2017, p. 71.
        2. J.-L. Vellut, Congo, p. cit., p. 101.
    Bad:
        1. Michel Mollat, I poveri nel Medioevo, Roma-Bari, Laterza, 1982, p. 240.
        2. Mollat, I poveri, cti., p. 250.
    Bad:
        1. Christof Jeggle, Leinen und Leinenweber, Münster 2009, S. 66.
        2. Jeggle, a.a,O. (Anm. 1), S. 70.
    Good:
        1. AGAD, Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Werth, op. cit., 425.
    """
    found: dict[str, list[tuple[Note, re.Match[str]]]] = defaultdict(list)
    for note, word in matches(reading, BEFORE_A_NUMBER):
        found[word["word"]].append((note, word))
    for meant in (m for m in found if len(found[m]) >= OFTEN):
        for turned in {meant[:k] + meant[k + 1] + meant[k] + meant[k + 2 :] for k in range(1, len(meant) - 1)} - {meant}:
            if len(found.get(turned, ())) == 1:
                note, word = found[turned][0]
                yield at(note, word, "word", meant), f"“{turned}.”, but “{meant}.” elsewhere"
    for note, word in matches(reading, CUT_OFF, "cit"):
        yield at(note, word, 0, "op. cit."), f"“{word[0]}” is “op. cit.” with a letter lost"
    for note, word in matches(reading, TURNED, "cti", "ict"):
        yield at(note, word, 0, "cit."), f"“{word[0]}” is “cit.” with letters turned round"
    for note, word in matches(reading, _with_comma(), ","):
        yield at(note, word, 0, word[0].replace(",", ".")), f"a comma stands for the stop in “{word[0]}”"


@cache
def _with_comma() -> re.Pattern[str]:
    """The abbreviations of two words for "op. cit.", with a comma behind the first."""
    every = [form for key in ("op_cit", "loc_cit") for form in words(key)]
    pairs = (re.fullmatch(r"([^\W\d_]{2,6})\. ([^\W\d_]{3,5})\.", form) for form in every)
    forms = sorted({f"{pair[1]},\\s{pair[2]}(?=\\.)" for pair in pairs if pair})
    letters = {tuple(re.findall(r"[^\W\d_]+", form)) for form in every if re.fullmatch(r"(?:[^\W\d_]{1,2}\.\s?){3,}", form)}  # "a.a.O."
    forms += sorted(r"\s?".join(f"{letter}{mark}" for letter, mark in zip(three, marks, strict=True)) for three in letters if len(three) == 3 for marks in ((",", r"\.", r"(?=\.)"), (r"\.", ",", r"(?=\.)")))
    return long_pattern(rf"\b(?i:{'|'.join(forms)})")
