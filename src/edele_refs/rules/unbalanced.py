"""U102."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

PAIRS = {")": "(", "]": "["}
# "a)", "iv)", "12)": the members of a list, not a bracket closed
LISTED = late_pattern(r"(?:^|[\s;,.(])(?:[^\W\d_]|[ivx]{1,4}|\d{1,3})$")
# a single quotation mark opens a title only before a capital; before vowels it is
# also the ʿayn of ‘Abd, ‘Ali, ‘Umar
OPENING = late_pattern(r"‘(?<![^\s(\[]‘)(?=[^\W\d_AEIOUĀĪŪА])(?=[A-ZÀ-ÞА-Я])")
SHUT = late_pattern(r"(?<=”)’(?=[,;.\s])")
DATED = late_pattern(r"’(?<=[^\W\d_]{3}’)(?=,\s(?:\d{1,2}\s)?[A-Z][a-z]{2,9}\s(?:1[5-9]|20)\d\d)")
"""Behind the title of a record, before its day."""
CLOSING = late_pattern(r"’(?!\w)")
LONG = 1500
"""Beyond this many characters a note quotes whole paragraphs, each with an opening mark."""


@rule("U102")
def unbalanced(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A bracket or quotation mark is opened and not closed, or closed and not opened.

    Apostrophes, the ʿayn and soft sign of transliterations, “a)” and “1)” before the
    members of a list, and quotations of several paragraphs are left alone.

    Help: put the missing one in, or take this one out.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964, 422.
    Bad:
        1. Roger Reese, “Motivations to Serve, Journal of Slavic Military Studies 20 (2007): 263–82.
    Bad:
        1. Steve Hindle, ‘Dependency, Shame and Belonging, Cultural and Social History 1 (2004): 6–35; John Walter, ‘Dearth’, Past and Present 71 (1976): 22–42.
    Bad:
        1. The Times, 4 May 1912, p. 3: ‘Trade’.
        2. On this see the chapter The Making of “Juteopolis”’, and what follows there.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton [1964]), 422.
        2. A. Ivanov, ‘Pis’mo iz plena’, Voenno-istoricheskii zhurnal 6 (2001): 94.
    """
    if reading.document.prose:
        return
    for note in reading.document.notes:
        for place in (_bracket(note.text), _quotation_mark(note.text), _single_mark(note.text)):
            if place is not None:
                yield Place(note.label, Span(place, place + 1)), _said(note.text, place)


def _said(text: str, place: int) -> str:
    mark, before, behind = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if mark in PAIRS.values():
        return f"the bracket “{mark}” is not closed in this note"
    if mark in PAIRS:
        return f"the bracket “{mark}” was not opened in this note"
    if behind.isalnum() and not before.isalnum():
        return f"the quotation mark {mark} is not closed in this note"
    if not before.isspace() and not behind.isalnum() and place:
        return f"the quotation mark {mark} was not opened in this note"
    return f"the quotation mark {mark} stands alone: the one that opens or closes with it is missing"


def _bracket(text: str) -> int | None:
    """Where the first bracket without a counterpart stands.

    >>> _bracket("(a [b] c)"), _bracket("a) x; b) y"), _bracket("x (y")
    (None, None, 2)
    """
    open_at: list[int] = []
    for found in re.finditer(r"[()\[\]]", text):
        mark, place = found[0], found.start()
        if mark in PAIRS.values():
            open_at.append(place)
        elif open_at and text[open_at[-1]] == PAIRS[mark]:
            open_at.pop()
        elif not LISTED.search(text[max(0, place - 6) : place]) or _note().search(text[max(0, place - 14) : place]):
            return place
    return open_at[0] if open_at else None


@cache
def _note() -> re.Pattern[str]:
    """"Kroker, Bergbau Anm. 10)": the number of a note, no member of a list."""
    return long_pattern(rf"(?:{pattern('note')})\s?\d{{1,4}}$")


def _quotation_mark(text: str) -> int | None:
    """Where a double quotation mark without a counterpart stands, if their number is odd."""
    if len(text) > LONG:
        return None
    if text.count("«") != text.count("»"):
        return max(text.rfind("«"), text.rfind("»"))
    marks = [m.start() for m in re.finditer('[„“”"]', text)]
    if len(marks) % 2 == 0 or re.search(r'\d"', text):
        return None
    return _first_alone(text, marks)


def _first_alone(text: str, marks: list[int]) -> int:
    open_at: int | None = None
    for place in marks:
        opens = text[place] == "„" or (text[place] == "“" and not _is_low(text, open_at))
        if opens and open_at is not None:
            return open_at
        if text[place] == "”" and open_at is None and "“" in text:
            return place
        open_at = place if open_at is None else None
    return marks[-1] if open_at is None else open_at


def _is_low(text: str, place: int | None) -> bool:
    return place is not None and text[place] == "„"


def _single_mark(text: str) -> int | None:
    """Where a ‘ opens a title that no ’ closes, or a ’ behind another mark closes what no ‘ opened."""
    if len(text) > LONG:
        return None
    opening = [mark.start() for mark in OPENING.finditer(text)]
    for mark, after in pairwise(opening):
        if "; " in text[mark:after] and not CLOSING.search(text, mark, after):
            return mark  # no quotation goes on in the next reference
    if not opening and "‘" not in text and (shut := SHUT.search(text) or DATED.search(text)):
        return shut.start()
    return opening[-1] if opening and not CLOSING.search(text, opening[-1]) else None
