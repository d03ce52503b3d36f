"""Brackets of a paragraph that cite: "(see Elliott, Pawns of Yalta, p. 3)", "(Giovannino Guareschi, Diario clandestino, Rizzoli, 1949, p. 33)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.evidence import Evidence, finite_words
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.prose.holders import keeps
from edele_refs.parse.prose.named_journals import is_called_journal
from edele_refs.parse.prose.quoted import is_of_quotation
from edele_refs.parse.prose.works_behind import is_somebodys_work
from edele_refs.parse.scan import Scan, between


def brackets(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """"(see Elliott, Pawns of Yalta, p. 3)", "(Imperial War Museum, NA 25871)"."""
    for found in _BRACKET.finditer(scan.masked):
        inner = Span(*found.span("inner"))
        called = _TITLE.match(scan.masked, *inner)
        imprints = [c for c in between(cores.cores, inner.start + 10, inner.end) if not is_year(scan, c) and c.end >= inner.end - 20]
        if called and (imprints or _is_part(scan, inner) or _PLACED.search(scan.masked, called.end("title"), inner.end) or _in_journal(scan, called.end("title"), inner.end)) and (scan.quote_closed_at(found.start() - 1) is None or _HIGH.search(scan.masked, inner.start, called.start("title"))):
            yield Span(called.start("title"), inner.end)
        elif is_somebodys_work(scan, inner) or is_headed(scan, cores, inner) or _is_edited(scan, inner) or is_of_quotation(scan, inner) or _led().match(scan.masked, *inner) or scan.signatures_in(inner.start + 4, inner.end) or _is_nameless(scan, inner) or _is_kept_again(scan, inner) or _is_asked(scan, inner) or _is_article(scan, inner) or _is_volume(scan, inner) or _is_paged(scan, inner) or _is_dotted(scan, inner):
            yield inner


def is_headed(scan: Scan, cores: Evidence, said: Span) -> bool:
    """Whether words begin with somebody, by his given name, and go on to an imprint or a page."""
    named = scan.names(*said)
    if named is None or not named.names[0].given or not ((scan.masked[named.span.end : named.span.end + 1] in (",", ":") and _TITLED.match(scan.masked, named.span.end + 1)) or is_initialled(scan, named.span)):
        return False
    return any(core.end > named.span.end for core in between(cores.cores, *said)) or is_placed(scan, Span(named.span.end, said.end)) or _is_printed(scan, Span(named.span.end, said.end))


def is_initialled(scan: Scan, named: Span) -> bool:
    """Whether names end in an initial, as Russians write them, and a title goes on: "Malsagoff S. A. An Island Hell"."""
    return scan.masked[named.end - 1] == "." and _HIGH.match(scan.masked, named.end) is not None


_TITLED = late_pattern(r"\s?(?:[^\W\d_a-zß-ÿа-џ]|\d|[“„«‘\"]|(?:in|w|dans|en|v|ve|в|у)[\s:])")
_HIGH = late_pattern(r"\s(?:[^\W\d_a-zß-ÿа-џ]|\d|[“„«])")


_BRACKET = late_pattern(r"\((?=(?P<inner>[^()]{8,400}(?:\([^()]{2,120}\)[^()]{0,250}){0,2})\))")


def _is_printed(scan: Scan, behind: Span) -> bool:
    """Whether a title goes on behind initials to its place and year: " Origins of the Gulag. Lexington, 1993. P. 42"."""
    return is_initialled(scan, Span(behind.start - 1, behind.start)) and _TOWN_AND_YEAR.search(scan.masked[behind.start : behind.end]) is not None


_TOWN_AND_YEAR = late_pattern(rf"[.,]\s(?:[^\W\d_a-zß-ÿа-џ][^.,:;()\d]{{0,30}}\.?(?:;\s[^\W\d_a-zß-ÿа-џ][^.,:;()\d]{{0,30}}\.?)?(?::\s[^;:()\d]{{2,50}})?),\s{YEAR}(?:[.,]\s[^\W\d_]{{1,3}}\.?\s\d[\d–-]*){{0,2}}$")


def is_placed(scan: Scan, behind: Span) -> bool:
    """Whether a bracket goes on behind a name to a page or to a house and its year: ", Diario clandestino, Rizzoli, 1949, p. 33"."""
    if titled_page(scan.codes).fullmatch(scan.masked, *behind):
        return True
    house = HOUSE_AND_YEAR.search(scan.masked, behind.start + 2, behind.end)
    return house is not None and houses.is_called_house(house["house"].strip())


@cache
def titled_page(codes: Codes) -> re.Pattern[str]:
    """A title and a page behind the name in a bracket: ", Blockade Diary, p. 87"."""
    return long_pattern(rf"[,:]\s(?:[“„«‘\"]|[^\W\d_a-zß-ÿа-џ]|\d)[^;]{{3,200}}?,\s(?:{pattern('page', codes)})\s?\d[\d–-]*(?:\sff?\.?)?")


def _is_kept_again(scan: Scan, inner: Span) -> bool:
    """Whether a bracket has its whole archive although the sentence has called it before: "liegen im Kreisarchiv (Kreisarchiv Warendorf, Bestand B, Nr. 1127)"."""
    across = next(iter(scan.signatures_in(max(0, inner.start - _NAME_REACH), inner.start)), None)
    if across is None or across.archive is None or across.end <= inner.start:
        return False
    return scan.masked.startswith(across.archive.of(scan.masked), inner.start)


def _is_nameless(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is an archive of which nothing but its words is known, and its file: "(Archivio dell’Istituto regionale, Trieste, b. 346, doc. 23)"."""
    signed = next(iter(scan.signatures_in(inner.start, inner.start + 1)), None)
    return signed is not None and signed.archive is None and not signed.known and keeps(scan.masked[inner.start : inner.end].split(",")[0])


