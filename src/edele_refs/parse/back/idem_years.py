"""Another year of the author before: "Jhering 1872, 45; ders. 1877, 12", "id. (1998: 33)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.back.author_years import behind_year
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


@cache
def _idem(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:^|(?<=[;(]\s)|(?<=[.,]\s))(?P<word>{pattern('idem', codes)}|[Ii]d\.),?\s(?P<open>\(?)(?P<year>(?:1[89]|20)\d\d[a-h]?)(?P<close>\)?)(?=[,:;.)]|\s\d|\s?$)")


def find_idem_years(scan: Scan) -> Iterator[Draft]:
    """He or she again, and a year with its page; where no page follows the year a bracket or a letter has to tell it from one."""
    for found in _idem(scan.codes).finditer(scan.masked):
        place = behind_year(scan.masked, found.end(), scan.codes)
        end = place.end if place else found.end()
        if found["open"] and not found["close"]:
            end += scan.masked[end : end + 1] == ")"
        if not place and not found["open"] and found["year"].isdigit() and scan.masked[found.end("word") : found.end("word") + 1] == ",":
            continue
        draft = Draft(scan, found.start(), end, kind="short", flags={"idem", "author-year"})
        draft.put("issued", Span(*found.span("year")))
        draft.locator = place
        yield draft
