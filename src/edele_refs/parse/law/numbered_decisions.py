"""Decisions by their court's number and year, as in Spain and Italy: "STC 48/2003, de 12 de marzo, FJ 7", "Corte cost., sent. n. 238 del 2014"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import parse_date
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan
from edele_refs.values import Date

NUMBERED_CUES = "stc sstc sts ssts atc stj stjue stedh sent sentenza ord"
_GROUND = r"(?:,\s(?P<place>(?:FF?\.?\s?JJ?\.?|[Ff]undamentos?\s[Jj]urídicos?|f\.\s?j\.)\s?\d{1,3}(?:[ºª°]|\.[ºª])?(?:(?:\s?[-–]\s?|,\s|\sy\s)\d{1,3}[ºª°]?)*))?"
_SPANISH = late_pattern(
    rf"(?<![\w-])(?P<title>S?S?T[CS]|S?STEDH|A?ATC|SSTS|STJUE)\s(?P<number>\d{{1,5}})/(?P<year>(?:19|20)\d\d)(?:,\s(?:de|del)\s(?P<day>\d{{1,2}}\sde\s[a-z]{{4,10}})(?:\sde\s(?:19|20)\d\d)?)?{_GROUND}(?!\w)"
)
_ITALIAN = late_pattern(
    r"(?<![\w-])(?P<title>(?:Corte\s(?:cost\.|costituzionale)|Cass\.(?:\s(?:civ|pen)\.)?(?:,\ssez\.\s[\w.]{1,6})?),\s(?:sent|ord)(?:\.|enza|inanza)),?\sn\.\s(?P<number>\d{1,5})(?:/|\sdel\s)(?P<year>(?:19|20)\d\d)(?!\w)"
)


def find_numbered_decisions(scan: Scan) -> Iterator[Draft]:
    """The court, the number and the year of each; in Spain the number belongs to what it is called."""
    for found in _SPANISH.finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legal_case")
        draft.put("title", Span(found.start(), found.end("year")))
        day = f"{found['day']} de {found['year']}" if found["day"] else found["year"]
        where = Span(*found.span("day" if found["day"] else "year"))
        draft.put("issued", where, Date(parse_date(day).edtf, where.of(scan.text)))
        draft.locator = Span(*found.span("place")) if found["place"] else None
        yield draft
    for found in _ITALIAN.finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legal_case")
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("number", Span(*found.span("number")))
        draft.put("issued", Span(*found.span("year")))
        yield draft
