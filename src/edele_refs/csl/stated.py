"""Whether the title of a record already says its date: "Lage in Weißrußland, 14.7.1941".

Such a date is printed once. Only dates with a day count, in figures or with the month's
name in the style's language, and of a range both ends must be there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.csl.dates import CslDate
from edele_refs.late_pattern import late_pattern

KINDS = frozenset({"document", "manuscript", "personal_communication", "interview", "legislation"})
"""Sources whose title is a description, with the date in it."""

_FIGURES = late_pattern(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)")
_BEGINNING = late_pattern(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.?\s?[–-]\s?\d{1,2}\.\s?\d{1,2}\.\s?(\d{4}|\d{2})(?!\d)")
"""The first day of “26.5.-31.12.1941”, whose year stands with the last."""
_ISO = late_pattern(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")


def says(title: str, date: CslDate, months: Sequence[str] = ()) -> bool:
    """Whether all that the date says stands in the title; ``months`` are twelve names.

    >>> says("Propagandabericht (15.10.42)", CslDate((1942, 10, 15)))
    True
    >>> says("Bericht (26.-30.6.1941)", CslDate((1941, 7, 2)))
    False
    >>> says("Order of 6 May 1942", CslDate((1942, 5, 6)), ["…"] * 4 + ["May"] + ["…"] * 7)
    True
    """
    ends = [end for end in (date.begin, date.end) if end]
    if not ends or date.bound or date.circa or any(len(end) < 3 or not end[2] for end in ends):
        return False
    stated = _stated(title)
    return all(_in_figures(end, stated) or _in_words(end, title, months) for end in ends)


_DAY = r"(?:\d{1,2}\.\s?(?:\d{1,2}\.\s?(?:\d{4}|\d{2})?)?|\d{1,2}\.?\s[^\W\d_]{3,12}\s\d{4})"
_LAST = late_pattern(rf"(?:\s(?:vom|v\.|of|от|du|del|z|ze\sdne))?[,;]?\s\(?(?P<date>(?:{_DAY}\s?[–-]\s?)?{_DAY})\)?$")


_BOUND = late_pattern(r"\s(?:von|from|for|bis|to|за|de|dal|od)$")
"""“Lage bis 31.12.1941”: the title would break off."""


def without_date(title: str, issued: str) -> str:
    """The title of a record without its own date (EDTF) at the end; whole where it has another.

    >>> without_date("Propagandabericht (15.10.42)", "1942-10-15")
    'Propagandabericht'
    >>> without_date("Bericht (26.-30.6.1941)", "1941-07-02")
    'Bericht (26.-30.6.1941)'
    """
    from edele_refs.parse.dates import parse_date

    found = _LAST.search(title)
    if not found or not issued or parse_date(found["date"]).edtf != issued or _BOUND.search(title, 0, found.start()):
        return title
    return title[: found.start()]


def _stated(title: str) -> set[tuple[int, int, int]]:
    """The dates in figures, as (year, month, day); a year may have two figures."""
    days = {(int(y), int(m), int(d)) for d, m, y in _FIGURES.findall(title)}
    days |= {(int(y), int(m), int(d)) for d, m, y in _BEGINNING.findall(title)}
    return days | {(int(y), int(m), int(d)) for y, m, d in _ISO.findall(title)}


def _in_figures(end: tuple[int, ...], stated: set[tuple[int, int, int]]) -> bool:
    year, month, day = end[:3]
    return bool({(year, month, day), (year % 100, month, day)} & stated)


def _in_words(end: tuple[int, ...], title: str, months: Sequence[str]) -> bool:
    year, month, day = end[:3]
    if len(months) != 12 or not 1 <= month <= 12:
        return False
    name = re.escape(months[month - 1])
    words = rf"(?<!\d)(?:0?{day}\.?\s{name}|{name}\s0?{day}),?\s{year}(?!\d)"
    return re.search(words, title, re.IGNORECASE) is not None
