"""Commentaries on a code by their siglum and who wrote the part: "MünchKomm-Roth, § 242 Rn. 45", "LK/Jescheck, vor § 13 Rn. 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import number_list
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

COMMENTARY_CUES = "münchkomm müko münchkommbgb mükobgb rgrk ak kk lk bk hk hkk kr sk"
_SIGLUM = r"(?:MünchKomm|MüKo)(?:[-\s]?(?:BGB|ZPO|StGB|HGB|InsO))?|(?:BGB-)?RGRK|(?:AK|KK|LK|BK|HK|SK)(?:-(?:BGB|StGB|StPO|GG|ZPO))?|HKK"
_NAME = r"[^\W\d_a-zß-ÿ][\w’'-]{2,}"
_WRITTEN = late_pattern(rf"(?<![\w-])(?P<title>{_SIGLUM})\s?[-/]\s?(?P<names>{_NAME}(?:\s?/\s?{_NAME}){{0,2}})(?:,\s(?:(?P<edition>\d{{1,2}}\.\sAufl\.),?\s)?(?P<year>(?:18|19|20)\d\d))?(?=,?\s(?:§|Art\.|[Vv]or\s?§|[Vv]orbem|Einl|Rn|Rz|Rdn))")


@cache
def _place(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?P<all>(?:[Vv]or(?:bem\.)?\s(?:zu\s)?(?=§))?{number_list(codes)})")


def find_commentaries(scan: Scan) -> Iterator[Draft]:
    """The siglum is the title, and who stands behind it wrote what is cited."""
    for found in _WRITTEN.finditer(scan.masked):
        place = _place(scan.codes).match(scan.masked, found.end())
        if place is None:
            continue
        draft = Draft(scan, found.start(), place.end(), kind="short")
        spans = tuple(Span(found.start("names") + one.start(), found.start("names") + one.end()) for one in re.finditer(r"[^\s/]+", found["names"]))
        draft.put_names("author", NameRun(Span(*found.span("names")), tuple(Name(s.of(scan.text)) for s in spans), spans))
        draft.put("title", Span(*found.span("title")))
        if found["year"]:
            draft.kind, draft.type = "full", "book"
            draft.put("issued", Span(*found.span("year")))
            draft.put("edition", Span(*found.span("edition")) if found["edition"] else None)
        draft.locator = Span(*place.span("all"))
        yield draft
