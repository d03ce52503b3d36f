"""Weeklies by their number and year alone: "Der Spiegel 12/1987, S. 34–41"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.newspapers.dated import alone, place_behind
from edele_refs.parse.newspapers.names import SHORT, SMALL, WORD
from edele_refs.parse.scan import Scan

# "Der Spiegel 12/1987, S. 34–41", "Die Zeit, Nr. 23/1971"
_ISSUE_AND_YEAR = late_pattern(rf"(?:^|[;(]\s?|\.\s|\s)(?P<plain>{WORD}(?:\s(?:{WORD}|{SMALL})){{0,3}}),?\s(?:Nr\.\s|H\.\s|Heft\s|[Nn]o\.\s|nr\s|n°\s)?(?P<issue>\d{{1,3}})/(?P<year>(?:18|19|20)\d\d)(?![\d/])")


_QUOTED_ISSUE = late_pattern(r"[«„“]\s?(?P<plain>␟+?)\s?[»”“],?\s(?:nr|Nr|no\.)\s(?P<issue>\d{1,3})/(?P<year>(?:18|19|20)\d\d)(?=[;,)]|\.?$)")


def find_weeklies(scan: Scan) -> Iterator[Draft]:
    """A weekly by its number and year alone; in Polish any in quotation marks: "„Zielony Sztandar”, nr 35/1937"."""
    for found in _QUOTED_ISSUE.finditer(scan.masked) if "/" in scan.words and "pl" in scan.codes else ():
        if alone(scan, found.start()):
            yield _of_year(scan, found)
    for found in _ISSUE_AND_YEAR.finditer(scan.masked) if "/" in scan.words else ():
        if found["plain"].split()[-1] not in SHORT or not alone(scan, found.start("plain")):
            continue
        yield _of_year(scan, found)


def _of_year(scan: Scan, found: re.Match[str]) -> Draft:
    draft = Draft(scan, found.start("plain") - (scan.masked[found.start()] in "«„“"), found.end(), type="article-newspaper")
    for variable, group in (("container-title", "plain"), ("issue", "issue"), ("issued", "year")):
        draft.put(variable, Span(*found.span(group)))
    if place := place_behind(scan, draft.end):
        draft.locator, draft.end = place.span, place.span.end
    return draft
