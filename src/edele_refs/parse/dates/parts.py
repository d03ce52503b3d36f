"""Years, months and days as numbers, and their EDTF."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import cache
from typing import NamedTuple

from edele_refs.languages import all_languages

SPRING, WINTER = 21, 24  # EDTF numbers the seasons like months
_ROMAN = {r: i for i, r in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)}
_NO_MONTH = 99


class Part(NamedTuple):
    """Year, month and day, 0 where one is not said."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def possible(self) -> bool:
        """Whether the calendar has it."""
        if self.day == 0:
            return self.month <= 12 or SPRING <= self.month <= WINTER
        return 1 <= self.month <= 12 and self.day <= monthrange(self.year, self.month)[1]

    @property
    def edtf(self) -> str:
        """The date, however much of it is said.

        >>> Part(1942, 5).edtf, Part(1941, 6, 22).edtf
        ('1942-05', '1941-06-22')
        """
        return f"{self.year:04d}" + "".join(f"-{n:02d}" for n in (self.month, self.day) if n)


def single(part: Part) -> str:
    """EDTF of one date, or nothing where the calendar does not have it."""
    return part.edtf if part.possible else ""


def interval(first: Part, last: Part) -> str:
    """EDTF of two dates, or nothing where one is impossible or they run backwards.

    >>> interval(Part(1941, 7), Part(1941, 10)), interval(Part(1942, 5, 3), Part(1941, 1, 1))
    ('1941-07/1941-10', '')
    """
    if not (first.possible and last.possible) or _backwards(first, last):
        return ""
    return first.edtf if first == last else f"{first.edtf}/{last.edtf}"


def _backwards(first: Part, last: Part) -> bool:
    if first.year != last.year:
        return first.year > last.year
    if not (first.month and last.month) or (first.month < SPRING) != (last.month < SPRING):
        return False
    return (first.month, first.day) > (last.month, last.day or 31)


def year(written: str) -> int:
    """A year; one in two digits is of the twentieth century.

    >>> year("41"), year("1789"), year("’42")
    (1941, 1789, 1942)
    """
    digits = written.lstrip("'’‘`")
    return 1900 + int(digits) if len(digits) == 2 else int(digits)


def month(word: str, ordinal: bool = False) -> int:
    """The number of a month by its name, number or Roman numeral; seasons are 21 to 24.

    A month that Croatian calls as Polish calls another is told by the stop of an
    ordinal before it: "12. listopada" is in October, "12 listopada" in November.

    >>> month("März"), month("XII"), month("авг."), month("spring"), month("13")
    (3, 12, 8, 21, 13)
    >>> month("listopada", ordinal=True), month("listopada")
    (10, 11)
    """
    if word.isdecimal():
        return int(word)
    if ordinal and (croatian := _croatian_months().get(_plain(word))):
        return croatian
    return _ROMAN.get(word) or month_names().get(_plain(word), _NO_MONTH)


@cache
def month_names() -> dict[str, int]:
    """Every form of a month's or season's name, in small letters, and its number."""
    table: dict[str, int] = {}
    for language in all_languages():
        for first, names in ((1, language.months), (SPRING, language.seasons)):
            for number, forms in enumerate(names, first):
                table.update({_plain(form): number for form in forms})
    return table


@cache
def _croatian_months() -> dict[str, int]:
    croatian = next(language for language in all_languages() if language.code == "hr")
    return {_plain(form): number for number, forms in enumerate(croatian.months, 1) for form in forms}


@cache
def season_words() -> frozenset[str]:
    """The words that a season's name may begin with, in small letters."""
    names = (form.lower() for language in all_languages() for forms in language.seasons for form in forms)
    return frozenset(re.split(r"[^\w]", name)[0] for name in names)


def _plain(word: str) -> str:
    return " ".join(word.lower().replace("'", "’").rstrip(".").split())
