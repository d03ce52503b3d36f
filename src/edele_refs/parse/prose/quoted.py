"""Quotations with their source by author and year behind them: "“We learned what silence was” (Henderson 1934: 112)"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.persons import persons
from edele_refs.parse.scan import Scan

_LEAD = 40


def is_quoted(scan: Scan, quote: int, bracket: Span) -> bool:
    """Whether the bracket behind a quotation says by author, year and page from where it is, and nothing leads to the quotation as to a title."""
    found = _source(scan.codes).fullmatch(scan.masked, *bracket)
    if found is None or places.is_place(found["first"]) or houses.is_called_house(found["names"]):
        return False
    return _titling(scan.codes).search(scan.masked, max(0, quote - _LEAD), quote) is None


def is_of_quotation(scan: Scan, inner: Span) -> bool:
    """Whether a bracket says by title, town, year and page from where a quotation is: "«Всё это было» (Дневники военных лет. М., 1979. С. 88)"."""
    found = _titled_source(scan.codes).fullmatch(scan.masked, *inner)
    if found is None or not places.is_place(found["place"]) or finite_words(found["title"]) or houses.is_called_house(found["title"]):
        return False
    quote = scan.quote_closed_at(inner.start - 2)
    if quote is None or _titling(scan.codes).search(scan.masked, max(0, quote.start - 1 - _LEAD), quote.start - 1):
        return quote is None and not any(person.end == inner.start - 2 for person in persons(scan, max(0, inner.start - _LEAD), inner.start - 1))
    said = quote.of(scan.text)
    return said[-1:] in ".!?…," or bool(finite_words(said)) or said[:1].islower()


@cache
def _titled_source(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?P<title>[^\W\d_a-zß-ÿа-џ][^;:()␟]{{2,120}}\s[^;:()␟.,]{{2,30}})[,.]\s(?P<place>[^\W\d_a-zß-ÿа-џ][^;:,()\d␟]{{0,30}}?\.?)(?::\s[^;:()\d␟]{{2,40}})?,?\s{YEAR}[,.]\s(?:{pattern('page', codes)})\s?\d[\d–-]*(?:\sff?\.?)?")


@cache
def _source(codes: Codes) -> re.Pattern[str]:
    name = r"[^\W\d_a-zß-ÿа-џ][\w’'-]*[^\W\d_A-ZÀ-ÞА-Я]"
    names = rf"(?P<first>{name})(?:(?:,\s|/|\s(?:{pattern('and_', codes)})\s){name}){{0,2}}(?:\s(?:{pattern('et_al', codes)}))?"
    return long_pattern(rf"\((?P<names>{names}),?\s{YEAR}[a-h]?(?::\s?|,\s(?:(?:{pattern('page', codes)})\s?)?)\d[\d–-]*(?:\sff?\.?)?\)")


@cache
def _titling(codes: Codes) -> re.Pattern[str]:
    """What leads to a title: "In „Krieg der Worte“ (Wölfersheim 2004, S. 77)", "in seiner Chronik „Unser Dorf im Wandel“ (Warendorf 1978, S. 214)"."""
    return long_pattern(rf"(?<!\w)(?i:{pattern('in_', codes)}|(?:{pattern('possessive', codes)})(?:\s[\w-]{{3,20}}){{0,2}})\s$")
