"""U106."""

import re
from collections.abc import Iterator

from edele_refs.alphabets import MIXED, has_both, in_one_alphabet
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading, Span
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule

LATIN_PAGE = late_pattern(r"[Cc](?<=[.,;]\s.)\.(?=\s\d)")
CYRILLIC_PAGE = late_pattern(r"[.,;]\s[Сс]\.\s\d")
LATIN_WORD = late_pattern(r"[A-Za-z]{3}")
OFTEN = 3
CYRILLIC = str.maketrans("Cc", "Сс")
ALIKE = ("ABCEHKMOPTY", "АВСЕНКМОРТУ")
"""Capitals that look alike, Latin and Cyrillic; those that are Roman numerals too are left out but C and M."""


@rule("U106", severity="error", fix="safe")
def look_alike_letters(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word has letters of two alphabets that look alike: a Cyrillic “с” in a Latin word.

    So is a Latin “C.” before the page of a work in Cyrillic, or a Latin “O.” among the initials of a Cyrillic name. It looks right and is not found by any search, and sorts in another place.

    Help: write the word in one alphabet.

    Bad:
        1. Alexander Werth, Russia at Wаr (New York: Dutton, 1964), 422.
    Bad:
        1. Иванов И. И. Письма из плена. М.: Наука, 1995. С. 3; Иванов И. И. Письма из плена. С. 5.
        2. Иванов И. И. Письма из плена. С. 8; Иванов И. И. Письма из плена. C. 9.
    Bad:
        1. Хлевнюк О. В. Политбюро. М.: РОССПЭН, 1996. С. 15; Хлевнюк O. В. Хозяин. М.: РОССПЭН, 2010. С. 5.
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
        yield from _initials(note)
    if len(CYRILLIC_PAGE.findall(whole(reading))) >= OFTEN:
        for note, page in matches(reading, LATIN_PAGE):
            cited = [note.text[c.span.start : page.start()] + page[0] for c in reading.by_note[note.label] if c.span.start <= page.start() <= c.span.end + len(", ")]
            if any(has_both(text) and not LATIN_WORD.search(text) for text in cited):
                yield at(note, page, 0, page[0].translate(CYRILLIC)), f"“{page[0]}” before the page is a Latin letter"


def _initials(note: Note) -> Iterator[tuple[Place, str]]:
    """One of two initials that is of the other alphabet than the other and the surname beside them."""
    for alphabet, form in INITIALS.items():
        for found in form.finditer(note.text):
            group = str(found.lastgroup)
            word = Span(*found.span())
            other = found[group].translate(str.maketrans(*(ALIKE if alphabet == "Latin" else ALIKE[::-1])))
            yield Place.mended(note.label, Span(*found.span(group)), other), f"“{found[group]}” in “{word.of(note.text)}” is a {alphabet} letter"


def _mixed(odd: str, capital: str, small: str, others: str) -> re.Pattern[str]:
    surname = f"{capital}{small}{{2,30}}"
    behind = rf"{surname},?\s(?:(?P<a>[{odd}])\.\s?{capital}\.|{capital}\.\s?(?P<b>[{odd}])\.)(?!\s?[{others}\d])"
    before = rf"(?<![\w.])(?:(?P<c>[{odd}])\.\s?{capital}\.|{capital}\.\s?(?P<d>[{odd}])\.)\s?{surname}"
    return re.compile(f"{behind}|{before}")


INITIALS = {
    "Latin": _mixed(ALIKE[0], "[А-ЯЁІЇЄҐЎ]", "[а-яёіїєґў]", "A-Za-z"),
    "Cyrillic": _mixed(ALIKE[1], "[A-Z]", "[a-z]", "А-Яа-я"),
}
"""Names with one initial of the other alphabet, by that of the initial."""
