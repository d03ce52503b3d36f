"""The number, year and pages with which a sentence tells where in a journal something stands: "(1995, № 11, с. 14–17)", " 5/2016", ", Heft 2 (2001)"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan


class Numbering(NamedTuple):
    """Where it ends, a bracket closed, and its values by their variables; ``locator``: a single page."""

    end: int
    values: Mapping[str, Span]
    locator: Span | None

    def put_into(self, draft: Draft) -> None:
        """Put all that into a draft, and end it there."""
        for variable, span in self.values.items():
            draft.put(variable, span)
        draft.locator, draft.end = self.locator, self.end


def numbering(scan: Scan, at: int, monthly: bool = False) -> Numbering | None:
    """What begins right behind a journal's name, with its comma or bracket, if it has a year and a number; of a ``monthly`` one month and year are enough."""
    begins = _begins().match(scan.masked, at)
    return _read(scan, begins.end(), begins["open"] is not None, monthly) if begins else None


def _read(scan: Scan, at: int, bracketed: bool, monthly: bool) -> Numbering | None:
    found, end, locator = dict[str, Span](), at, None
    while part := _part(scan.codes).match(scan.masked, end):
        told = _told(scan, part)
        if found.keys() & told.keys() or ("page" in found or locator):
            break
        if "place" in told:
            locator = told.pop("place")
        found, end = found | told, part.end()
    dated = monthly and "issued" in found and found["issued"].end - found["issued"].start > _OF_YEAR
    if "issued" not in found or not (dated or found.keys() & {"issue", "volume"}) or (bracketed and scan.masked[end : end + 1] != ")"):
        return None
    return Numbering(end + bracketed, found, locator)


def _told(scan: Scan, part: re.Match[str]) -> dict[str, Span]:
    """The values of one part, by their variables; of a month with its year the whole date."""
    told = {_VARIABLES[key]: Span(*part.span(key)) for key in _VARIABLES if part[key]}
    if (year := told.get("issued")) and part["month"]:
        dated = (date.span for date in scan.dates_in(part.start(), year.end) if date.span.end == year.end)
        told["issued"] = next(dated, year)
    return told


_OF_YEAR = 4
_VARIABLES = {
    "volume": "volume", "volumed": "volume", "bare": "volume", "issue": "issue", "closed": "issue", "of_volume": "issue", "of_year": "issue",
    "year": "issued", "behind": "issued", "page": "page", "pages": "page", "place": "place",
}  # fmt: skip


@cache
def _begins() -> re.Pattern[str]:
    return long_pattern(r",?\s(?P<open>\()?")


@cache
def _part(codes: Codes) -> re.Pattern[str]:
    """One of the parts, with what divides it from the one before."""
    count = r"\d{1,4}(?:[–-]\d{1,4})?(?![\d/])"
    small = r"(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,3}\s)?"
    month = rf"(?P<month>(?i:{pattern('months', codes)}),?\s{small})?"
    worded = rf"(?:\s(?:{pattern('year_words', codes)})(?!\w))?" if pattern("year_words", codes) else ""
    pages = rf"(?:{pattern('page', codes)})\s?"
    return long_pattern(
        rf"(?:(?<=\()|(?<=\s)|[,.;:]?\s)(?:"
        rf"(?:(?:{pattern('issue', codes)})\s?)?(?P<of_year>\d{{1,3}}(?:[–-]\d{{1,3}})?)/(?P<behind>{YEAR})(?!\d)"
        rf"|(?:{pattern('volume', codes)})\s?(?P<volume>{count}|[IVXLC]{{1,8}}(?!\w))"
        rf"|\((?:{pattern('issue', codes)})\s?(?P<closed>{count})\)"
        rf"|(?:{pattern('issue', codes)})\s?(?P<issue>{count}|\d{{1,3}}/\d{{1,3}}(?!\d))"
        rf"|{small}(?P<opened>[(\[])?{month}(?P<year>(?<!\d){YEAR}(?![\d/]|[–-]\d)){worded}(?(opened)[)\]])"
        rf"|{pages}(?P<page>\d{{1,4}}[–-]\d{{1,4}})|(?P<place>{pages}\d{{1,4}})"
        rf"|(?P<volumed>\d{{1,3}})/(?P<of_volume>\d{{1,2}})(?!\d)|(?P<bare>\d{{1,3}}|[IVXLC]{{1,8}}(?!\w))(?=,?\s[(\[]?(?:{YEAR}|{pattern('issue', codes)}))"
        rf"|(?<=[\d)\]][,:]\s)(?P<pages>\d{{1,4}}[–-]\d{{1,4}}))"
    )
