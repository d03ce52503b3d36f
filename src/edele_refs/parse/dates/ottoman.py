"""Ottoman calendars: "5 Kanun-ı Sani 1324" (Rumi) is 18 January 1909, "14 Muharrem 1318" (Hijri) about 14 May 1900.

Rumi years have the days of the Julian calendar from 1 March on, until 1332 (1917), and then
those of ours. Of the lunar year only the reckoned days are known, a day or two from those that
were kept: they are approximate. "5 Mayıs 1331" has a month of ours and a Rumi year.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from edele_refs.parse.dates.ottoman_months import LUNAR, SHARED, SOLAR
from edele_refs.parse.dates.parts import Part, single
from edele_refs.parse.dates.signs import number

_FIRST_JULIAN, _LAST_JULIAN, _LAST = 1256, 1332, 1341
_EPOCH = date(622, 7, 18).toordinal()
"""The day before the first of the lunar calendar, as the first, 19 July 622, is counted in ours."""


def ottoman(day: int, month: str, year: int) -> str:
    """The day in our calendar as EDTF; nothing where it cannot be told.

    >>> ottoman(5, "Kanun-ı Sani", 1324), ottoman(3, "Teşrin-i Evvel", 1315), ottoman(14, "Muharrem", 1318)
    ('1909-01-18', '1899-10-15', '1900-05-14~')
    >>> ottoman(5, "Mayıs", 1331), ottoman(3, "Mart", 1340)
    ('1915-05-18', '1924-03-03')
    """
    solar = SHARED.get(month) or next((number for name, number in SOLAR.items() if re.fullmatch(name, month, re.IGNORECASE)), 0)
    if solar:
        if not (_FIRST_JULIAN <= year <= _LAST and 1 <= day <= 31):
            return ""
        if year > _LAST_JULIAN:
            return single(Part(year + 584, solar, day)) or ""
        ours = year + 584 + (solar < 3)
        return (date(ours, solar, 1) + timedelta(days=day - 1 + (13 if (ours, solar) > (1900, 2) else 12))).isoformat()
    place = next((at for at, name in enumerate(LUNAR) if re.fullmatch(name, month, re.IGNORECASE)), None)
    if place is None or not 1 <= day <= 30:
        return ""
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * place + 1) // 2 + day
    return f"{date.fromordinal(_EPOCH + days).isoformat()}~"


def ottoman_dated(m: re.Match[str]) -> str:
    """A day found in a text; "14 Muharrem 1318 (14 Mayıs 1900)" says itself which it is."""
    if m["y2"]:
        return single(Part(int(m["y2"]), number(m["m2"]), int(m["d2"])))
    return ottoman(int(m["d"]), m["m"], int(m["y"]))
