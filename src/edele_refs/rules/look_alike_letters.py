"""U106."""

from collections.abc import Iterator

from edele_refs.alphabets import MIXED, has_both, in_one_alphabet
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule


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
        if not has_both(note.text):
            continue
        for found in MIXED.finditer(note.text):
            if mended := in_one_alphabet(found[0]):
                place = Place.mended(note.label, Span(*found.span()), mended)
                yield place, f"“{found[0]}” has Latin and Cyrillic letters"
