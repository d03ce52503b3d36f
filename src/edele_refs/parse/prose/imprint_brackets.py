"""Brackets behind titles that are imprints: "(Siglo XXI, 1976)", "(т. 3, М., 1961, с. 224)", "(сост. А. Р. Дзенискевич. СПб.: Лики России, 1995)"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, settling, tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.persons import is_named, persons
from edele_refs.parse.prose.titles import Title
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan


def edited(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """A bracket that begins with who edited the work: "«Ленинград в осаде» (сост. А. Р. Дзенискевич. СПб.: Лики России, 1995)"."""
    led = _edits(scan.codes).match(scan.masked, bracket.start + 1) if scan.says("editor") else None
    run = scan.names(led.end(), bracket.end - 1) if led else None
    if led is None or run is None or run.span.start != led.end() or scan.masked[run.span.end : run.span.end + 2] not in (". ", ", ", "; "):
        return None
    draft = in_bracket(scan, title, Span(run.span.end + 1, bracket.end))
    if draft:
        draft.put_names("editor", run)
    return draft


@cache
def _edits(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('editor', codes)})\s(?=[^\W\d_a-zß-ÿа-џ])")


def editioned(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """A bracket that begins with the number of the edition: "(2nd edn, London: Macmillan, 1983, pp. 155–68)"."""
    if alone := _edition_alone(scan.codes).fullmatch(scan.masked, *bracket):
        numbered = Draft(scan, title.outer.start, bracket.end, type="book")
        numbered.put("title", title.words)
        numbered.put("edition", Span(*alone.span("edition")))
        numbered.put("issued", Span(*alone.span("year")))
        return numbered
    led = _editions(scan.codes).match(scan.masked, bracket.start)
    draft = in_bracket(scan, title, Span(led.end() - 1, bracket.end)) if led else None
    if led and draft:
        draft.put("edition", Span(*led.span("edition")))
    return draft


@cache
def _edition_alone(codes: Codes) -> re.Pattern[str]:
    """"«Ленинград в блокаде» (6-е изд., 1985)"."""
    return long_pattern(rf"\((?P<edition>\d{{1,2}}[^\W\d_]{{0,3}}(?:-[^\W\d_]{{1,2}})?\.?\s(?:{pattern('edition', codes)})),?\s(?P<year>{YEAR})\)")


@cache
def _editions(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\((?P<edition>\d{{1,2}}[^\W\d_]{{0,3}}\.?\s(?:{pattern('edition', codes)})),?\s(?=[^\W\d_a-zß-ÿа-џ])")


def sole_house(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """A bracket of nothing but a known house and a year: "(Siglo XXI, 1976)"."""
    found = _HOUSE_AND_YEAR.fullmatch(scan.masked, *bracket)
    if found is None or not houses.is_called_house(found["house"]):
        return None
    draft = Draft(scan, title.outer.start, bracket.end, type="book")
    draft.put("title", title.words)
    draft.put("publisher", Span(*found.span("house")))
    draft.put("issued", Span(*found.span("year")))
    if page := page_behind(scan.codes).match(scan.masked, bracket.end):
        draft.locator, draft.end = Span(page.start() + 2, page.end()), page.end()
    return draft


def year_and_page(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """A bracket of nothing but the year and a page: "(1986, p. 45)"."""
    found = _dated_page(scan.codes).fullmatch(scan.masked, *bracket)
    if found is None:
        return None
    draft = Draft(scan, title.outer.start, bracket.end, type="book", locator=Span(*found.span("place")))
    draft.put("title", title.words)
    draft.put("issued", Span(*found.span("year")))
    return draft


@cache
def _dated_page(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\((?P<year>{YEAR})[,:]\s(?P<place>(?:{pattern('page', codes)})\s?\d[\d–-]*(?:\sff?\.?)?)\)")


_HOUSE_AND_YEAR = late_pattern(rf"\((?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{2,6}}\.\s)?(?P<house>[^():;,\d]{{3,50}}),?\s(?P<year>{YEAR})\)")


def housed(scan: Scan, title: Title, bracket: Span) -> Draft:
    """A title and its place and house, or its house alone, without a year: "(München: Oldenbourg)", "(Bloomsbury)"."""
    draft = Draft(scan, title.outer.start, bracket.end, type="book")
    draft.put("title", title.words)
    place, mark, _ = scan.masked[bracket.start + 1 : bracket.end - 1].partition(": ")
    house = bracket.start + 1 + (len(place + mark) if mark else 0)
    draft.put("publisher-place", Span(bracket.start + 1, bracket.start + 1 + len(place)) if mark else None)
    draft.put("publisher", Span(house, bracket.end - 1))
    return draft


def in_bracket(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """What a bracket says besides place and year: "(т. 3, М., 1961, с. 224)", "(Mainz: v. Hase & Koehler 1970, S. 112)"."""
    draft = Draft(scan, title.outer.start, bracket.end)
    draft.put("title", title.words)
    led = _led_in(scan.codes).match(scan.masked, bracket.start + 1)
    bracket = Span(led.end() - 1, bracket.end) if led else bracket
    left = tail.peel(draft, bracket.start, bracket.end - 1)
    if left > bracket.start + 1:
        numbered = {"volume", "issue"} & draft.values.keys()
        if volume := _volume(scan.codes).fullmatch(scan.masked, bracket.start + 1, left):
            draft.put("volume", Span(*volume.span("volume")))
        elif not numbered and "publisher" not in draft.values and (named := _place_and_house(scan, Span(bracket.start + 1, left))):
            draft.put("publisher-place", Span(*named.span("place")))
            draft.put("publisher", Span(*named.span("house")))
        elif tongue(scan) in PLACE_FIRST and "publisher" in draft.values and "publisher-place" not in draft.values and _TOWN.fullmatch(scan.masked, bracket.start + 1, left):
            draft.put("publisher-place", Span(bracket.start + 1, left))
        elif _NAME.fullmatch(scan.masked, bracket.start + 1, left) and not _is_told_by(scan, Span(bracket.start + 1, left)) and (numbered or "publisher" not in draft.values):
            draft.put("container-title" if numbered else "publisher", Span(bracket.start + 1, left))
        else:
            return _placed(scan, title, bracket)
    if "issued" not in draft.values or not draft.values.keys() & {"publisher-place", "publisher", "container-title"}:
        return _placed(scan, title, bracket)
    return next(iter(settling.finished([draft])))


def _is_told_by(scan: Scan, said: Span) -> bool:
    """Whether somebody and what he is or does stand there, no house: "„Das ist kein Ort“ (Erika Schwarz, Interview mit der Rundschau vom 3. Mai 2001)"."""
    named = scan.masked[said.start : said.end].partition(", ")[0]
    return said.end - said.start > len(named) + 2 and is_named(named) and persons(scan, *said)[:1] == [Span(said.start, said.start + len(named))]


@cache
def _led_in(codes: Codes) -> re.Pattern[str]:
    """"(in: Zeitschrift für Geschichtswissenschaft 50 [2002], H. 8, S. 717–731)"."""
    return long_pattern(rf"(?:{pattern('in_', codes)}):?\s(?=[^\W\d_a-zß-ÿа-џ])")


def _placed(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """A town that nobody knows, the year, and a page: "(Wölfersheim-Berstadt 2004, S. 77)"."""
    found = _place_and_year(scan.codes).fullmatch(scan.masked, *bracket)
    if found is None or not title.quoted:
        return None
    draft = Draft(scan, title.outer.start, bracket.end, type="book")
    draft.put("title", title.words)
    draft.put("publisher" if houses.is_called_house(found["place"]) else "publisher-place", Span(*found.span("place")))
    draft.put("issued", Span(*found.span("year")))
    draft.locator = Span(*found.span("page"))
    return draft


@cache
def _place_and_year(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\((?P<place>[^\W\d_a-zß-ÿа-џ][^\d():;,.␟]{{2,40}}),?\s(?P<year>{YEAR}),\s(?P<page>(?:{pattern('page', codes)})\s?\d[\d–-]*(?:\sff?\.)?)\)")


@cache
def _volume(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('volume', codes)})\s?(?P<volume>\d{{1,3}}|[IVXLC]{{1,7}})[.,:]?\s?")


def _place_and_house(scan: Scan, said: Span) -> re.Match[str] | None:
    """A town that no table has, and its house: "Hexham: Abbey Press"; with a comma between where they are so written."""
    return _COLON_HOUSE.fullmatch(scan.masked, *said) or (PLACE_AND_HOUSE.fullmatch(scan.masked, *said) if tongue(scan) in PLACE_FIRST else None)


_COLON_HOUSE = late_pattern(r"(?P<place>[^\W\d_a-zß-ÿа-џ][^\d;:.,]{1,30}):\s(?P<house>[^\W\d_a-zß-ÿа-џ][^\d;:]{2,60}?),?\s?")
PLACE_AND_HOUSE = late_pattern(r"(?P<place>[^\W\d_a-zß-ÿа-џ][^\d;:.,]{2,25}),\s(?P<house>[^\W\d_a-zß-ÿа-џ][^\d;:.,]{2,40})")
_TOWN = late_pattern(r"[^\W\d_a-zß-ÿа-џ][^\d;:.,]{2,25},?\s?")
PLACE_FIRST = frozenset("fr it es pt ca".split())
"""Languages in which a town stands before its house, with a comma between: "(Massy, Sébirot, 2013)"."""
_NAME = late_pattern(r"[^\W\d_a-zß-ÿа-џ](?:[^\d;:.,]|,(?![^,]{0,80},)){2,70}")
"""A publisher or a journal, with nothing else."""


@cache
def page_behind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?:{pattern('page', codes)}|{pattern('chapter', codes)})\s?\d[\d–-]*")
