"""What a bracket says of the link it once was: "(bayern.de [PDF; abgerufen am 13. Dezember 2018])", "(PDF; 1,2 MB)", "(online)"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end
from edele_refs.parse.peelers.web import seen_on

_FILE = r"PDF(?:[;,]\s\d{1,4}(?:[.,]\d{1,2})?\s?[kKM]B)?"
_LINK = late_pattern(rf"\s\((?:{_FILE}|Memento\s(?:des\sOriginals\s)?vom\s[^()]{{5,60}}|[Oo]nline(?:\s\[PDF\])?|[^()\d]{{0,40}}(?<!\w)Google[ -](?:Books?|Buchsuche|Livres|Libri|Libros)|[\w-]{{2,40}}\.(?:[a-z]{{2,4}})(?:\s\[{_FILE}\])?)\)$")


@cache
def _seen(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s\((?P<name>[^()\[\]]{{2,60}})\s\[(?:{_FILE};\s)?{seen_on(codes)}(?P<day>[^()\[\]]{{6,30}})\]\)$")


def peel_linked(draft: Draft, start: int, end: int) -> int | None:
    """Take off what a link was called; the day on which it was seen stays."""
    if link := found_at_end(_LINK, draft, start, end):
        return link.start() if link.start() > start else None
    found = found_at_end(_seen(draft.scan.codes), draft, start, end)
    day = next((d for d in draft.scan.dates_in(found.start("day"), found.end("day")) if d.span == found.span("day")), None) if found else None
    if found is None or day is None or found.start() <= start:
        return None
    draft.put("accessed", day.span, day.date)
    return found.start()
