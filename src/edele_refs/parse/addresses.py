"""An address on the web right behind what is found by its form, and the day on which it was seen."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.web import seen_on, shown_at
from edele_refs.parse.scan import Scan, between

_LONGEST_LEAD = 60


def take_behind(draft: Draft) -> None:
    """"The Times, 14 March 1912, p. 8, available at https://… (accessed 4 May 2011)": put both into the draft, in whatever order."""
    if draft.kind == "full" and (draft.scan.urls or draft.scan.says("accessed")):
        for _ in range(2):
            draft.end = _address(draft) or _day(draft) or draft.end


def before_address(scan: Scan, start: int, end: int) -> int:
    """Where the words begin that lead to the first address between two places; ``end`` if there is none."""
    url = next(iter(between(scan.urls, start, end + _LONGEST_LEAD)), None)
    found = _led(scan.codes).search(scan.masked, max(start, url.start - _LONGEST_LEAD), url.start) if url else None
    return min(end, found.start()) if found else end


def _address(draft: Draft) -> int | None:
    scan, low = draft.scan, draft.end
    url = next(iter(between(scan.urls, low, low + _LONGEST_LEAD)), None)
    if url is None or "URL" in draft.values or not _leads(scan.codes).fullmatch(scan.masked, low, url.start):
        return None
    draft.put("URL", url)
    return url.end + (scan.masked[url.start - 1] in "(<[" and scan.masked[url.end : url.end + 1] in (")", ">", "]"))


def _day(draft: Draft) -> int | None:
    scan = draft.scan
    seen = _seen(scan.codes).match(scan.masked, draft.end) or (_BRACKET.match(scan.masked, draft.end) if "URL" in draft.values else None)
    date = next((d for d in scan.dates_in(seen.end(), seen.end() + 1)), None) if seen else None
    if date is None or "accessed" in draft.values:
        return None
    draft.put("accessed", date.span, date.date)
    return date.span.end + (scan.masked[date.span.end : date.span.end + 1] in (")", "]"))


@cache
def _led(codes: Codes) -> re.Pattern[str]:
    return long_pattern(f"{_leads(codes).pattern}$")


@cache
def _leads(codes: Codes) -> re.Pattern[str]:
    """What leads from a reference to its address: ", available at ", ". URL: ", " (", ", <"."""
    return long_pattern(rf"[.,;]{{0,2}}[\s(\[<–—]{{0,4}}(?:{shown_at(codes)}[\s:.–—]{{0,4}}){{0,2}}[<(\[]?")


@cache
def _seen(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[.,;’”]{{0,3}}\s?[(\[]?{seen_on(codes)}")


_BRACKET = late_pattern(r"\s[(\[](?=\d)")
