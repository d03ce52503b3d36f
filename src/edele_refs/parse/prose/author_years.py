"""Author and year in running text: "(Frieser 2007, p. 150)", "V. Galitsky (1997) Finnish Prisoners of War"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.back.author_years import find_author_years, put_author_year
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.persons import is_named, persons, put_persons
from edele_refs.parse.prose.quoted import is_quoted
from edele_refs.parse.scan import Scan


def author_years(scan: Scan) -> Iterator[Draft]:
    """Works by author and year, with their titles or without."""
    found = list(_titled(scan))
    yield from found
    for draft in (*(d for d in find_author_years(scan) if _in_bracket(scan, d)), *_led(scan)):
        if not any(draft.start < other.end and other.start < draft.end for other in found):
            found.append(draft)
            yield draft


def _in_bracket(scan: Scan, found: Draft) -> bool:
    """Whether author and year stand in a bracket with nothing before them but others: "(Frieser 2007, p. 150; Töppel 2017: 203)"."""
    bracket, named = scan.bracket_around(found.start), found.place_of("author")
    if bracket is None or named is None or scan.masked[found.start - 1] not in "( " or scan.masked[found.end : found.end + 1] not in (")", ";"):
        return False
    name = named.of(scan.text)
    if places.is_place(name) or houses.is_called_house(name):
        return False  # "(Kursk 1943)"
    quote = scan.quote_closed_at(bracket.start - 2)
    if quote and not is_quoted(scan, quote.start - 1, bracket):
        return False  # "„Der Arzt von Stalingrad“ (BRD 1958, Regie: …)"
    return scan.masked[max(0, found.start - 2) : found.start].strip()[-1:] in ("(", ";", "")


@cache
def _led_in_bracket(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<=[(;])\s?(?:{pattern('see', codes)}|{pattern('citing', codes)}),?\s(?P<work>(?P<names>[^\W\d_a-zß-ÿа-џ][^()\d;:.]{{1,60}}?),?\s(?:1[5-9]|20)\d\d[a-h]?)(?:[,:]\s?(?P<place>[^();]{{1,30}}))?(?=[;)])")


def _led(scan: Scan) -> Iterator[Draft]:
    """"(Bird 1962; see also Crossick 1977, p. 12)"."""
    for found in _led_in_bracket(scan.codes).finditer(scan.masked):
        draft = Draft(scan, found.start("work"), found.end(), kind="short")
        if not places.is_place(found["names"]) and put_author_year(draft, *found.span("work")):
            draft.locator = Span(*found.span("place")) if found["place"] else None
            yield draft


_TITLE_BEHIND = late_pattern(r"\s(?P<title>[A-ZА-Я][^.\[\];␟]{10,150}?)(?=\s?(?:ISBN|\.|\]|$|…))")


def _titled(scan: Scan) -> Iterator[Draft]:
    """"[V. Galitsky (1997) Finnish Prisoners of War …]"."""
    for found in scan.imprints:
        if found.place or not found.year:
            continue
        people = [p for p in persons(scan, max(0, found.span.start - 40), found.span.start) if is_named(p.of(scan.text))]
        title = _TITLE_BEHIND.match(scan.masked, found.span.end)
        if people and title and 0 < found.span.start - people[-1].end < 3:
            draft = Draft(scan, people[-1].start, title.end("title"), type="book")
            put_persons(draft, "author", people[-1])
            draft.put("title", Span(*title.span("title")))
            draft.put("issued", found.year)
            yield draft