def _is_edited(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is an edition with its editors behind a slash: "(ГУЛАГ. 1918–1960 / сост. А. И. Кокурин. М., 2000. С. 226)"."""
    slash = _SLASH.search(scan.masked, *inner) if scan.says("editor") else None
    led = _edited(scan.codes).match(scan.masked, slash.end()) if slash else None
    return led is not None and _TOWN_AND_YEAR.search(scan.masked[led.end() : inner.end]) is not None


def _is_article(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is an article's title with its journal, number and pages: "(Serfdom and Social Capital, Economic History Review 60 (2007): 513–44)"."""
    found = _ARTICLE.fullmatch(scan.masked, *inner)
    return found is not None and not finite_words(found["title"])


def _is_volume(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is a title with its volume, year and page: "(Dzienniki, t. 1, Warszawa 1988, s. 178)"."""
    return _volume(scan.codes).fullmatch(scan.masked, *inner) is not None


@cache
def _volume(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[^\W\d_a-zß-ÿа-џ][^;:()␟\d]{{3,120}},\s(?:{pattern('volume', codes)})\s?(?:\d{{1,2}}|[IVX]{{1,5}}),\s(?:[^\W\d_a-zß-ÿа-џ][^;:()␟,\d]{{1,30}},?\s(?:[^\W\d_a-zß-ÿа-џ][^;:()␟,\d]{{1,40}},?\s)?)?{YEAR},\s(?:{pattern('page', codes)})\s?\d[\d–-]*")


def _is_dotted(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is a journal with its year, number and page, and stops between: "(Русский архив. 1881. Кн. 3. С. 437)"."""
    return scan.quote_closed_at(inner.start - 2) is None and _dotted(scan.codes).fullmatch(scan.masked, *inner) is not None


@cache
def _dotted(codes: Codes) -> re.Pattern[str]:
    number = rf"(?:{pattern('volume', codes)}|{pattern('issue', codes)})\s?(?:\d{{1,4}}(?:[/–-]\d{{1,3}})?|[IVXLC]{{1,7}})"
    return long_pattern(rf"(?:[«„“]␟+[»“”]|[^\W\d_a-zß-ÿа-џ][^.,;:()␟\d]{{4,60}})[.,]?\s{YEAR}\.\s(?i:{number}(?:[.,]\s{number})?)[.,]\s(?:{pattern('page', codes)})\s?\d[\d–-]*")


def _is_paged(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is a title with its editor, house or town, the year and a page: "(Knighton’s Chronicle, ed. G. H. Martin, 1995, p. 103)"."""
    found = _paged(scan.codes).fullmatch(scan.masked, *inner)
    if found is None or _led_off().match(found["title"].lower()) or " " not in found["title"] or finite_words(found["title"]) or keeps(found["title"]):
        return False
    parts = found["printed"].strip(" ,.").split(": ")
    edited = _edited(scan.codes).match(found["printed"]) is not None
    return edited or any(houses.is_called_house(part) or places.is_place(part) for part in (*parts, *parts[0].split(", ")))


@cache
def _led_off() -> re.Pattern[str]:
    """What a note would take for a word that leads to a source: "(Za zemlju, za wolju, San Francisco 1980, s. 45)"."""
    return long_pattern(rf"(?:{pattern('see')}|{pattern('citing')}|{pattern('opening')})\s")


@cache
def _paged(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?P<title>[^\W\d_a-zß-ÿа-џ][^;:()␟,]{{5,120}}),\s(?P<printed>[^;()␟\d]{{2,80}}?),?\s{YEAR},\s(?:{pattern('page', codes)})\s?\d[\d–-]*(?:\sff?\.)?")


_ARTICLE = late_pattern(rf"(?P<title>[^\W\d_a-zß-ÿа-џ][^;()␟]{{10,150}}),\s[^\W\d_a-zß-ÿа-џ][^;:(),\d␟]{{4,80}}\s\d{{1,3}}(?:[:./]\d{{1,3}})?\s\({YEAR}\)[:,]\s(?:[^\W\d_]{{1,2}}\.\s?)?\d{{1,4}}[–-]\d{{1,4}}")


def _in_journal(scan: Scan, start: int, end: int) -> bool:
    """Whether a bracket goes on behind its title to a journal and nothing but the year: "(« T », Annales historiques de la Révolution française, 2002)"."""
    found = _JOURNAL_AND_YEAR.search(scan.masked, start, end)
    return found is not None and is_called_journal(found["journal"])


_JOURNAL_AND_YEAR = late_pattern(rf"[”“»’\"],?\s(?P<journal>[^\W\d_a-zß-ÿа-џ][^;:(),\d␟]{{4,80}}),\s{YEAR}$")


def _is_part(scan: Scan, inner: Span) -> bool:
    """Whether a bracket that begins with a title ends with a known house, the year and pages: "(« T », in X (dir.), 14-18, l’autre front, Éditions ouvrières, 1977, p. 189-219)"."""
    printed = next((m for m in HOUSE_AND_YEAR.finditer(scan.masked, *inner) if houses.is_called_house(m["house"].strip())), None)
    return printed is not None and _paged_behind(scan.codes).fullmatch(scan.masked, printed.end("house"), inner.end) is not None


@cache
def _paged_behind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s\(?{YEAR}\)?[,.]\s(?:{pattern('page', codes)})\s?\d[\d–-]*")


def _is_asked(scan: Scan, inner: Span) -> bool:
    """Whether a bracket is an interview with its day: "(interview with Mary Holt, Leeds, 12 May 2004)"."""
    led = _asked(scan.codes).match(scan.masked, *inner)
    return led is not None and any(len(date.date.edtf) == _OF_DAY for date in scan.dates_in(led.end(), inner.end))


_OF_DAY = 10
"""Characters of a whole day, as EDTF has it; a year alone may be that of a book in which somebody tells."""


@cache
def _asked(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:[^\W\d_]+[’']s\s)?(?i:{pattern('interviewer', codes)})\s")


_SLASH = late_pattern(r"\s?/\s")


@cache
def _edited(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?i:{pattern('editor', codes)})\s")


_NAME_REACH = 60


_PLACED = late_pattern(rf"[”“»],\s[^\W\d_a-zß-ÿа-џ][^\W\d_]{{2,20}}(?:,\s[^\W\d_a-zß-ÿа-џ][^,;:()\d]{{2,40}})?,?\s{YEAR}(?:[.,]\s[^\W\d_]{{1,3}}\.?\s\d[\d–-]*)?$")
"""A town behind the title that no table has: "«Січовики під Крутами», Каліш, 1929"."""
_TITLE = late_pattern(r"(?:[^\W\d_A-ZÀ-ÞА-Я][^()␟\d]{2,40}\s)?(?P<title>[“„«‘\"])")
"""“the book “Under the banners of the enemy”, Moscow, 2004”."""


@cache
def _led() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('see')}|{pattern('citing')})\s(?=[^\W\d_a-zß-ÿа-џ])")


HOUSE_AND_YEAR = late_pattern(rf"[.,:]\s(?=(?P<house>[^\W\d_a-zß-ÿа-џ][^.,;:()\d]{{2,50}}),?\s\(?{YEAR})")
"""", Rizzoli, 1949", ". Manchester University Press, 2020"."""


def is_year(scan: Scan, core: Span) -> bool:
    return re.fullmatch(r"[(\[]?[\d\s–-]+[)\]]?", core.of(scan.masked)) is not None
