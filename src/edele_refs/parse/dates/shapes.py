"""The shapes of dates: an expression for each, and how it becomes EDTF.

They are read in text whose months are written in signs (see ``date_signs``).

Readers give None for what is no date at all, and nothing ("") for what looks like
one and cannot be typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.dates.half_years import SHAPE, part_of_year
from edele_refs.parse.dates.ottoman import ottoman_dated
from edele_refs.parse.dates.ottoman_months import MONTHS as OTTOMAN
from edele_refs.parse.dates.parts import Part, interval, single, year
from edele_refs.parse.dates.republican import MONTHS, YEARS, republican
from edele_refs.parse.dates.signs import MARK, MONTH, number

Match = re.Match[str]

_DASH = r"\s?[-‐-―−]\s?"
_YEAR = r"(?:1[0-9]|20)\d\d"
_LATE_YEAR = r"(?:1[4-9]|20)\d\d"  # a plain number below 1400 is seldom a year
_DAY = r"\d{1,2}(?:\.|(?:st|nd|rd|th|er|ᵉʳ|re|-?го|-е|-a)\b|[º°ª])?"
_OF = r"[,.]?\s?(?:(?:of|de|del|von|des Jahres)\s|d['’]\s?)?"
_FULL = rf"(?:{_YEAR}|['’‘]\d\d)"
_BEFORE = r"(?<![\w/])(?<!\d[.,:‐-―−-])"
_MONTH_FIRST = ("turned", "spanned", "month")
_SEASON_FIRST = ("season",)


@cache
def _until() -> str:
    return rf"(?:{_DASH}|\s{pattern('until')}\s|\s?/\s?)"


@cache
def _both() -> str:
    """Between two days that follow one another: "5 et 6 mai 1886"."""
    return rf"\s{pattern('and_')}\s(?:(?:the|le|den|il|el)\s)?(?=\d)"


@cache
def _year_word() -> str:
    return rf"(?!,?\sAN(?!\w)|,\sAD(?!\w)),?\s?{pattern('year_words')}"  # "12 mai 1942, AN": the Archives nationales; "1941, AD Isère": those of a department


@cache
def _kinds() -> dict[str, str]:
    """Each kind of date; the named parts of a range end in 2 where they are its last."""
    name = MONTH
    until, of, full = _until(), _OF, _FULL
    mark = f"(?:{_year_word()})?"
    short = r"(?:\d{4}|\d\d)"
    roman = r"(?:\d{1,2}|[IVX]{1,4})"
    return {
        "republican": rf"(?P<d>\d{{1,2}})(?:er)?\s(?P<m>{MONTHS}),?\s[Aa]n\s(?P<y>{YEARS})(?![\w])(?:\s[(\[]\d{{1,2}}(?:er)?\s[^()\[\]\d]{{1,12}}\s1[78]\d\d[)\]])?",
        "ottoman": rf"(?P<d>\d{{1,2}})\s(?P<m>{OTTOMAN})\s(?:sene\s|[RH]\.?\s?)?(?P<y>1[0-3]\d\d)(?!\d|/\d\d?(?!\d))(?:\s?[(\[/]1[89]\d\d[)\]]?(?!\d)|\s[(\[/]?(?P<d2>\d{{1,2}})\s(?P<m2>{name})\s(?P<y2>1[789]\d\d)[)\]]?)?",
        "part": SHAPE,
        "iso": rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?:/(?P<y2>{_YEAR})-(?P<m2>\d\d)-(?P<d2>\d\d))?(?![\d/]|[.,:]\d|[-‐-―−]\d)",
        "dotted": rf"(?:(?P<d>\d{{1,2}})(?:\.\s?(?P<m>{roman}))?(?:\.\s?(?P<y>{short})|\.)?{until})?"
        rf"(?P<d2>\d{{1,2}})\.\s?(?P<m2>{roman})\.\s?(?P<y2>{short})(?!\.?\d|[-–/]\d)",
        "slashed": rf"(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/(?P<y>{short})(?![\d/]|[-–.]\d)",
        "dashed": rf"(?P<d>\d{{1,2}})-(?P<m>\d{{1,2}})-(?P<y>{_LATE_YEAR})(?![\d/-])",
        "day": rf"(?:(?P<d>{_DAY})(?:{of}(?P<m>{name})(?:{of}(?P<y>{full}){mark})?)?(?:{until}|(?P<both>{_both()})))?"
        # "p. 25-38, fev. 1998": a number before a comma is no day
        rf"(?P<d2>{_DAY})(?!,)(?:\s\(\d{{1,2}}\)(?!,))?{of}(?P<m2>{name}){of}(?P<y2>{full})(?:/(?P<new>\d{{1,2}})(?![\d/]))?(?!\d)",
        "roman": rf"(?P<d>\d{{1,2}})(?:[–-](?P<d2>\d{{1,2}})(?=\s))?(?:\.?\s|[-–/](?=[IVX]{{1,4}}[-–/]))(?P<m>[IVX]{{1,4}})[\s/–-](?P<y>{_LATE_YEAR})(?!\d)",
        "since": rf"(?P<y>{_LATE_YEAR}){until}(?P<m2>{name}){of}(?P<y2>{full})(?!\d)",
        "first": rf"(?P<y>{_YEAR})[.,]?\s(?:г\.\s|m\.\s|metų\s)?(?P<m>{name})\.?\s(?P<d>\d{{1,2}})(?:\sd\.(?=[,;)\s]|$))?(?:-(?:i|ai|ei|án|én)(?!\w))?(?![\d–-]|\s?{name}|,?\s\d{{4}})",
        "inverted": rf"(?P<y>{_YEAR})(?:[.,]?\s|\.\s[–—]\s)(?:г\.\s|g\.\s|gada\s)?(?P<d>\d{{1,2}}[°º.]?)(?:\s\(\d{{1,2}}\))?\s(?P<m>{name})(?![\w–-]|[.,{MARK}]{{0,2}}\s\d{{4}}(?!\d))",
        "decade": rf"(?P<y>{_LATE_YEAR})(?:['’]?s\b|er\b(?:\sJahren?\b)?|-[хе]\b|-kh\b|-e\b)",
        "years": rf"\[?(?P<y>{_LATE_YEAR})(?:(?P<sep>{_DASH}|/|\s{pattern('until')}\s)(?P<y2>{_LATE_YEAR}|\d\d?))?"
        rf"(?![\d\w/]|[.:]\d|[-‐-―−/]\d|\.?[ºª])(?P<ask>\s?\?(?=[\])]|[,;:.]|\s?$))?",
        "turned": rf"(?P<m>{name})\.?\s(?P<d>{_DAY})(?:(?:,?\s(?P<y>{full}))?{until}(?:(?P<m2>{name})\.?\s)?(?P<d2>{_DAY}))?"
        rf",?\s(?P<y2>{full})(?!\d)",
        "spanned": rf"(?P<m>{name}){until}(?P<m2>{name}){of}(?P<y>{full})[-–/](?P<y2>{full}|\d\d)(?!\d)",
        "month": rf"(?:(?P<m>{name})(?:{of}(?P<y>{full}){mark})?{until})?(?P<m2>{name}){of}(?P<y2>{full})(?!\d)",
    }


@cache
def _shape(kind: str) -> str:
    """The expression for a kind; that for seasons, which few notes need, is made by itself."""
    if kind != "season":
        return _kinds()[kind]
    name = pattern("seasons")
    return (
        rf"(?:(?P<m>{name})(?:{_OF}(?P<y>{_FULL}))?(?:{_until()}|\s{pattern('and_')}\s))?"
        rf"(?P<m2>{name}){_OF}(?P<y2>{_LATE_YEAR})(?:[-–/](?:\d{{4}}|\d\d))?(?!\d)"
    )


@cache
def digit_finder() -> re.Pattern[str]:
    """Finds the dates that begin with a digit (or a bracket before it)."""
    return _finder(r"(?=\[?\d)", (kind for kind in _kinds() if kind not in _MONTH_FIRST))


@cache
def month_finder() -> re.Pattern[str]:
    """Matches the dates that begin with a month's name."""
    return _finder("", _MONTH_FIRST)


