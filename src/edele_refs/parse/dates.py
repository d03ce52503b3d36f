"""Dates as notes write them, in any of the languages, as EDTF.

Days, months, seasons, spans of years and qualified years are found by
``find_dates``, years that stand alone by ``find_years``. What looks like a date and
cannot be one (30.2.1942), or may be two (3/4/1941), keeps only what was written.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from edele_refs.languages import all_languages, pattern, words
from edele_refs.model import Span
from edele_refs.values import Date


@dataclass(frozen=True, slots=True)
class Dated:
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


def parse_date(text: str) -> Date:
    """A whole string as a date; what cannot be typed stays as written.

    >>> parse_date("7.7.1943"), parse_date("30.2.1942"), parse_date("n.d.").edtf
    (Date(edtf='1943-07-07', written='7.7.1943'), Date(edtf='', written='30.2.1942'), '')
    """
    bare = text.strip().strip("()").strip().rstrip(",;")
    if _EDTF.fullmatch(bare) and not _RANGE_OF_YEARS.fullmatch(bare):
        return Date(bare, text)
    dates, years = _scan(bare)
    for dated in dates + years:
        if dated.span.start == 0 and bare[dated.span.end :] in ("", "."):
            return Date(dated.date.edtf, text)
    return Date("", text)


# --- numbers -------------------------------------------------------------------

_DASH = r"\s?[-‐-―−]\s?"
_YEAR = r"(?:1[0-9]|20)\d\d"
_LATE_YEAR = r"(?:1[4-9]|20)\d\d"  # a plain number below 1400 is seldom a year
_ORDINAL = r"(?:\.|st\b|nd\b|rd\b|th\b|er\b|re\b|º|°|ª|-го\b|-е\b|-го\b|го\b|-a\b)?"
_EDTF = re.compile(
    r"\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?(?:/(?:\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?|\.\.)?)?"
    r"|\d{3}X|\d\dXX|\[(?:\.\.)?\d{4}(?:-\d\d){0,2}(?:\.\.)?\]"
)
_RANGE_OF_YEARS = re.compile(r"\d{4}-\d\d")  # 1941-42 is rather two years than a month
_ROMAN = {r: i for i, r in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}


class _Part(NamedTuple):
    """Year, month and day, 0 where one is not said; seasons are the months 21 to 24."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def possible(self) -> bool:
        if self.month == 0:
            return self.day == 0
        if 21 <= self.month <= 24:
            return self.day == 0
        return self.month <= 12 and self.day <= monthrange(self.year, self.month)[1]

    @property
    def edtf(self) -> str:
        more = (f"-{n:02d}" for n in (self.month, self.day) if n)
        return f"{self.year:04d}{''.join(more)}"


def _year(written: str) -> int:
    """A year in two digits is one of the twentieth century."""
    digits = written.lstrip("'’‘`")
    return 1900 + int(digits) if len(digits) == 2 else int(digits)


def _interval(first: _Part, last: _Part) -> str:
    """EDTF of two dates, or nothing where one is impossible or they run backwards."""
    if not (first.possible and last.possible):
        return ""
    if first.year > last.year or (first.month < 20 and last.month < 20 and first > last and min(first[1:]) > 0):
        return ""
    return first.edtf if first == last else f"{first.edtf}/{last.edtf}"


def _single(part: _Part) -> str:
    return part.edtf if part.possible else ""


# --- words -----------------------------------------------------------------------


@cache
def _months() -> dict[str, int]:
    """Every form of a month's or season's name in small letters → its number in EDTF."""
    table: dict[str, int] = {}
    for language in all_languages():
        for first, names in ((1, language.months), (21, language.seasons)):
            for number, forms in enumerate(names, first):
                for form in forms:
                    table.setdefault(_plain(form), number)
    return table


def _plain(word: str) -> str:
    return " ".join(word.lower().replace("'", "’").rstrip(".").split())


def _month(word: str) -> int:
    return _months().get(_plain(word), 0)


