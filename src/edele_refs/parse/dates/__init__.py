"""Dates as notes write them, in any of the languages, as EDTF.

Days, months, seasons, spans of years and qualified years are found by
``find_dates``, years that stand alone by ``find_years``. What looks like a date and
cannot be one (30.2.1942), or may be two (3/4/1941), keeps only what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.dates.leads import lead, qualified
from edele_refs.parse.dates.parts import Part, season_words, single
from edele_refs.parse.dates.shapes import (
    begins,
    digit_finder,
    month_finder,
    read,
    season_finder,
    whole,
)
from edele_refs.parse.dates.signs import SIGNS, signed
from edele_refs.values import Date


class Dated(NamedTuple):
    """A date and where it stands."""

    span: Span
    date: Date


def find_dates(text: str) -> tuple[Dated, ...]:
    """Every date in the text that says more than a bare year, in order.

    >>> [str(d.date) for d in find_dates("Bericht (26.-30.6.1941), not after 6 May 1942, c.1952")]
    ['1941-06-26/1941-06-30', '[..1942-05-06]', '1952~']
    """
    return _scan(text)[0]


def find_years(text: str) -> tuple[Dated, ...]:
    """Years that stand alone: no part of a date, of a number, of pages, of a signature or URL.

    >>> [d.date.edtf for d in find_years("(London, 1997), 1941; RH 20/1942, S. 1943, 5 May 1944")]
    ['1997', '1941']
    """
    return _scan(text)[1]


_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_EDTF = late_pattern(rf"{_DAY}[~?%]?(?:/(?:{_DAY}[~?%]?|\.\.)?)?|\d{{3}}X|\d\dXX|\[\.\.{_DAY}\]|\[{_DAY}\.\.\]")
_TWO_YEARS = late_pattern(r"\d{4}-(?!2[1-4])\d\d")  # 1941-12 may be a month; 1941-42 is two years


@lru_cache(maxsize=4096)
def parse_date(text: str) -> Date:
    """A whole string as a date; what cannot be typed stays as written.

    >>> parse_date("7.7.1943"), parse_date("30.2.1942"), parse_date("n.d.").edtf
    (Date(edtf='1943-07-07', written='7.7.1943'), Date(edtf='', written='30.2.1942'), '')
    """
    bare = _bare(text)
    dates, years = _scan(bare)
    for dated in dates + years:
        if not bare[: dated.span.start].strip() and bare[dated.span.end :].strip() in ("", "."):
            return Date(dated.date.edtf, text)
    if _EDTF.fullmatch(bare) and not _TWO_YEARS.fullmatch(bare):
        return Date(bare, text)
    return Date("", text)


_DAY_AND_MONTH = late_pattern(r"(?P<day>\d{1,2})(?P<sign>[/-])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4})")


def day_first(dated: Dated) -> Dated:
    """A date in figures that may be two, as all but Americans mean it.

    >>> day_first(Dated(Span(0, 9), parse_date("5-10-1910"))).date.edtf
    '1910-10-05'
    """
    found = None if dated.date.edtf else _DAY_AND_MONTH.fullmatch(dated.date.written)
    if found is None:
        return dated
    edtf = single(Part(int(found["year"]), int(found["month"]), int(found["day"]))) or ""
    return Dated(dated.span, Date(edtf, dated.date.written))


_ARTICLE = late_pattern(r"^(?:le|the|am|vom|den|on|from|с|от|od|z dnia|del|dal|il|el|em|op)\s(?=\d)")


def _bare(text: str) -> str:
    """Without brackets around it and the small words before a day."""
    bare = text.strip().strip("()").strip().rstrip(",;")
    if bare.startswith("[") and bare.endswith("]") and ".." not in bare:
        bare = bare[1:-1].strip()
    return _ARTICLE.sub("", bare, count=1)


# --- the scan ----------------------------------------------------------------------


@lru_cache(maxsize=8)
def _scan(text: str) -> tuple[tuple[Dated, ...], tuple[Dated, ...]]:
    """All dates and all bare years of a text."""
    dates: list[Dated] = []
    years: list[Dated] = []
    urls = _Urls(text)
    for found, end in _matches(text):
        kind, start = found.lastgroup or "", begins(found)
        edtf = None if urls.cover(start) or _BIRTH.match(text, found.end()) else read(kind, found.string, start)
        if edtf is not None:
            _keep(text, found, Span(start, end), edtf, dates, years)
    return tuple(dates), tuple(years)


_BIRTH = late_pattern(r"\s?(?:г\.\s?р\.|р\.\s?н\.|г(?:\.|ода)\s(?:рожд|рождения)|року\sнародження)")
"""Behind the year in which somebody was born: "1924 г. р."."""
_PLAIN_NUMBERS = ("years", "decade")


def _keep(text: str, found: re.Match[str], stated: Span, edtf: str, dates: list[Dated], years: list[Dated]) -> None:
    """File the date among the dates or the bare years, unless the words before forbid it."""
    kind, (start, end) = found.lastgroup, stated
    word, begin = lead(text, start)
    if word == "number":
        # "no. 1941", "§ 5.11.33"
        if kind in _PLAIN_NUMBERS or (kind == "dotted" and end - start < 9):
            return
        word = ""
    more = qualified(edtf, word) if word else ""
    if more:
        edtf, start = more, begin
    bare = not more and kind == "years" and edtf == text[start:end] and len(edtf) == 4
    (years if bare else dates).append(Dated(Span(start, end), Date(edtf, text[start:end])))


_WORD = late_pattern(r"[^\W\d_]{3,}")
_DIGIT = late_pattern(r"\d")


def _worded(text: str) -> bool:
    """Whether the name of a month (in signs) or of a season stands in the text."""
    return not (_SIGNS.isdisjoint(text) and season_words().isdisjoint(_WORD.findall(text.lower())))


_SIGNS = frozenset(SIGNS)


def _matches(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """What looks like a date and where it ends, in order and without overlaps.

    What begins with the name of a month or season is tried only where one stands.
    """
    if not _DIGIT.search(text):
        return
    text, at = signed(text), 0
    digits = digit_finder().search(text)
    for word in _WORD.finditer(text) if _worded(text) else ():
        finder = _finder(word.group())
        if finder is None:
            continue
        while digits and digits.start() < word.start():
            at = whole(digits)
            yield digits, at
            digits = digit_finder().search(text, at)
        named = finder.match(text, word.start()) if word.start() >= at else None
        if named:
            at = whole(named)
            yield named, at
            digits = digit_finder().search(text, at) if digits and digits.start() < at else digits
    while digits:
        at = whole(digits)
        yield digits, at
        digits = digit_finder().search(text, at)


@lru_cache(maxsize=4096)
def _finder(word: str) -> re.Pattern[str] | None:
    """What reads a date that begins with this word."""
    if word[0] in SIGNS:
        return month_finder()
    return season_finder() if word.lower() in season_words() else None


_URL = late_pattern(r"(?:https?://|www\.|doi\.org/|doi:\s?10\.)\S+")


class _Urls:
    """The URLs of a text, asked for places in rising order."""

    def __init__(self, text: str) -> None:
        there = "://" in text or "www." in text or "doi" in text
        self._spans: Iterator[re.Match[str]] = _URL.finditer(text) if there else iter(())
        self._now = next(self._spans, None)

    def cover(self, place: int) -> bool:
        """Whether the place is inside a URL."""
        while self._now and self._now.end() <= place:
            self._now = next(self._spans, None)
        return bool(self._now and self._now.start() <= place)
