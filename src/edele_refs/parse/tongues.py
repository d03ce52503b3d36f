"""The languages whose words a document's notes use."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from edele_refs.languages import Codes, all_languages, words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Note
from edele_refs.parse.language import detect

_KEYS = ("ibid", "idem", "op_cit", "see", "citing", "editor", "translator", "accessed", "thesis", "page", "volume", "note", "above", "below")
_OF_ITS_OWN = ("title_words", "function_words", "months")
"""What a language may have a word for beside citing: "mai" is May, and "more" in the Romanian for "see above"."""
_ALWAYS = ("en", "la", "ru", "uk")
_SHORT = 1500
_TELLING = 60  # characters; fewer show no language


def languages_of(document: Document) -> Codes:
    """The document's own language; English and Latin, and those in Cyrillic, which no others
    are taken for; besides, those whose own words ("Zob.", "Vgl.") stand in the notes, and
    those in which a good part of the notes is written.

    A short text shows its language badly: there one such word is enough, if they are not
    few beside those of another language (the titles cited have words of their own).
    """
    sample = " ".join(note.text for note in document.notes[:200])[:20_000]
    counted = _told_by_words(sample)
    least = max(1 if len(sample) < _SHORT else 3, 0.35 * max(counted.values(), default=0))
    spoken = {code for code, count in counted.items() if count >= least}
    if len(_FRENCH_QUOTES.findall(sample)) > 2:
        spoken.add("fr")
    own = detect(sample)
    # what English notes cite in another language they cite in English words
    written = set() if own == "en" else _written(document.notes[:200])
    return tuple(sorted({own, *spoken, *written, *_ALWAYS}))


_FRENCH_QUOTES = late_pattern(r"«\s[^»]{1,300}\s»")
"""Blanks inside such quotation marks are French alone."""


def _written(notes: Sequence[Note]) -> set[str]:
    """The languages of more than a sixth of the notes: a document may cite several literatures."""
    counted = Counter(detect(note.text) for note in notes if len(note.text) > _TELLING)
    return {code for code, count in counted.items() if count * 6 > len(notes) + 6}


def _told_by_words(text: str) -> Counter[str]:
    own = _own_words()
    counted = Counter(own[word] for word in _long(text) if word in own)
    for form, code in _own_forms().items():
        counted[code] += text.count(form)
    # pages are "S. 12" in German alone; behind "C. 5" it is the issue of a Turkish journal
    counted["de"] += len(re.findall(r"(?<!\w)S\.\s?\d", text)) - len(_TURKISH_ISSUE.findall(text))
    return +counted


@cache
def _own_words() -> dict[str, str]:
    """Words of citing that only one language has, and which; another's titles, sentences and dates have none of them."""
    users: dict[str, set[str]] = {}
    for language in all_languages():
        for key in (*_KEYS, *_OF_ITS_OWN):
            for word in (word for form in words(key, (language.code,)) for word in _long(form)):
                users.setdefault(word, set()).add(language.code)
    cited = {word for key in _KEYS for form in words(key) for word in _long(form)}
    return {word: next(iter(users[word])) for word in cited if len(users[word]) == 1}


_TURKISH_ISSUE = late_pattern(r"(?<!\w)C\.\s?(?:\d{1,3}|[IVXLC]{1,7}),\sS\.\s?\d")


def _long(form: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", form.casefold())


@cache
def _own_forms() -> dict[str, str]:
    """Abbreviations of citing that only one language has ("a. a. O.", "dz. cyt."), and which."""
    users: dict[str, set[str]] = {}
    for language in all_languages():
        for key in ("op_cit", "loc_cit", "ibid", "citing"):
            for form in getattr(language, key):
                if form.count(".") > 1 and len(form) > 5:
                    users.setdefault(form, set()).add(language.code)
    return {form: next(iter(codes)) for form, codes in users.items() if len(codes) == 1}
