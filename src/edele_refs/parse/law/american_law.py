"""American laws: "Displaced Persons Act of 1948, Pub. L. No. 80-774, 62 Stat. 1009", "18 U.S.C. § 1001 (1994)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_YEAR = r"(?:1[789]|20)\d\d"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_NAME = r"(?:[A-Z][\w’'&–-]*(?:,?\s(?:[A-Z][\w’'&–-]*|and|of|for|the|to|in|on)){0,12}?\s)?(?:Act|Resolution|Amendments?)"
_LONG_NAME = r"An\sAct\s(?:to|for|of|concerning|respecting|making|in|authorizing|relating|providing|granting)\s[^.;:()]{4,160}?(?=,\s(?:(?:ch|c)\.\s\d{1,4},\s)?(?:\d{1,3}\s(?:Stat|U\.\s?S)|Pub|P\.\s?L))"
"""Acts of the nineteenth century by what they are for: "An Act to amend … the Act entitled …, 9 Stat. 462 (1850)"."""
_TITLE = rf"(?P<title>(?:{_LONG_NAME}|{_NAME})(?:\sof\s(?:{_MONTH}\s\d{{1,2}},\s)?(?P<named>{_YEAR}))?)(?:\s\((?P<bracketed>{_YEAR})\))?"
_NUMBER = r"(?:Pub\.\s?L\.|Public\sLaw|P\.\s?L\.)\s?(?:[Nn]o\.\s?|[Nn]umber\s)?(?P<number>\d{1,3}(?:[-–]\d{1,4})?)"
_LARGE = r"(?P<volume>\d{1,3})\s(?P<book>Stat\.|U\.\s?S\.\s?Statutes\sat\sLarge|Statutes\sat\sLarge)\s(?P<page>\d{1,5})(?:,\s(?P<place>\d{1,5}(?:[-–]\d{1,5})?)(?!\w|\s[A-Z]))?"
_ACT = late_pattern(
    rf"(?<![\w’-])(?:{_TITLE}(?:,\s|(?P<open>\s\()))?(?:(?P<chapter>(?:ch|c)\.\s\d{{1,4}}),\s(?:(?P<section>§{{1,2}}\s?\d{{1,4}}(?:[–-]\d{{1,4}})?),\s)?)?(?:{_NUMBER}(?:,\s(?:§{{1,2}}|[Tt]it(?:le|\.))\s?[\w()]{{1,9}})?(?:,\s{_LARGE})?|{_LARGE.replace('?P<', '?P<s')})(?(open)\))(?:\s\((?P<year>{_YEAR})\))?"
)
_CODE = late_pattern(rf"(?<![\w.-])(?P<volume>\d{{1,2}})\s(?P<book>U\.\s?S\.\s?C\.(?:\sApp\.)?|U\.S\.\sCode)\s(?P<place>§{{1,2}}\s?\d[\w()]*(?:[-–]\d\w*)?(?:,\s\d[\w()]*)*)(?:\s\((?P<year>{_YEAR})\))?")
_BOOKS = (("volume", "volume"), ("container-title", "book"), ("page", "page"))


def find_american_laws(scan: Scan) -> Iterator[Draft]:
    """An act by its number or its page in the Statutes at Large, a section of the Code."""
    for found in _ACT.finditer(scan.masked):
        prefix = "s" if found["svolume"] else ""
        draft = Draft(scan, *found.span(), type="legislation")
        for variable, group in (("title", "title"), ("number", "number"), *((v, prefix + g) for v, g in _BOOKS)):
            draft.put(variable, Span(*found.span(group)) if found[group] else None, found[group])
        draft.put("number", Span(*found.span("chapter")) if found["chapter"] else None, found["chapter"])
        if cited := (found["section"] and "section") or (found[f"{prefix}place"] and f"{prefix}place"):
            draft.locator = Span(*found.span(cited))
        yield _dated(draft, found, ("year", "named", "bracketed"))
    for found in _CODE.finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legislation")
        for variable, group in _BOOKS[:2]:
            draft.put(variable, Span(*found.span(group)), found[group])
        draft.locator = Span(*found.span("place"))
        yield _dated(draft, found, ("year",))


def _dated(draft: Draft, found: re.Match[str], groups: tuple[str, ...]) -> Draft:
    """The draft with its day, if its title has one, else with its year."""
    days = [d for d in draft.scan.dates_in(found.start(), found.end()) if d.span.end <= found.end() and len(d.date.edtf) == 10]
    year = next((Span(*found.span(group)) for group in groups if found[group]), None)
    if days:
        draft.put("issued", days[0].span, days[0].date)
    else:
        draft.put("issued", year)
    return draft
