"""Which language a text is written in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cache

from edele_refs.languages import all_languages
from edele_refs.late_pattern import late_pattern

_WORD = late_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# "A. Garlicki", "s. 12": the letter of a name is no Czech "and", that of a page no Czech "with"
_INITIAL = late_pattern(r"(?<!\w)[^\W\d_]\.")
_ENOUGH = 2000  # characters; more of them say no more

_CYRILLIC = ("ru", "uk", "hr", "bg", "be")

# what a word, and what a letter (or pair of letters) speaks for
_Votes = dict[str, tuple[str, ...]]


def detect(text: str) -> str:
    """The ISO 639-1 code of the text's language, "en" where nothing speaks for another.

    Transliterated Russian is "ru".

    >>> detect("Die Geschichte der Stadt"), detect("Historia i współczesność"), detect("XX")
    ('de', 'pl', 'en')
    >>> detect("История войны в документах"), detect("Історія війни та її жертви")
    ('ru', 'uk')
    """
    sample = _INITIAL.sub(" ", text[:_ENOUGH]).lower()
    words, letters = _votes()
    score: Counter[str] = Counter()
    for word in _WORD.findall(sample):
        for code in words.get(word, ()):
            score[code] += 3 if len(word) > 1 else 2
    for char in sample:
        if char > "~":
            for code in letters.get(char, ()):
                score[code] += 2 if len(letters[char]) == 1 else 1
    return _best(score, sample)


def detect_among(text: str, codes: Collection[str]) -> str:
    """Which of a few languages a title is in, "en" where nothing speaks for another of them.

    Of so few words each letter that English has not tells much.

    >>> detect_among("Armenfürsorge in Münster", ("en", "de", "fr")), detect_among("Poor Relief in Durham", ("en", "de"))
    ('de', 'en')
    """
    words, letters = _votes()
    score: Counter[str] = Counter()
    sample = text.lower()
    for word in _WORD.findall(sample):
        score.update({code: 3 for code in words.get(word, ()) if code in codes})
    for char in sample:
        score.update({code: _OF_LETTER for code in letters.get(char, ()) if char > "~" and code in codes})
    top = max(score.values(), default=0)
    best = [code for code in score if score[code] == top]
    return "en" if not best or "en" in best else min(best)


_OF_LETTER = 4


def _best(score: Counter[str], sample: str) -> str:
    if _cyrillic(sample):
        return max(_CYRILLIC, key=lambda code: score[code])
    if not score:
        return "en"
    top = max(score.values())
    best = [code for code in score if score[code] == top]
    return "en" if "en" in best else min(best, key=_rank)


def _rank(code: str) -> tuple[bool, str]:
    # Latin is written far less than the languages that took its words
    return code == "la", code


_OF_RUSSIA = late_pattern("[\u0400-\u04ff]")


def _cyrillic(sample: str) -> bool:
    if not _OF_RUSSIA.search(sample):
        return False
    cyrillic = sum("\u0400" <= char <= "\u04ff" for char in sample)
    latin = sum(char.isalpha() for char in sample) - cyrillic
    return cyrillic > latin


@cache
def _votes() -> tuple[_Votes, _Votes]:
    return _table("function_words"), _table("letters")


def _table(key: str) -> _Votes:
    table: _Votes = {}
    for language in all_languages():
        for form in getattr(language, key):
            table[form] = (*table.get(form, ()), language.code)
    return table
