"""References with the year behind the authors: "Knight, Amy (2005). How the Cold War Began. McClelland & Stewart. pp. 32–38."."""

from __future__ import annotations

import re
from bisect import bisect_left

from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan, between

_DAY = r"(?:\d{1,2}\s[^\W\d_]{3,10}\s|[^\W\d_]{3,10}(?:\s\d{1,2},)?\s)?"
_YEAR_FIRST = re.compile(rf",?\s(?:(?:eds?|hrsg|red)\.\s)?\((?P<year>{_DAY}{YEAR})[a-z]?\)(?:\s\[(?P<original>(?:1[5-9]|20)\d\d)\])?[.,:]?\s")
_HEAD = re.compile(rf"(?:^|(?<=[;.]\s))[^\W\d_a-zà-ÿа-џґ][^();]{{2,30}}?(?:[,;]\s[^();]{{1,30}}){{0,6}},?\s(?:eds?\.\s)?\({_DAY}{YEAR}[a-z]?\)(?:\s\[\d{{4}}\])?\.\s")


def put_first(draft: Draft, start: int, end: int) -> int:
    """Put authors and year of "Zamulin, Valeriy (2012). “Prokhorovka”" into the draft; where the title begins."""
    run = draft.scan.names(start, end)
    year = _YEAR_FIRST.match(draft.scan.masked, run.span.end, end) if run else None
    if run is None or year is None or end - year.end() < 12 or not run.names[0].given:
        return start
    draft.put_names("editor" if "ed" in year.group()[:6] else "author", run)
    draft.put("issued", Span(*year.span("year")))
    draft.put("original-date", Span(*year.span("original")) if year["original"] else None)
    draft.flags |= {"year", "year first"}
    return year.end()


def goes_on(scan: Scan, seen: Evidence, start: int, stop: Span, end: int) -> bool:
    """Whether a stop, a colon or a semicolon stands between such authors, behind their year, or behind the title of theirs:
    what follows has no core of its own and is no sentence."""
    if ")" not in scan.words:
        return False
    at = stop.start
    if any(h.start < at < h.end - 3 for h in _heads(scan, seen)):
        return True
    if scan.masked[at] == ";":
        return False
    head = next((h for h in reversed(_heads(scan, seen)) if start <= h.start and h.end <= stop.end), None)
    if head is None or scan.masked.find(";", head.end, at) >= 0:
        return False
    semi = scan.masked.find(";", at, end)
    last = semi if semi >= 0 else end
    verbs = bisect_left(seen.verbs, last) - bisect_left(seen.verbs, stop.end)
    return head.end == stop.end or (not between(seen.cores, stop.end, last) and not verbs)


def _heads(scan: Scan, seen: Evidence) -> list[Span]:
    """The authors and years at the head of references."""
    return seen.once("dated first", lambda: [Span(*m.span()) for m in _HEAD.finditer(scan.masked) if scan.names(m.start(), m.end()) is not None])