@cache
def _regexes() -> tuple[re.Pattern[str], dict[str, re.Pattern[str]]]:
    """The expression that finds any date, and the one that takes each kind apart."""
    month, season = pattern("months"), pattern("seasons")
    until = rf"(?:{_DASH}|\s{pattern('until')}\s|\s?/\s?)"
    of = r"[,.]?\s?(?:(?:of|de|del|d['’]|von|des Jahres)\s)?"
    mark = rf"(?:,?\s?{pattern('year_words')})?"
    year = rf"(?:{_YEAR}|['’‘]\d\d)"
    short = r"(?:\d{4}|\d\d)"
    day = rf"\d{{1,2}}{_ORDINAL}"
    end = r"(?![\d/]|[.,:]\d|[-‐-―−]\d)"
    kinds = {
        "iso": rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?:/(?P<y2>{_YEAR})-(?P<m2>\d\d)-(?P<d2>\d\d))?{end}",
        "dotted": rf"(?:(?P<d>\d{{1,2}})(?:\.\s?(?P<m>\d{{1,2}}|[IVX]{{1,4}}))?(?:\.\s?(?P<y>{short})|\.)?{until})?"
        rf"(?P<d2>\d{{1,2}})\.\s?(?P<m2>\d{{1,2}}|[IVX]{{1,4}})\.\s?(?P<y2>{short})(?!\.?\d|[-–/]\d){mark}",
        "slashed": rf"(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/(?P<y>{short})(?![\d/]|[-–.]\d)",
        "day": rf"(?:(?P<d>{day})(?:{of}(?P<m>{month})(?:{of}(?P<y>{year}){mark})?)?{until})?"
        rf"(?P<d2>{day}){of}(?P<m2>{month}){of}(?P<y2>{year})(?!\d){mark}",
        "turned": rf"(?P<m>{month})\.?\s(?P<d>{day})(?:(?:,?\s(?P<y>{year}))?{until}(?:(?P<m2>{month})\.?\s)?(?P<d2>{day}))?"
        rf",?\s(?P<y2>{year})(?!\d)",
        "month": rf"(?:(?:(?P<m>{month})(?:{of}(?P<y>{year}){mark})?|(?P<yy>{_LATE_YEAR})){until})?"
        rf"(?P<m2>{month}){of}(?P<y2>{year})(?!\d){mark}",
        "season": rf"(?:(?P<m>{season})(?:{of}(?P<y>{year}))?(?:{until}|\s{pattern('and_')}\s))?"
        rf"(?P<m2>{season}){of}(?P<y2>{_LATE_YEAR})(?:[-–/](?:\d{{4}}|\d\d))?(?!\d){mark}",
        "first": rf"(?P<y>{_LATE_YEAR}),?\s(?:г\.\s)?(?P<m>{month})\.?\s(?P<d>\d{{1,2}})(?![\d–-]|\s?{month}|,?\s\d{{4}})",
        "decade": rf"(?P<y>{_LATE_YEAR})(?:s\b|['’]s\b|er\b|er\sJahren?\b|-х\b|-е\b|-kh\b|-e\b){mark}",
        "years": rf"\[?(?P<y>{_LATE_YEAR})(?:(?P<sep>{_DASH}|/|\s{pattern('until')}\s)(?P<y2>{_LATE_YEAR}|\d\d?))?"
        rf"(?![\d\w/]|[.:]\d|[-‐-―−/]\d)(?P<ask>\s?\?(?=[\])]|[,;:.]|\s?$))?{mark}\]?",
    }
    nameless = "|".join(f"(?P<{kind}>{re.sub(r'[?]P<[a-z0-9]+>', '?:', p)})" for kind, p in kinds.items())
    finder = re.compile(rf"(?<![\w/])(?<!\d[.,:‐-―−-])(?:{nameless})")
    return finder, {kind: re.compile(p) for kind, p in kinds.items()}


# --- one date --------------------------------------------------------------------


