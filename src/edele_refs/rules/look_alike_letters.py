"""U106."""

import re
from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

LATIN = "ABCEHIKMOPTXYaceopxyijsS"
CYRILLIC = "АВСЕНІКМОРТХУасеорхуіјѕЅ"
TO_LATIN = str.maketrans(CYRILLIC, LATIN)
TO_CYRILLIC = str.maketrans(LATIN, CYRILLIC)
CYRILLIC_LETTER = re.compile(r"[\u0400-\u04ff]")
LATIN_LETTER = re.compile(r"[A-Za-z]")
WORD = re.compile(r"(?=[^\W\d_]*[A-Za-z])(?=[^\W\d_]*[\u0400-\u04ff])[^\W\d_]{2,60}")
NUMERAL = re.compile(r"^[IVXLCDM]+(?=[\u0400-\u04ff]+$)")


@rule("U106", severity="error", fix="safe")
def look_alike_letters(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word has letters of two alphabets that look alike: a Cyrillic “с” in a Latin word.

    It looks right and is not found by any search, and sorts in another place.

    Help: write the word in one alphabet.

    Bad:
        1. Alexander Werth, Russia at Wаr (New York: Dutton, 1964), 422.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Иванов И. И. Письма из плена. М.: Наука, 1995. С. 3.
    """
    for note in reading.document.notes:
        if not CYRILLIC_LETTER.search(note.text) or not LATIN_LETTER.search(note.text):
            continue
        for found in WORD.finditer(note.text):
            if mended := _in_one_alphabet(found[0]):
                place = Place.mended(note.label, Span(*found.span()), mended)
                yield place, f"“{found[0]}” has Latin and Cyrillic letters"


def _in_one_alphabet(word: str) -> str | None:
    """The word in the alphabet to which its other letters belong; None if both have some.

    >>> _in_one_alphabet("Wаr"), _in_one_alphabet("XXв")
    ('War', None)
    """
    if NUMERAL.match(word):
        return None
    mended = word.translate(TO_LATIN)
    if re.fullmatch(r"[^\u0400-\u04ff]+", mended):
        return mended
    mended = word.translate(TO_CYRILLIC)
    return mended if re.fullmatch(r"[\u0400-\u04ff]+", mended) else None