@cache
def season_finder() -> re.Pattern[str]:
    """Matches the dates that begin with a season's name."""
    return _finder("", _SEASON_FIRST)


def _finder(guard: str, some: Iterable[str]) -> re.Pattern[str]:
    shapes = (f"(?P<{kind}>{re.sub(r'[?]P<[a-z0-9]+>', '?:', _shape(kind))})" for kind in some)
    return long_pattern(rf"{_BEFORE}{guard}(?:{'|'.join(shapes)})")


_UNMARKED = ("republican", "ottoman", "part", "iso", "slashed", "dashed", "first", "inverted", "turned", "spanned")


@cache
def _mark() -> re.Pattern[str]:
    return long_pattern(_year_word())


def whole(found: re.Match[str]) -> int:
    """Where a date ends with the word for "year" behind it and its closing bracket.

    >>> text = "в 1941 г."
    >>> whole(digit_finder().search(text))
    9
    """
    end, kind = found.end(), found.lastgroup
    marked = None if kind in _UNMARKED else _mark().match(found.string, end)
    end = marked.end() if marked else end
    return end + 1 if kind == "years" and found.string[end : end + 1] == "]" else end


@cache
def _taker(kind: str) -> re.Pattern[str]:
    return long_pattern(_shape(kind))


def read(kind: str, text: str, start: int) -> str | None:
    """EDTF of the date of this kind at ``start`` of a text in signs.

    >>> from edele_refs.parse.dates.signs import signed
    >>> read("dotted", "am 30.2.1942", 3), read("day", signed("22 June 1941"), 0)
    ('', '1941-06-22')
    """
    found = _taker(kind).match(text, start)
    return _READERS[kind](found) if found else None


@cache
def _and() -> re.Pattern[str]:
    return long_pattern(_both())


