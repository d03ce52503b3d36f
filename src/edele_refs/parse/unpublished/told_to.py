"""What somebody told, and who wrote it down: "Спогади М. І. Гончар, 1921 р. н., с. Вільшанка. Записала О. Веселова 14 липня 1993 р."."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.interviews import keeper, person_at, place_of_event, put_born


@cache
def _recorded(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[.,;(]?\s\(?(?i:{pattern('recorded', codes)})\s?:?\s(?=[^\W\d_a-zà-ÿа-џґ])")


@cache
def _told(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?i:{pattern('told', codes)})\s(?=[^\W\d_a-zà-ÿа-џґ])")


_YEAR = late_pattern(r"[\s,(](?P<year>(?:19|20)\d\d)(?=(?:\s[гр]\.)?[,;.)]|$)")


def put_recorder(draft: Draft, start: int, end: int) -> int | None:
    """Put who asked or wrote down what was told, where he is named behind it; where his name ends."""
    scan = draft.scan
    found = _recorded(scan.codes).search(scan.masked, start, end) if pattern("recorded", scan.codes) else None
    run = scan.names(found.end(), end) if found else None
    if found is None or run is None or "interviewer" in draft.values:
        return None
    draft.put_names("interviewer", run)
    return run.span.end if found.start() == start else None


def told_to(scan: Scan, start: int, end: int) -> Draft | None:
    """Somebody's memories that another wrote down, and the day."""
    told = _told(scan.codes).match(scan.masked, start, end) if pattern("told", scan.codes) else None
    written = _recorded(scan.codes).search(scan.masked, told.end(), end) if told else None
    teller = person_at(scan, told.end(), written.start()) if told and written else None
    if told is None or written is None or teller is None or not scan.names(written.end(), end):
        return None
    draft = Draft(scan, start, end, type="interview")
    draft.put_names("author", teller)
    put_recorder(draft, written.start(), end)
    stop = put_born(draft, teller.span.end, end)
    end = keeper(draft, stop, end)
    day = next((d for d in scan.dates_in(stop, end)), None)
    year = None if day else _YEAR.search(scan.masked, stop, end)
    if day:
        draft.put("issued", day.span, day.date)
    elif year:
        draft.put("issued", Span(*year.span("year")))
    place_of_event(draft, stop)
    return draft
