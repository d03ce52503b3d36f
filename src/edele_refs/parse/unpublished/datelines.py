"""Where a record was written, between what it is and its day: "Carta de X a Y, Lisboa, 3 de maio de 1755"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import places
from edele_refs.parse.scan import Scan
from edele_refs.parse.stops import abbreviated
from edele_refs.parse.unpublished.letters import is_office

_CAPITAL = r"[^\W\d_a-zà-ÿа-џґ][\w’'-]+"
_PLACE = late_pattern(rf"[,.]\s(?P<place>(?:(?:d[’'])?{_CAPITAL}|S\.)(?:\s(?:(?:de|del|da|do|dos|di|du|des|la|el|le|sur|en|am|an\sder|of)\s){{0,2}}{_CAPITAL}){{0,3}})[\s,.]*$")


@cache
def record_word() -> re.Pattern[str]:
    """A word that says what kind of record it is, in whatever language."""
    some = sorted({*words("record"), *words("letter")}, key=len, reverse=True)
    return long_pattern(rf"(?<!\w)(?i:{'|'.join(map(re.escape, some))})(?!\w)")


def before_dateline(scan: Scan, start: int, end: int) -> int:
    """Where the description of a record ends, before the place from which it is dated (or at ``end``).

    A place that no list of towns has is one where a word says that it is a record: "Ofício de X, Vila Rica".
    """
    found = _PLACE.search(scan.masked, max(start + 4, end - 50), end)
    if found is None or (found.group()[0] == "." and abbreviated(scan.masked[max(0, found.start() - 12) : found.start() + 1])):
        return end
    place, (low, high) = found["place"], found.span("place")
    if places.is_place(place):
        return found.start()
    run = scan.names(low, high)
    person = run is not None and bool(run.names[0].given) and not run.weak
    return end if person or is_office(place) or _BODY.search(place) or not record_word().match(scan.masked, start, end) else found.start()


_BODY = late_pattern(r"(?:Regiment|Battalion|Brigade|Division|Corps|Army|Squadron|Company|Battery|Fusiliers|Rifles|Guards|Highlanders|Hussars|Lancers|Dragoons|Infantry|Cavalry|Artillery|Engineers|Fleet|Flotilla|Committee|Council|Department|Board|Office)$")
"""“War Diary, 2nd Battalion, Welsh Regiment”: what no town is called by."""
