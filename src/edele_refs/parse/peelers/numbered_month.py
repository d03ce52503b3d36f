"""Volume and number without their words before a month or season: "65, 4 (December 1993)", "65:4, December 1993", "LXV (4), décembre 1993"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import date_at_end, found_at_end, span_of
from edele_refs.parse.scan import between

_NUMBERS = late_pattern(
    r",?\s(?:(?:[Vv]ol|[Tt])\.\s)?(?P<volume>\d{1,3}|[IVXLC]{1,9}|[ivxlc]{2,9})(?:,\s|:\s?|/|\s?\((?=[^()]{1,9}\)))(?P<issue>\d{1,3}(?:\s?[-–/]\s?\d{1,3})?)\)?,?\s\(?$"
)
_BEHIND_WORD = late_pattern(r"(?:\b(?:p|pp|S|s|nos?|nr|n|H|doc|Bd|part|pt|chap|ch)\.?|[№n][°º]?)$")
_VOLUME_ALONE = late_pattern(r",\s(?:[Vv]ol\.\s)?(?P<volume>\d{1,3}|[IVXLC]{1,9}|[ivxlc]{2,9})\s\($")
_MONTH_AND_YEAR = 7
"""Characters of a month or season in EDTF: "1993-12", "1993-23"."""


def peel_numbered_month(draft: Draft, start: int, end: int) -> int | None:
    """All three at once, where a journal's name stands before them."""
    if draft.imprint or draft.values.keys() & {"issued", "volume", "issue"}:
        return None
    closed = draft.scan.masked[end - 1 : end] == ")"
    date = date_at_end(draft, start, end - closed)
    if date is None or len(date.date.edtf.partition("/")[0]) != _MONTH_AND_YEAR:
        return None
    found = found_at_end(_NUMBERS, draft, start, date.span.start)
    if found is None and closed and draft.places:
        alone = found_at_end(_VOLUME_ALONE, draft, start, date.span.start)  # "‘Gleaners’, Past and Present, 125 (Nov. 1989), pp. 116–50"
        # what is in italics is passed over, and the article before it
        named = alone and (between(draft.scan.quotes, start, date.span.start) or any(title.end == alone.start() for title in draft.scan.italics))
        found = alone if named else None
    if found is None or found.start() <= start or _BEHIND_WORD.search(draft.scan.masked, start, found.start()):
        return None
    draft.put("issued", date.span, date.date)
    draft.put("volume", span_of(found, "volume"))
    draft.put("issue", span_of(found, "issue") if "issue" in found.re.groupindex else None)
    draft.flags |= {"dated", "numbered"}
    return found.start()


@cache
def _month_alone(codes: Codes) -> re.Pattern[str]:
    name = rf"(?i:{pattern('months', codes)}|{pattern('seasons', codes)})\.?"
    return long_pattern(rf"(?<!\w)(?:{pattern('issue', codes)})\s?\d{{1,4}}(?P<month>\s\({name}\)|,\s(?:\d{{1,2}}\s)?{name}(?:\s\d{{1,2}})?)$")


def peel_month_alone(draft: Draft, start: int, end: int) -> int | None:
    """Pass over the month of an issue whose year stands behind the author: "Frankel, 1986, “Comments”, American Journal, 68, no. 2, May"."""
    found = found_at_end(_month_alone(draft.scan.codes), draft, start, end) if not draft.imprint and "page" not in draft.values else None
    return found.start("month") if found and found.start() > start else None