def begins(found: Match) -> int:
    """Where a date that was found begins: of two days that do not follow one another the last has the year.

    >>> from edele_refs.parse.dates.signs import signed
    >>> [begins(digit_finder().search(signed(t))) for t in ("5 and 6 May 1886", "5 and 9 May 1886")]
    [0, 6]
    """
    if found.lastgroup != "day" or not _and().search(found.string, found.start(), found.end()):
        return found.start()
    taken = _taker("day").match(found.string, found.start())
    return found.start() if taken is None or not taken["both"] or _follow(taken) else taken.start("d2")


def _follow(m: Match) -> bool:
    """Whether the two days of a match follow one another."""
    last = Part(year(m["y2"]), number(m["m2"]), _day(m["d2"]))
    first = Part(year(m["y"]) if m["y"] else last.year, number(m["m"]) if m["m"] else last.month, _day(m["d"]))
    return first.possible and last.possible and date(*last) - date(*first) == timedelta(days=1)


# --- readers -------------------------------------------------------------------------


def _dotted(m: Match) -> str | None:
    last = Part(year(m["y2"]), number(m["m2"]), int(m["d2"]))
    if len(m["y2"]) == 2 and not (1 <= last.month <= 12 and 1 <= last.day <= 31):
        return None  # 1.99.45 numbers a paragraph
    return _range(m, last)


def _range(m: Match, last: Part) -> str | None:
    """With the first date's missing month and year taken from the last one's."""
    if not last.day and m["d2"]:
        return None
    if not m["d"]:
        return single(last)
    first_year = year(m["y"]) if m["y"] else last.year
    return interval(Part(first_year, number(m["m"]) if m["m"] else last.month, _day(m["d"])), last)


def _day(written: str) -> int:
    found = re.match(r"\d+", written)
    return int(found.group()) if found else 0


def _worded(m: Match) -> str | None:
    return _range(m, Part(year(m["y2"]) + _new_style(m), number(m["m2"]), _day(m["d2"])))


def _new_style(m: Match) -> int:
    """One where the year is written in both styles: "3 Feb. 1745/6" is in 1746, as we count."""
    return int(bool(m["new"]) and str(year(m["y2"]) + 1).endswith(m["new"]))


def _turned(m: Match) -> str | None:
    if not m["d2"]:
        return single(Part(year(m["y2"]), number(m["m"]), _day(m["d"])))
    return _range(m, Part(year(m["y2"]), number(m["m2"] or m["m"]), _day(m["d2"])))


def _monthly(m: Match) -> str | None:
    last = Part(year(m["y2"] if len(m["y2"]) > 2 else m["y"][:2] + m["y2"]), number(m["m2"]))
    return interval(Part(year(m["y"]) if m["y"] else last.year, number(m["m"])), last) if m["m"] else single(last)


def _since(m: Match) -> str | None:
    return interval(Part(int(m["y"])), Part(year(m["y2"]), number(m["m2"])))


def _plain_day(m: Match) -> str | None:
    day, last = Part(int(m["y"]), number(m["m"]), _day(m["d"])), m.groupdict().get("d2")
    return interval(day, day._replace(day=_day(last))) if last else single(day)


def _iso(m: Match) -> str | None:
    first = Part(int(m["y"]), int(m["m"]), int(m["d"]))
    return interval(first, Part(int(m["y2"]), int(m["m2"]), int(m["d2"]))) if m["y2"] else single(first)


def _slashed(m: Match) -> str | None:
    """Only where one reading is possible: 26/06/1941, not 3/4/1941 and not 17/01/20."""
    one, two, last = int(m["d"]), int(m["m"]), year(m["y"])
    readings = {Part(last, two, one), Part(last, one, two)}
    if len(m["y"]) == 2:  # the year may stand first, and be of this century
        readings |= {Part(last + 100, two, one), Part(1900 + one, two, last - 1900), Part(2000 + one, two, last - 1900)}
    possible = {part for part in readings if part.month and part.day and part.possible and part.year < 2030}
    if not possible:
        return None
    return possible.pop().edtf if len(possible) == 1 else ""


def _decade(m: Match) -> str | None:
    return m["y"][:3] + "X" if m["y"].endswith("0") else None


def _years(m: Match) -> str | None:
    first, last, ask = m["y"], m["y2"], "?" if m["ask"] else ""
    if not last:
        return first + ask
    filled = first[: 4 - len(last)] + last
    if last == "00" and first.endswith("99"):
        filled = str(int(first) + 1)
    if len(last) == 1 and "/" in m["sep"]:
        return None  # 2012/3 is an issue
    if filled <= first:
        return "" if len(last) == 4 and filled < first else None
    return f"{first}/{filled}{ask}"


def _republican(m: Match) -> str | None:
    day = republican(int(m["d"]), m["m"], m["y"])
    return day.edtf if day else None


_READERS: dict[str, Callable[[Match], str | None]] = {
    "republican": _republican,
    "ottoman": ottoman_dated,
    "part": part_of_year,
    "iso": _iso,
    "dotted": _dotted,
    "slashed": _slashed,
    "dashed": _slashed,
    "day": _worded,
    "roman": _plain_day,
    "since": _since,
    "first": _plain_day,
    "inverted": _plain_day,
    "decade": _decade,
    "years": _years,
    "turned": _turned,
    "spanned": _monthly,
    "month": _monthly,
    "season": _monthly,
}
