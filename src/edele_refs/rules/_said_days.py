"""Days as they are written in notes: "5. Mai 1951", "31 V 1899"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import all_languages
from edele_refs.late_pattern import late_pattern

ROMANS = "i ii iii iv v vi vii viii ix x xi xii"
_DAY = (
    r"(?P<day>\d(?<![\w.,/–-].)\d?)(?:"
    r"\.(?P<blank>\s?)(?P<number>\d{1,2})\.\s?"
    r"|(?:\.\s?|\s)(?P<roman>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?:\.\s?|\s)"
    r"|(?:\.|st|nd|rd|th)?\s(?:de\s)?(?P<word>[^\W\d_]{3,12})\.?,?\s(?:de\s)?"
    r")"
)
_BEHIND = r"(?![\w/]|[.-]\d)"
DATE = late_pattern(rf"{_DAY}(?P<year>1[5-9]\d\d|20\d\d|(?(word)1[0-4]\d\d|(?!))){_BEHIND}")
"""Day, month (a number, a Roman one, or a word) and year."""
FAR_AHEAD = late_pattern(rf"{_DAY}(?P<year>2[1-9]\d\d|[3-9]\d\d\d){_BEHIND}")
"""The same in a year that no reader of today will see."""


def days_in(text: str) -> tuple[str, ...]:
    """The days that a text states, as ISO dates.

    >>> days_in("Tornielli a Crispi, 12 maggio 1889"), days_in("31 V 1899; 5.12.1951"), days_in("Mai 1951")
    (('1889-05-12',), ('1899-05-31', '1951-12-05'), ())
    """
    return tuple(day for found in DATE.finditer(text) if (day := _iso(found)))


def _iso(found: re.Match[str]) -> str:
    number = found["number"]
    meant = {int(number)} if number else months().get((found["roman"] or found["word"]).casefold(), set())
    return f"{found['year']}-{min(meant):02}-{int(found['day']):02}" if len(meant) == 1 else ""


@cache
def months() -> dict[str, set[int]]:
    """The months that each word may name, in any of the languages."""
    meant = {roman: {number} for number, roman in enumerate(ROMANS.split(), 1)}
    for language in all_languages():
        for number, forms in enumerate(language.months, 1):
            for form in forms:
                meant.setdefault(form.casefold().rstrip("."), set()).add(number)
    return meant
