"""Dates for styles: CSL-JSON and EDTF, as the parts that a style prints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from edele_refs.late_pattern import late_pattern

_PARTS = late_pattern(r"([+-]?\d{1,9})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_EDTF = late_pattern(r"-?\d{4}(?:-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class CslDate:
    """``begin`` and ``end`` are (year, month, day), as many as are known.

    A season is month 21 to 24 (spring to winter). ``bound`` is "before" or "after"
    where only one end is known ("[..1942-05-06]", "1941/.."); ``literal`` is what
    stands in place of a date that has no parts.
    """

    begin: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    circa: bool = False
    season: str = ""
    bound: str = ""
    literal: str = ""

    def sort_key(self, shown: frozenset[str] = frozenset(("year", "month", "day"))) -> str:
        """A text that sorts as the date does; only by the parts that are ``shown``.

        >>> CslDate((1942, 5, 7)).sort_key(), CslDate((1942, 5, 7)).sort_key(frozenset(["year"]))
        ('100001942.05.07/000000000.00.00', '100001942.00.00/000000000.00.00')
        """
        return f"{_key(self.begin, shown)}/{_key(self.end, shown) if self.end else '000000000.00.00'}"


def _key(parts: tuple[int, ...], shown: frozenset[str]) -> str:
    year, month, day = (*parts, 0, 0, 0)[:3]
    year = year + 100_000_000 if "year" in shown else 0
    return f"{year:09}.{month if 'month' in shown else 0:02}.{day if 'day' in shown else 0:02}"


def date_of(value: Any) -> CslDate | None:
    """A CSL-JSON date in any of its forms: EDTF string, ``date-parts``, ``raw``, ``literal``.

    >>> date_of("1988/1990").end, date_of("1952~").circa, date_of({})
    ((1990,), True, None)
    >>> date_of({"date-parts": [[1932, 8, 15]]}).begin
    (1932, 8, 15)
    """
    if isinstance(value, Mapping):
        return _from_mapping(value)
    text = str(value).strip() if value is not None else ""
    return from_edtf(text) if text else None


def _from_mapping(value: Mapping[str, Any]) -> CslDate | None:
    circa = bool(value.get("circa")) and str(value.get("circa")) not in ("0", "false")
    literal = str(value.get("literal") or "")
    for name in ("edtf", "raw"):
        if isinstance(value.get(name), str) and value[name].strip():
            found = from_raw(value[name]) if name == "raw" else from_edtf(value[name])
            return replace(found, circa=found.circa or circa)
    parts = _date_parts(value.get("date-parts"))
    season = str(value.get("season") or "")
    if not parts:
        if not any(str(value.get(k) or "") for k in ("year", "month", "day")):
            return CslDate(literal=literal, circa=circa, season=season) if literal else None
        parts = _date_parts([[value.get(k) for k in ("year", "month", "day")]])
        if not parts:
            return None
    begin, end = parts[0], parts[1] if len(parts) > 1 else ()
    bound = "open" if end == (0,) else ""
    end = () if bound else end
    if season and len(begin) == 1:
        number = int(season) if season.isdecimal() and len(season) < 3 else 0
        if 1 <= number <= 4:
            begin, season = (*begin, 20 + number), ""
    return CslDate(begin, end, circa, season, bound, literal)


def _date_parts(value: Any) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = []
    for part in value if isinstance(value, (list, tuple)) else ():
        numbers: list[int] = []
        for number in part if isinstance(part, (list, tuple)) else ():
            try:
                numbers.append(int(str(number).strip()))
            except ValueError:
                break
            if abs(numbers[-1]) > 99_999_999:
                return found
        while len(numbers) > 1 and not numbers[-1]:
            numbers.pop()
        if numbers:
            found.append(_seasoned(tuple(numbers[:3])))
    return found


def _seasoned(parts: tuple[int, ...]) -> tuple[int, ...]:
    """Months 13 to 16 are an older writing of the seasons 21 to 24; others are none."""
    if len(parts) > 1 and 13 <= parts[1] <= 20:
        return (parts[0], parts[1] + (8 if parts[1] < 17 else 4), *parts[2:])
    if len(parts) > 1 and not (1 <= parts[1] <= 12 or 21 <= parts[1] <= 24):
        return parts[:1]
    return parts


@lru_cache(maxsize=50_000)
def from_edtf(text: str) -> CslDate:
    """EDTF level 0 and 1 and "[..1942-05-06]"; anything else stays as it is written.

    >>> from_edtf("[..1942-05-06]").bound, from_edtf("n. d.").literal, from_edtf("194X").literal
    ('before', 'n. d.', '194X')
    """
    text = text.strip()
    circa = text.endswith(("~", "?", "%"))
    bare = re.sub(r"[~?%]", "", text)
    if bare.startswith("[") and bare.endswith("]"):
        return _bounded(bare[1:-1].strip(), text, circa)
    first, slash, second = bare.partition("/")
    begin, end = _parts(first), _parts(second)
    if begin and slash and (second in ("..", "") or end):
        return CslDate(begin, end, circa or "~" in text or "?" in text, bound="" if end else "open")
    if slash and end and first in ("..", ""):
        return CslDate(end, (), circa, bound="before")
    return CslDate(begin, (), circa) if begin and not slash else CslDate(literal=text)


def _bounded(inner: str, text: str, circa: bool) -> CslDate:
    if inner.startswith("..") and (parts := _parts(inner[2:])):
        return CslDate(parts, (), circa, bound="before")
    if inner.endswith("..") and (parts := _parts(inner[:-2])):
        return CslDate(parts, (), circa, bound="after")
    return CslDate(literal=text)


def _parts(text: str) -> tuple[int, ...]:
    text = text.strip()
    found = _PARTS.fullmatch(text) if _EDTF.fullmatch(text) else None
    if not found:
        return ()
    numbers = tuple(int(n) for n in found.groups() if n is not None)
    if len(numbers) > 1 and not (1 <= numbers[1] <= 12 or 21 <= numbers[1] <= 24):
        return ()
    return numbers if len(numbers) < 3 or 1 <= numbers[2] <= 31 else ()


_MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_SEASONS = {"spr": 21, "sum": 22, "aut": 23, "fal": 23, "win": 24}
_RAW = late_pattern(
    r"(?P<iso>\d{1,4}-\d{1,2}(?:-\d{1,2})?)|(?P<american>\d{1,2}/\d{1,2}/\d{1,4})"
    r"|(?P<slash>\d{4}/\d{1,2}(?:/\d{1,2})?)"
)


def from_raw(text: str) -> CslDate:
    """A date in the words of a person, as far as they are a date; else as it is written.

    >>> from_raw("April 23, 1941").begin, from_raw("23 Apr 1941").begin, from_raw("soon").literal
    ((1941, 4, 23), (1941, 4, 23), 'soon')
    """
    written = text.strip()
    if written.startswith('"') and written.endswith('"') and len(written) > 1:
        return CslDate(literal=written.strip('"'))
    if (edtf := from_edtf(written)).begin:
        return edtf
    halves = re.split(r"\s*(?:--|[–—]|/(?=\d{4}\b)|\s-\s|(?<=\d{4})-(?=\d{4}))\s*", written, maxsplit=1)
    dates = [_one_raw(half) for half in halves]
    if not all(dates):
        return CslDate(literal=written)
    circa = bool(re.search(r"[?~]|\bc(?:a|irca)?\b\.?", written, re.I))
    return CslDate(dates[0], dates[1] if len(dates) > 1 else (), circa)


def _one_raw(text: str) -> tuple[int, ...]:
    if found := _RAW.fullmatch(text.strip().rstrip("?~").strip()):
        numbers = [int(n) for n in re.findall(r"\d+", text)]
        if found["american"]:
            numbers = [numbers[2], numbers[0], numbers[1]]
        return _seasoned(tuple(numbers))
    words = re.findall(r"[^\W\d_]+|\d+", text)
    year = next((int(w) for w in words if w.isdecimal() and len(w) in (3, 4)), None)
    month = next((m for w in words if (m := _MONTHS.get(w[:3].lower()) or _SEASONS.get(w[:3].lower()))), None)
    day = next((int(w) for w in words if w.isdecimal() and len(w) < 3 and 1 <= int(w) <= 31), None)
    known = [w for w in words if not w.isdecimal() and w[:3].lower() not in {**_MONTHS, **_SEASONS}]
    if year is None or [w for w in known if w.lower() not in ("c", "ca", "circa", "th", "st", "nd", "rd", "ad", "bc")]:
        return ()
    if "bc" in (w.lower() for w in known):
        year = -year
    if month is None:
        return (year,)
    return (year, month, day) if day and month < 13 else (year, month)
