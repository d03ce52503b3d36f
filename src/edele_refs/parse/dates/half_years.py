"""Halves and quarters of a year, as journals number themselves and offices report: "1er semestre 1997", "II kwartał 1948"."""

from __future__ import annotations

import re

from edele_refs.parse.dates.parts import Part, interval

_HALF = r"semestr[eai]|halfjaar|[Hh]albjahr(?:es)?|półrocz[ea]|pololetí|polrok|полугоди[ея]|півріччя|félév|half(?:[- ]year)?|halvår"
_QUARTER = r"trimestr[eai]|kwarta(?:łu?|le)|[Qq]uartals?|čtvrtletí|štvrťrok|квартала?|negyedév|quarter"
SHAPE = rf"(?P<d>[1-4]|I{{1,3}}|IV)(?:\.?[ºªo°]|er|re|e|ᵉʳ|ᵉ|ème|st|nd|rd|th|\.|-е|-й|-го)?\s(?:(?P<half>{_HALF})|(?:{_QUARTER}))(?!\w),?\s(?:(?:of|de|del|do|di|von)\s|d[’'])?(?P<y>1[4-9]\d\d|20\d\d)(?!\d|[-–/]\d)"
"""The year in four figures behind the part."""
_NUMBERS = {"I": 1, "II": 2, "III": 3, "IV": 4}


def part_of_year(found: re.Match[str]) -> str:
    """The months that a part of a year spans.

    >>> [part_of_year(re.match(SHAPE, said)) for said in ("1er semestre 1997", "3. Quartal 1943", "3. Halbjahr 1943")]
    ['1997-01/1997-06', '1943-07/1943-09', '']
    """
    number, year = _NUMBERS.get(found["d"]) or int(found["d"]), int(found["y"])
    months = 6 if found["half"] else 3
    last = number * months
    return interval(Part(year, last - months + 1), Part(year, last)) if last <= 12 else ""
