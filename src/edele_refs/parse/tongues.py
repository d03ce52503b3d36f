"""The languages whose words a document's notes use."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from edele_refs.languages import Codes, all_languages
from edele_refs.model import Document
from edele_refs.parse.language import detect

_KEYS = ("ibid", "idem", "op_cit", "see", "citing", "editor", "translator", "accessed", "thesis", "page", "volume", "note", "above", "below")
_ALWAYS = ("en", "la", "ru", "uk")
_SHORT = 1500


def languages_of(document: Document) -> Codes:
    """The document's own language; English and Latin, and those in Cyrillic, which no others
    are taken for; besides, those whose own words ("Zob.", "Vgl.") stand in the notes.

    A short text shows its language badly: there one such word is enough, if they are not
    few beside those of another language (the titles cited have words of their own).
    """
    sample = " ".join(note.text for note in document.notes[:200])[:20_000]
    counted = _told_by_words(sample)
    least = max(1 if len(sample) < _SHORT else 3, 0.35 * max(counted.values(), default=0))
    spoken = {code for code, count in counted.items() if count >= least}
    return tuple(sorted({detect(sample), *spoken, *_ALWAYS}))


def _told_by_words(text: str) -> Counter[str]:
    own = _own_words()
    counted = Counter(own[word] for word in re.findall(r"[^\W\d_]{3,}", text.casefold()) if word in own)
    for form, code in _own_forms().items():
        counted[code] += text.count(form)
    # pages are "S. 12" in German alone
    counted["de"] += len(re.findall(r"(?<!\w)S\.\s?\d", text))
    return +counted


@cache
def _own_words() -> dict[str, str]:
    """Words of citing that only one language has, and which."""
    users: dict[str, set[str]] = {}
    for language in all_languages():
        for key in _KEYS:
            for form in getattr(language, key):
                for word in re.findall(r"[^\W\d_]{3,}", form.casefold()):
                    users.setdefault(word, set()).add(language.code)
    return {word: next(iter(codes)) for word, codes in users.items() if len(codes) == 1}


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
