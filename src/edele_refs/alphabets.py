"""Letters of two alphabets that look alike, and words in which they are mixed."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern

LATIN = "ABCEHIKMOPTXYaceopxyijsS"
CYRILLIC = "АВСЕНІКМОРТХУасеорхуіјѕЅ"
TO_LATIN = str.maketrans(CYRILLIC, LATIN)
TO_CYRILLIC = str.maketrans(LATIN, CYRILLIC)
CYRILLIC_LETTER = late_pattern(r"[\u0400-\u04ff]")
LATIN_LETTER = late_pattern(r"[A-Za-z]")
MIXED = late_pattern(r"(?=[^\W\d_]*[A-Za-z])(?=[^\W\d_]*[\u0400-\u04ff])[^\W\d_]{2,60}")
"""A word with letters of both alphabets."""
NUMERAL = late_pattern(r"^[IVXLCDM]+(?=[\u0400-\u04ff]+$)")


def has_both(text: str) -> bool:
    """Whether a text has Latin and Cyrillic letters, in one word or in several."""
    return not text.isascii() and bool(CYRILLIC_LETTER.search(text) and LATIN_LETTER.search(text))


def in_one_alphabet(word: str) -> str | None:
    """The word in the alphabet to which its other letters belong; None if both have some.

    >>> in_one_alphabet("Wаr"), in_one_alphabet("XXв")
    ('War', None)
    """
    if NUMERAL.match(word):
        return None
    mended = word.translate(TO_LATIN)
    if re.fullmatch(r"[^\u0400-\u04ff]+", mended):
        return mended
    mended = word.translate(TO_CYRILLIC)
    return mended if re.fullmatch(r"[\u0400-\u04ff]+", mended) else None


def unmixed(text: str) -> str:
    """A text with each mixed word in the alphabet that is meant.

    >>> unmixed("Russia at Wаr: Россия") == "Russia at War: Россия"
    True
    """
    if not has_both(text):
        return text
    return MIXED.sub(lambda word: in_one_alphabet(word[0]) or word[0], text)
