"""Dates for styles: an EDTF string as the parts that a style prints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

_PARTS = re.compile(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_SEASONS = {21: 1, 22: 2, 23: 3, 24: 4}


@dataclass(frozen=True, slots=True)
class CslDate:
    """``begin`` and ``end`` are (year, month, day), as many as are known.

    ``bound`` is "before" or "after" where only one end is known ("[..1942-05-06]");
    ``literal`` is what stands in place of a date that has no parts, ``suffix`` the
    letter behind the year that tells two works of one author and year apart.
    """

    begin: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    circa: bool = False
    season: int = 0
    bound: str = ""
    literal: str = ""
    suffix: str = ""

    def sort_key(self) -> str:
        """A text that sorts as the date does.

        >>> CslDate((1942, 5)).sort_key()
        '119420500'
        """
        return "".join(
            f"{n + 10000:05}" if i == 0 else f"{n:02}"
            for i, n in enumerate((*self.begin, 0, 0, 0)[:3])
        )


def date_of(value: Any) -> CslDate:
    """A CSL-JSON date in any of its forms: EDTF string, ``date-parts``, ``literal``.

    >>> date_of("1988/1990").end, date_of("1952~").circa
    ((1990,), True)
    >>> date_of({"date-parts": [[1932, 8, 15]]}).begin
    (1932, 8, 15)
    """
    if isinstance(value, Mapping):
        return _from_mapping(value)
    return from_edtf(str(value))


def _from_mapping(value: Mapping[str, Any]) -> CslDate:
    circa = bool(value.get("circa"))
    literal = str(value.get("literal") or value.get("raw") or "")
    if isinstance(value.get("edtf"), str) and (date := from_edtf(value["edtf"])).begin:
        return replace(date, literal=literal) if date.literal else date
    try:
        parts = [tuple(int(n) for n in part) for part in value.get("date-parts") or ()]
    except (TypeError, ValueError):
        parts = []
    if not parts or not parts[0]:
        return from_edtf(literal) if literal else CslDate()
    season = str(value.get("season") or "")
    return CslDate(
        parts[0][:3],
        parts[1][:3] if len(parts) > 1 else (),
        circa,
        int(season) if season.isdecimal() and len(season) < 3 else 0,
    )


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
        bound = "" if end else "after"
        return CslDate(begin, end, circa or "~" in text, bound=bound)
    if slash and end and first in ("..", ""):
        return CslDate(end, (), circa, bound="before")
    return _seasoned(begin, circa) if begin and not slash else CslDate(literal=text)


def _bounded(inner: str, text: str, circa: bool) -> CslDate:
    if inner.startswith("..") and (parts := _parts(inner[2:])):
        return CslDate(parts, (), circa, bound="before")
    if inner.endswith("..") and (parts := _parts(inner[:-2])):
        return CslDate(parts, (), circa, bound="after")
    return CslDate(literal=text)


def _seasoned(begin: tuple[int, ...], circa: bool) -> CslDate:
    season = _SEASONS.get(begin[1], 0) if len(begin) == 2 else 0
    return CslDate(begin[:1] if season else begin, (), circa, season)


def _parts(text: str) -> tuple[int, ...]:
    found = _PARTS.fullmatch(text.strip())
    if not found:
        return ()
    numbers = tuple(int(n) for n in found.groups() if n is not None)
    if len(numbers) > 1 and not (1 <= numbers[1] <= 12 or numbers[1] in _SEASONS):
        return ()
    return numbers if len(numbers) < 3 or 1 <= numbers[2] <= 31 else ()