def _dotted(m: re.Match[str]) -> str | None:
    last = _Part(_year(m["y2"]), _number_of_month(m["m2"]), int(m["d2"]))
    if len(m["y2"]) == 2 and not (1 <= last.month <= 12 and 1 <= last.day <= 31):
        return None  # 1.99.45 numbers a paragraph
    if not m["d"]:
        return _single(last)
    first = _Part(
        _year(m["y"]) if m["y"] else last.year,
        _number_of_month(m["m"]) if m["m"] else last.month,
        int(m["d"]),
    )
    return _interval(first, last)


def _number_of_month(written: str) -> int:
    return int(written) if written.isdigit() else _ROMAN.get(written, 99)


def _slashed(m: re.Match[str]) -> str | None:
    """Only where one reading is possible: 26/06/1941, not 3/4/1941 and not 17/01/20."""
    one, two, year = int(m["d"]), int(m["m"]), _year(m["y"])
    readings = {_Part(year, two, one), _Part(year, one, two)}
    if len(m["y"]) == 2:
        readings.add(_Part(_year(f"{one:02d}"), two, int(m["y"])))
        readings.add(_Part(2000 + one, two, int(m["y"])))
        readings.add(_Part(2000 + int(m["y"]), two, one))
    possible = {part for part in readings if part.month and part.day and part.possible}
    if not possible:
        return None
    return possible.pop().edtf if len(possible) == 1 else ""


def _worded(m: re.Match[str]) -> str | None:
    """Day and month in either order, with the second date's parts lent to the first."""
    groups = m.groupdict()
    turned = m.re.groupindex["m"] < m.re.groupindex["d"]
    if turned and not m["d2"]:
        return _single(_Part(_year(m["y2"]), _month(m["m"]), _day(m["d"])))
    last_month = _month(groups["m2"] or groups["m"])
    last = _Part(_year(m["y2"]), last_month, _day(m["d2"]))
    if not m["d"]:
        return _single(last)
    first_month = _month(m["m"]) if m["m"] else last_month
    return _interval(_Part(_year(m["y"]) if m["y"] else last.year, first_month, _day(m["d"])), last)


def _day(written: str) -> int:
    found = re.match(r"\d+", written)
    return int(found.group()) if found else 0


def _monthly(m: re.Match[str]) -> str | None:
    last = _Part(_year(m["y2"]), _month(m["m2"]))
    if m.groupdict().get("yy"):
        return _interval(_Part(int(m["yy"])), last)
    if not m["m"]:
        return _single(last)
    return _interval(_Part(_year(m["y"]) if m["y"] else last.year, _month(m["m"])), last)


def _iso(m: re.Match[str]) -> str | None:
    first = _Part(int(m["y"]), int(m["m"]), int(m["d"]))
    if not m["y2"]:
        return _single(first)
    return _interval(first, _Part(int(m["y2"]), int(m["m2"]), int(m["d2"])))


def _first(m: re.Match[str]) -> str | None:
    return _single(_Part(int(m["y"]), _month(m["m"]), int(m["d"])))


def _decade(m: re.Match[str]) -> str | None:
    return m["y"][:3] + "X" if m["y"].endswith("0") else None


def _years(m: re.Match[str]) -> str | None:
    first, ask = m["y"], "?" if m["ask"] else ""
    if not m["y2"]:
        return first + ask
    last = first[: 4 - len(m["y2"])] + m["y2"]
    if len(m["y2"]) == 2 and last <= first and first[2:] == "99":
        last = str(int(last) + 100)
    if len(m["y2"]) == 1 and ("/" in m["sep"] or last <= first):
        return None  # 2012/3 is an issue
    if len(m["y2"]) < 4 and last <= first:
        return None
    return f"{first}/{last}{ask}" if first < last else ("" if last < first else first)


_READERS = {
    "iso": _iso,
    "dotted": _dotted,
    "slashed": _slashed,
    "day": _worded,
    "turned": _worded,
    "month": _monthly,
    "season": _monthly,
    "first": _first,
    "decade": _decade,
    "years": _years,
}

# --- the words before ------------------------------------------------------------

