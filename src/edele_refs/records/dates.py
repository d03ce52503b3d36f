"""Dates in data formats: EDTF, and what each format makes of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Value
from edele_refs.records.latex import escape, fold, unescape
from edele_refs.values import Date

_POINT = r"-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?"
_EDTF = late_pattern(
    rf"{_POINT}(?:/(?:{_POINT}|\.\.)?)?|(?:\.\.)?/{_POINT}|\[\.\.{_POINT}\]|\[{_POINT}\.\.\]",
    re.ASCII,
)
_PLAIN = late_pattern(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_SEASON = late_pattern(r"(\d{4})-2([1-4])", re.ASCII)
_YEARS = late_pattern(r"(\d{4})(?:--|–|/)(\d{4})", re.ASCII)
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
_MONTH = late_pattern(r"(?:\W*(\d{1,2})\W+)?([A-Za-z]{3,9}|\d{1,2})\W*", re.ASCII)


def is_edtf(text: str) -> bool:
    """Whether this is a date of EDTF level 0 or 1, or "[..1942-05-06]"."""
    return _EDTF.fullmatch(text) is not None


def typed(text: str) -> Date:
    """A date from its text: typed where it is EDTF, else as written.

    >>> typed("1952~"), typed("n. d.")
    (Date(edtf='1952~', written=''), Date(edtf='', written='n. d.'))
    """
    return Date(text) if is_edtf(text) else Date("", text)


def date_out(value: Value) -> str | None:
    """A date for a field of biblatex: EDTF, with "/1942" for "not after 1942".

    >>> date_out(Date("[..1942-05-06]")), date_out(Date("1952~")), date_out(Date("", "n. d."))
    ('/1942-05-06', '1952~', None)
    """
    text = str(value)
    if not isinstance(value, Date) or not is_edtf(text):
        return None
    if text.startswith("["):
        return text[1:-1].replace("..", "/")
    return text


def date_back(latex: str) -> Value | None:
    """A date from a field of biblatex."""
    text = fold(latex)
    if not is_edtf(text):
        return None
    if text.startswith("/"):
        return Date(f"[..{text[1:]}]")
    return Date(f"[{text[:-1]}..]") if text.endswith("/") else Date(text)


def issued_out(date: Value) -> dict[str, str]:
    """The fields of BibTeX for a date: year, month (with the day); ``date`` where they are not all.

    >>> issued_out(Date("1941-07-16")), issued_out(Date("1952~"))
    ({'year': '1941', 'month': '16~jul'}, {'year': '1952', 'date': '1952~'})
    """
    text = str(date)
    if not isinstance(date, Date) or not is_edtf(text):
        return {"year": escape(text)} if fold(text) else {}
    if plain := _PLAIN.fullmatch(text):
        year, month, day = plain.groups()
        named = MONTHS[int(month) - 1] if month else ""
        return {"year": year} | (
            {"month": f"{int(day)}~{named}" if day else named} if month else {}
        )
    if years := _YEARS.fullmatch(text):
        return {"year": f"{years[1]}--{years[2]}"}
    year = Date(text).year
    return ({"year": year} if year else {}) | {"date": date_out(date) or ""}


def issued_back(fields: Mapping[str, str]) -> Date | None:
    """The date that these fields of BibTeX give.

    >>> issued_back({"year": "1941", "month": "16~jul"}), issued_back({"year": "1988--1990"})
    (Date(edtf='1941-07-16', written=''), Date(edtf='1988/1990', written=''))
    """
    if isinstance(exact := date_back(fields.get("date", "")), Date):
        return exact
    year = fold(fields.get("year", "")) or fold(fields.get("date", ""))
    if years := _YEARS.fullmatch(year):
        return Date(f"{years[1]}/{years[2]}")
    if re.fullmatch(r"\d{4}", year, re.ASCII):
        return Date(year + _month(fields.get("month", "")))
    return typed(unescape(year)) if year else None


def _month(latex: str) -> str:
    """The end of an EDTF date, "-07-16", from a month as BibTeX writes it; or nothing."""
    found = _MONTH.fullmatch(unescape(latex))
    name = found[2].lower() if found else ""
    number = int(name) if name.isdigit() else [*MONTHS, name[:3]].index(name[:3]) + 1
    if not found or not 1 <= number <= 12:
        return ""
    day = int(found[1] or 0)
    return f"-{number:02d}" + (f"-{day:02d}" if 1 <= day <= 31 else "")


def csl_out(date: Date) -> Mapping[str, Any]:
    """A date as CSL-JSON: ``date-parts`` (with ``circa``, ``season``), else ``raw`` or ``literal``.

    >>> csl_out(Date("1988/1990")), csl_out(Date("1952~"))
    ({'date-parts': [[1988], [1990]]}, {'date-parts': [[1952]], 'circa': True})
    """
    text = str(date)
    if not is_edtf(text):
        return {"literal": text}
    if season := _SEASON.fullmatch(text):
        return {"date-parts": [[int(season[1])]], "season": int(season[2])}
    points = [_PLAIN.fullmatch(point) for point in text.removesuffix("~").split("/")]
    if not all(points) or (len(points) > 1 and text.endswith("~")):
        return {"raw": text}
    parts = [[int(part) for part in point.groups() if part] for point in points if point]
    return {"date-parts": parts} | ({"circa": True} if text.endswith("~") else {})


def csl_back(data: Any) -> Date:
    """A date of CSL-JSON in any of its forms, or an EDTF string.

    >>> csl_back({"date-parts": [["1952", 3]], "circa": 1}), csl_back({"raw": "[..1942]"})
    (Date(edtf='1952-03~', written=''), Date(edtf='[..1942]', written=''))
    """
    if not isinstance(data, Mapping):
        return typed(str(data))
    points = [
        point for point in data.get("date-parts") or () if point and point[0] not in ("", None)
    ]
    if not points:
        return typed(str(data.get("raw") or data.get("literal") or ""))
    edtf = "/".join(_edtf(point) for point in points)
    season = str(data.get("season", ""))
    if season in ("1", "2", "3", "4") and len(points) == 1 == len(points[0]):
        edtf += f"-2{season}"
    return typed(edtf + ("~" if data.get("circa") and len(points) == 1 else ""))


def _edtf(parts: list[Any]) -> str:
    year, *rest = (int(part) for part in parts if part not in ("", None))
    return "-".join([f"{year:04d}" if year >= 0 else f"-{-year:04d}", *(f"{n:02d}" for n in rest)])
