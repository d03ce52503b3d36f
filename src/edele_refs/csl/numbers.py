"""Numbers, ordinals and ranges of pages."""

from __future__ import annotations

import re
from functools import lru_cache

from edele_refs.csl.locale import Locale
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import clean
from edele_refs.roman import roman

_NUMBER = r"[^\W\d_]*\d+[^\W\d_]*"
_NUMERIC = late_pattern(rf"\s*{_NUMBER}(?:\s*[-–—,&]\s*{_NUMBER})*\s*")


@lru_cache(maxsize=20_000)
def is_numeric(text: str) -> bool:
    """Whether a value consists of numbers ("2", "2nd", "D2", "2, 3", "2-4").

    >>> is_numeric("2nd"), is_numeric("12–14"), is_numeric("second"), is_numeric("2nd edition")
    (True, True, False, False)
    """
    return bool(_NUMERIC.fullmatch(clean(text)))


_SEVERAL = late_pattern(
    r"(?<![\w\\])(?:\d+\w?|[ivxlcdm]+|[IVXLCDM]+|[^\W\d_]\d+)\s*(?:(?<!\\)[-–—,&]|\b(?:and|und|et|и|y|e|i)\b)"
    r"\s*(?:and|und|et|и|y|e|i)?\s*(?:\d|[ivxlcdm]+\b|[IVXLCDM]+\b|[^\W\d_]\d)"
)


@lru_cache(maxsize=20_000)
def is_plural(text: str) -> bool:
    """Whether a label before this value is in the plural ("12–14", "3, 5", "iv–vi").

    >>> is_plural("12-14"), is_plural("12"), is_plural("A-12"), is_plural("xii–xv")
    (True, False, False, True)
    """
    return bool(_SEVERAL.search(clean(text)))


_PIECES = late_pattern(r"(\d+)|(\s*[-–—]\s*)|(\s*&\s*)|(\s*,\s*)|([^\d\s,&–—-]+)|(\s+)")


def formatted(text: str, form: str, locale: Locale, gender: str) -> str:
    """A numeric value in the form that a style asks for; other values as they are."""
    if form == "numeric" or not is_numeric(text):
        return spaced(text)

    def one(found: re.Match[str]) -> str:
        if not found[1]:
            return _separator(found)
        number = int(found[1][:9])
        if form == "roman":
            return roman(number)
        if form == "long-ordinal" and (word := locale.long_ordinal(number, gender)):
            return word
        return f"{number}{locale.ordinal(number, gender)}"

    bare = re.sub(r"(?<=\d)[^\W\d_]+", "", text) if form != "roman" else text
    return _PIECES.sub(one, bare)


def spaced(text: str, symbol: str = "&", dash: str = "–") -> str:
    """A numeric value with its separators set as print has them ("2-4" → "2–4", "2,3" → "2, 3")."""
    if text.isdecimal() or not is_numeric(text):
        return text
    text = _PIECES.sub(_separator, text).replace("–", dash)
    return text.replace(" & ", f" {symbol} ") if symbol else text


def _separator(found: re.Match[str]) -> str:
    if found[2]:
        return "–"
    if found[3]:
        return " & "
    return ", " if found[4] else found[0]


_RANGE = late_pattern(r"(?<![\w.\\-])(\d*[^\W\d_]+)?(\d+)\s*[-–—]\s*(\d*[^\W\d_]+)?(\d+)(?![\w-])")
_DASHED = late_pattern(
    r"(?<![\w\\-])(\d+|[ivxlcdm]+|[IVXLCDM]+)\s*(?:--?|[–—])\s*(\d+|[ivxlcdm]+|[IVXLCDM]+)(?![\w-])"
)


def page_range(text: str, form: str, delimiter: str) -> str:
    """The ranges in a value in the style's form; without a form only the dash is set.

    >>> page_range("321-328", "minimal", "–"), page_range("100-104", "chicago", "–")
    ('321–8', '100–104')
    >>> page_range("42-5", "expanded", "–"), page_range("1496-1504", "chicago-16", "–")
    ('42–45', '1496–504')
    >>> [page_range(pages, "teens", "–") for pages in ("42-45", "16-18", "114-115", "109-112")]
    ['42–5', '16–18', '114–15', '109–12']
    >>> page_range("9-2reverse–9-3", "", "–")
    '9-2reverse–9-3'
    """
    if "-" not in text and "–" not in text and "—" not in text:
        return text
    if "\\-" in text:
        return text.replace("\\-", "-")
    if _DIVIDED.search(text):
        return text

    def one(found: re.Match[str]) -> str:
        prefix, first, prefix2, last = (part or "" for part in found.groups())
        if prefix2 != prefix:
            return found[0]
        whole = last if len(last) >= len(first) else first[: len(first) - len(last)] + last
        if int(whole) < int(first) or len(whole) > 15:
            return found[0]
        second = _shortened(first, whole, form)
        return f"{prefix}{first}{delimiter}{prefix if form == 'expanded' else ''}{second}"

    text = _HYPHEN.sub(lambda found: found[1] if found[1] != "--" else "-", text)
    if form:
        text = _RANGE.sub(one, text)
    return _DASHED.sub(rf"\1{delimiter}\2", text)


_DIVIDED = late_pattern(r"\d-\d+\w*\s?[–—]\s?\d+-\d")
"""Numbers with a hyphen of their own, from one to the other."""
_HYPHEN = late_pattern(r"(?<=\w)\s*(--|[-–—])\s*(?=\w)")


def _shortened(first: str, last: str, form: str) -> str:
    if form == "expanded" or len(first) != len(last):
        return last
    if form in ("minimal", "minimal-two"):
        return _minimal(first, last, 2 if form == "minimal-two" else 1)
    if form == "teens":
        return _minimal(first, last, 2 if last[-2:-1] == "1" else 1)
    if form in ("chicago", "chicago-15", "chicago-16"):
        return _chicago(first, last, form)
    return last


def _minimal(first: str, last: str, least: int) -> str:
    same = 0
    while same < len(first) - least and first[same] == last[same]:
        same += 1
    return last[same:]


def _chicago(first: str, last: str, form: str) -> str:
    number = int(first)
    if number < 100 or number % 100 == 0:
        return last
    short = _minimal(first, last, 1)
    if number % 100 < 10:
        return short
    if form != "chicago-16" and len(first) == 4 and len(short) >= 3:
        return last
    return _minimal(first, last, 2)
