"""The calendar of the French Republic: "14 germinal an II" is 3 April 1794.

Source: the years' first days as decreed and kept (22 to 24 September), twelve months of
thirty days each, five or six days at the end.
"""

from __future__ import annotations

from datetime import date, timedelta

from edele_refs.parse.dates.parts import Part

_MONTHS = ("vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse", "germinal", "floréal", "prairial", "messidor", "thermidor", "fructidor")
_YEARS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
_FIRST_DAYS = (22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23)
"""In September, from 1792 on."""
MONTHS = "|".join((*_MONTHS, "nivose", "pluviose", "ventose", "floreal", "vendemiaire", "therm\\.", "vend\\.", "fruct\\.", "germ\\.", "flor\\.", "prair\\.", "mess\\.", "brum\\.", "frim\\.", "niv\\.", "pluv\\.", "vent\\."))
YEARS = rf"(?:{'|'.join(sorted(_YEARS, key=len, reverse=True))}|1[0-4]|[1-9])"


def republican(day: int, month: str, year: str) -> Part | None:
    """The day in our calendar; None where the Republic's had no such day.

    >>> republican(14, "germinal", "II"), republican(9, "thermidor", "2")
    (Part(year=1794, month=4, day=3), Part(year=1794, month=7, day=27))
    """
    plain = month.rstrip(".").lower().translate(_PLAIN)
    place = next((n for n, name in enumerate(_MONTHS) if name.translate(_PLAIN).startswith(plain)), None)
    number = int(year) if year.isdigit() else _YEARS.index(year.upper()) + 1
    if place is None or not 1 <= day <= 30 or not 1 <= number <= len(_FIRST_DAYS):
        return None
    there = date(1791 + number, 9, _FIRST_DAYS[number - 1]) + timedelta(days=30 * place + day - 1)
    return Part(there.year, there.month, there.day)


_PLAIN = str.maketrans("éô", "eo")
