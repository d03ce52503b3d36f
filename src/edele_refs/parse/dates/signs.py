"""Names of months as signs, so that the shapes of dates need not know any language.

Each letter of a month's name becomes a sign that stands for the month's number; a
point or apostrophe that belongs to the name becomes a mark. Places are kept.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from edele_refs.languages import alternation, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.dates.ottoman_months import OTTOMAN_YEAR
from edele_refs.parse.dates.parts import month

_FIRST = 0x1680  # Ogham letters begin behind it: no footnote needs them, and they have no capitals
SIGNS = "".join(chr(_FIRST + month_number) for month_number in range(1, 13))
MARK = "᚛"
"""The stop of a month that is cut short."""
MONTH = rf"(?<!\w)[{SIGNS}]+{MARK}?"
"""A regular expression for one month's name, in text that ``signed`` has gone over."""

_TAKEN = late_pattern(f"[{SIGNS}{MARK}]")
_WORD = late_pattern(r"[^\W\d_ʼ]{2,}")
_ORDINAL = late_pattern(r"(?<=\d)\.\s?$")


def signed(text: str) -> str:
    """The text with every name of a month written in signs, at the same places.

    >>> signed("5 maja 1942"), len(signed("Sept. 1, 1939")), signed("maybe 1942")
    ('5 ᚅᚅᚅᚅ 1942', 13, 'maybe 1942')
    """
    if not text.isascii():
        text = _TAKEN.sub("x", text)
    if _forms().keys().isdisjoint(_WORD.findall(text.lower())):
        return text
    pieces, at = [], 0
    for word in _WORD.finditer(text):
        first = word.group().lower()
        found = _shape(first).match(text, word.start()) if first in _forms() else None
        if found and not OTTOMAN_YEAR.match(text, word.start()):
            pieces += [text[at : found.start()], _written(found.group(), bool(_ORDINAL.search(text, at, found.start())))]
            at = found.end()
    return "".join([*pieces, text[at:]]) if pieces else text


def number(name: str) -> int:
    """The month that a name in signs stands for; any other word as ``month`` reads it."""
    return ord(name[0]) - _FIRST if name[0] in SIGNS else month(name)


@lru_cache(maxsize=4096)
def _written(name: str, ordinal: bool) -> str:
    sign = SIGNS[month(name.replace("ʼ", "’"), ordinal) - 1]
    return "".join(sign if char.isalpha() else MARK for char in name)


@cache
def _shape(word: str) -> re.Pattern[str]:
    """What finds the names of months that begin with this word."""
    return long_pattern(alternation(_forms()[word]))


@cache
def _forms() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for form in words("months"):
        found = _WORD.match(form)
        if found:
            table.setdefault(found.group().lower(), []).append(form)
    return table