# what stands before a number that is no year: archival parts, paragraphs, containers
_NUMBERED = (
    "box boxes reel roll reels folder file files frame frames item items case lot series entry record "
    "f. ф. op. оп. d. д. dd. ed. khr. хр. spr. спр. sygn. inv. bd. b. busta fasc. karton kart. "
    "§ §§ para par. art. article nos. record-group rg rh rl rm rw fond fonds fo wo cab prem tna isbn issn doi "
    "ref. sign. akz. rep. nl msg pers bestand mappe kasten schedule cap. ordinance order resolution"
).split()


@cache
def _leads() -> dict[str, str]:
    """Words before a date in small letters → what they make of it."""
    table = dict.fromkeys(_NUMBERED, "number")
    for key in ("page", "folio", "column", "note", "issue", "chapter", "table"):
        table.update(dict.fromkeys((w.lower() for w in words(key)), "number"))
    for key in ("before", "after", "circa", "not_before", "not_after"):
        table.update(dict.fromkeys((w.lower() for w in words(key)), key))
    for doubtful in ("n", "s", "c", "h.", "v.", "in", "um", "a", "about"):
        table.pop(doubtful, None)
    table.update({"c.": "circa", "c": "circa", "um": "circa", "about": "circa"})
    return table


_WORD_BEFORE = re.compile(r"[^\s(\[,;«»“”„\"]+")


def _lead(text: str, start: int) -> tuple[str, int]:
    """What the one to four words before ``start`` make of the date, and where they begin."""
    low = max(0, start - 32)
    before = list(_WORD_BEFORE.finditer(text, low, start))[-4:]
    if not before or start - before[-1].end() > 1 or text[before[-1].end() : start].strip():
        return "", start
    for first in range(len(before)):
        begin = before[first].start()
        # cut through a word at the window's edge, or only a part of one
        if begin == low and low > 0 and not text[low - 1].isspace():
            continue
        kind = _leads().get(" ".join(text[begin:start].lower().split()))
        if kind:
            return kind, begin
    return "", start


def _qualified(edtf: str, lead: str) -> str:
    if not edtf or "/" in edtf:
        return edtf if lead == "circa" and not edtf else ""
    if lead == "circa":
        return edtf.rstrip("?") + ("%" if edtf.endswith("?") else "~")
    bare = edtf.rstrip("?~")
    return f"[..{bare}]" if lead in ("before", "not_after") else f"[{bare}..]"


# --- the scan ----------------------------------------------------------------------

_URL = re.compile(r"(?:https?://|www\.|doi\.org/|doi:\s?10\.)\S+")


@lru_cache(maxsize=8)
def _scan(text: str) -> tuple[tuple[Dated, ...], tuple[Dated, ...]]:
    """All dates and all bare years of a text."""
    finder, takers = _regexes()
    dates: list[Dated] = []
    years: list[Dated] = []
    urls = _Urls(text)
    for found in finder.finditer(text):
        kind = found.lastgroup or ""
        if urls.cover(found.start()):
            continue
        taken = takers[kind].match(text, found.start())
        edtf = _READERS[kind](taken) if taken else None
        if edtf is None:
            continue
        lead, start = _lead(text, found.start())
        bare = kind == "years" and edtf == found.group()
        if lead == "number":
            if kind in ("years", "decade") or (kind == "dotted" and len(found.group()) < 9):
                continue
            lead, start = "", found.start()
        if lead and _qualified(edtf, lead):
            edtf, bare = _qualified(edtf, lead), False
        else:
            start = found.start()
        dated = Dated(Span(start, found.end()), Date(edtf, text[start : found.end()]))
        (years if bare else dates).append(dated)
    return tuple(dates), tuple(years)


class _Urls:
    """The URLs of a text, asked in order."""

    def __init__(self, text: str) -> None:
        there = "://" in text or "www." in text or "doi" in text
        self._spans: Iterator[re.Match[str]] = _URL.finditer(text) if there else iter(())
        self._now = next(self._spans, None)

    def cover(self, place: int) -> bool:
        """Whether the place is inside a URL; places come in rising order."""
        while self._now and self._now.end() <= place:
            self._now = next(self._spans, None)
        return bool(self._now and self._now.start() <= place)
