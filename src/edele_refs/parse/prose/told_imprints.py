"""Imprints that a sentence tells behind a title: "Reading the Wood, published by Granta in 2018", "«T», paru chez Gallimard", "„T“ ist 2019 bei C. H. Beck erschienen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.persons import is_named
from edele_refs.parse.scan import Scan


class ToldImprint(NamedTuple):
    """Where it stands, with the comma before it; the house or the town, and the year if one is told."""

    span: Span
    house: Span | None
    year: Span | None
    place: Span | None = None


def told_imprints(scan: Scan) -> tuple[ToldImprint, ...]:
    """Those of a paragraph, in their order, of houses that are known for such, or with nothing but the year."""
    return scan.once("told imprints", lambda: tuple(sorted((*_found(scan), *_dated(scan)), key=lambda told: (told.span.start, -told.span.end)))) if scan.says("appeared") else ()


def told_behind(scan: Scan, end: int) -> ToldImprint | None:
    """The one that stands right behind a title."""
    return next((told for told in told_imprints(scan) if told.span.start == end), None)


def issued(scan: Scan, start: int, title: Span, told: ToldImprint) -> Draft:
    """The work that begins at ``start``, with its title and such an imprint."""
    draft = Draft(scan, start, told.span.end, type="book")
    draft.put("title", title)
    draft.put("publisher-place", told.place)
    draft.put("publisher", told.house)
    draft.put("issued", told.year)
    return draft


def _found(scan: Scan) -> Iterator[ToldImprint]:
    for found in _told(scan.codes).finditer(scan.masked):
        order = next(key for key in ("_first", "_last") if found[f"house{key}"])
        house = Span(*found.span(f"house{order}"))
        year = next((key for key in (f"before{order}", f"behind{order}") if found[key]), None)
        known = houses.is_called_house(house.of(scan.text))
        if known or (year and order == "_first" and _is_issued_by(scan, found, house)):
            # "в издательстве Академии наук в 1963 году": a name that goes on in small letters is not the whole of it
            whole = known or year is None or " " not in scan.masked[house.end : found.start(year)].strip() or year.startswith("before")
            yield ToldImprint(Span(*found.span()), house if whole else None, Span(*found.span(year)) if year else None)


def _is_issued_by(scan: Scan, found: re.Match[str], house: Span) -> bool:
    """Whether a house that no table has is said to have published it: "publicado por el INAH en 1999", "paru en 1926 aux éditions Rieder"."""
    before = scan.masked[found.start() : house.start]
    return houses.is_led(before) or (_by(scan.codes).search(before) is not None and not is_named(house.of(scan.text)) and not places.is_place(house.of(scan.text)))


@cache
def _by(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{_NOT_EDITED}\s(?:{pattern('by', codes) or 'by'}|chez|bei|beim|bij|with)\s(?:{_SMALL}\s)?$")


def _dated(scan: Scan) -> Iterator[ToldImprint]:
    """"The Zimmermann Telegram, first published in 1958", "Le Diable en France, paru à Mexico en 1942"."""
    for found in _told_year(scan.codes).finditer(scan.masked):
        if found["place"] is None or places.is_place(found["place"]) or _IN_TOWN.search(scan.masked, found.start(), found.start("place")):
            yield ToldImprint(Span(*found.span()), None, Span(*found.span("year")), Span(*found.span("place")) if found["place"] else None)


_NOT_EDITED = "".join(f"(?<!{word})" for word in ("edited", "collected", "a cura", "hrsg", "herausgegeben"))
_IN_TOWN = late_pattern(r"\s(?:we?|ve?|во?|у)\s$")
"""Slavic towns have their endings: "виданий у Львові 1937 року"."""
_SMALL = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,14}"
_HIGH = r"[^\W\d_a-zß-ÿа-џ](?:[\w’'-]*|[^\W\d_]?\.(?=\s[^\W\d_a-zß-ÿа-џ]))"


@cache
def _told_year(codes: Codes) -> re.Pattern[str]:
    place = rf"(?P<place>{_HIGH}(?:\s{_HIGH}){{0,2}}),?\s(?:{_SMALL}\s){{0,2}}"
    return long_pattern(rf"(?<=[\w”“»’)?!\"]),\s(?:{_SMALL}\s){{0,2}}(?:{pattern('appeared', codes)})\s(?:{_SMALL}\s){{0,2}}(?:{place})?(?P<year>(?<!\d){YEAR})(?![\d–-])")


@cache
def _told(codes: Codes) -> re.Pattern[str]:
    """With the verb before the house, or behind it as Germans have it."""
    verb = rf"(?:{pattern('appeared', codes)})(?:\s{_SMALL}\s(?:{pattern('months', codes)}|{pattern('seasons', codes)}))?"

    def housed(order: str, few: int) -> str:
        before, behind = (rf"(?P<{key}{order}>(?<!\d){YEAR}(?![\d–-]))" for key in ("before", "behind"))
        house = rf"[«„“]?(?P<house{order}>␟+|{_HIGH}(?:\s(?:&\s|{_SMALL}\s)?{_HIGH}){{0,4}})[»“”]?"
        return rf"(?:(?:{_SMALL}\s){{0,2}}{before},?\s)?(?:{_SMALL}\s){{1,{few}}}{house}(?:,?\s(?:{_SMALL}\s){{0,2}}{behind})?"

    return long_pattern(rf"(?<=[\w”“»’)?!\"]),?\s(?:(?:{_SMALL}\s){{0,2}}(?:{verb})\s{housed('_first', 3)}|(?:{_SMALL}\s){{0,2}}{housed('_last', 2)}\s(?:{verb}))(?!\w)")
