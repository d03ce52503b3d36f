"""Works that a sentence names: "In his book “…” (Moscow, 2010) Leonid Ivanov writes …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import grammars, houses, settling, tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.appeared import appeared
from edele_refs.parse.prose.contained import contains
from edele_refs.parse.prose.in_papers import in_paper
from edele_refs.parse.prose.numbering import numbering
from edele_refs.parse.prose.quoted_journals import quoted_journal
from edele_refs.parse.prose.titles import Title, bracket_behind, titles
from edele_refs.parse.prose.told_imprints import issued
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.prose.unbracketed import unbracketed
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.prose.years import put_year
from edele_refs.parse.scan import Scan


def works(scan: Scan) -> Iterator[Draft]:
    """The works, each with what its sentence says of it."""
    found, used = titles(scan), 0
    for number, title in enumerate(found):
        if number < used:
            continue
        behind = found[number + 1] if number + 1 < len(found) else None
        container = behind if behind and contains(scan, title, behind) else None
        used = number + (2 if container else 1)
        if (draft := quoted_journal(scan, title)) or (title.kind != "periodical" and (draft := _work(scan, title, container))):
            yield draft


def printed(scan: Scan, words: Span, outer: Span, owns: NameRun | None) -> Draft | None:
    """The work whose title is known from elsewhere and stands here with its imprint: "Avec La Terre de la grande punition (Ramsay, 1982)"."""
    bracket = bracket_behind(scan, outer.end)
    if bracket is None:
        return None
    title = Title(words, outer, "book", bracket, words != outer, (("author", owns),) if owns else ())
    draft = _work(scan, title, None)
    return draft if draft and draft.kind == "full" else None


def _work(scan: Scan, title: Title, container: Title | None) -> Draft | None:
    told = appeared(scan, title.words, title.outer) if title.quoted and title.bracket is None and title.kind != "book" else None
    draft = told or (title.told and issued(scan, title.outer.start, title.words, title.told)) or (None if container else _as_in_a_note(scan, title)) or _told(scan, title, container)
    if title.names:
        draft.drop("author")
    for role, run in title.names:
        draft.put_names(role, run)
    if "author" not in draft.values and "editor" not in draft.values:
        put_writer(draft, title.outer, draft.end)
    if "issued" not in draft.values:
        put_year(draft, title.words.start - title.quoted)
    stated = {"issued", "container-title", "publisher"} & draft.values.keys()
    if not stated:
        draft.kind, draft.type = "short", ""
        # "Wie Mark Edele in Stalin’s Defectors schreibt", with the title in italics
        faced = not title.quoted and not title.kind and "author" in draft.values
        named = draft.values.keys() & {"author", "editor"}  # "Im Roman „Das Haus an der Ochtum“ kommt das Lager nicht vor"
        return draft if (title.kind == "book" and named) or faced else None
    if stated == {"issued"} and title.bracket is None and not title.kind and not draft.values.keys() & {"author", "editor"}:
        return None  # "1944 kam die „Operation Bagration“"
    only_dated = not draft.values.keys() & {"publisher-place", "publisher", "container-title"}
    joined = draft.start < title.outer.start  # "Jan Słomka w „Pamiętnikach włościanina” (1912)"
    return None if (only_dated and not title.kind and not joined) or (_is_said(scan, title) and "publisher" not in draft.values) else draft


def _is_said(scan: Scan, title: Title) -> bool:
    """Whether a colon stands before a quotation that nothing calls a work: "He said: “We shall not forget” (Moscow, 1945)"."""
    before = scan.masked[max(0, title.outer.start - 80) : title.outer.start].rstrip()
    return title.quoted and not title.kind and before.endswith(":") and not _printed_by(scan.codes).search(before)


@cache
def _printed_by(codes: Codes) -> re.Pattern[str]:
    """"Повний каталог видали Любов Пекарська та Дафидд Кідд: «…»"."""
    return long_pattern(pattern("appeared", codes))


def _as_in_a_note(scan: Scan, title: Title) -> Draft | None:
    """A title and the bracket behind it, read as in a note: "„Gegen Stalin und Hitler“ (Mainz: v. Hase & Koehler 1970, S. 112)"."""
    if title.bracket is None or title.housed:
        return _housed(scan, title, title.bracket) if title.bracket else None
    if sole := _sole_house(scan, title, title.bracket):
        return sole
    page = _page(scan.codes).match(scan.masked, title.bracket.end)
    end = page.end() if page else title.bracket.end
    found = grammars.read(scan, title.words.start if title.names else title.outer.start, end)
    draft = in_paper(scan, title, title.bracket) or (found[0] if len(found) == 1 else None)
    if draft is None or draft.kind != "full" or "issued" not in draft.values or not _same(draft.place_of("title"), title) or _is_torn(draft):
        draft = _in_bracket(scan, title, title.bracket) or (unbracketed(scan, title.outer, title.words, title.bracket) if title.quoted else None)
    if draft and (place := draft.place_of("publisher-place")) and _HOUSE.search(place.of(scan.text)):
        draft.move("publisher-place", "publisher")
    elif draft and place and "publisher" not in draft.values and tongue(scan) in _PLACE_FIRST and (named := _PLACE_AND_HOUSE.fullmatch(scan.masked, *place)):
        draft.drop("publisher-place")
        draft.put("publisher-place", Span(*named.span("place")))
        draft.put("publisher", Span(*named.span("house")))
    return draft and replace(draft, start=title.outer.start, end=end)


def _is_torn(draft: Draft) -> bool:
    """Whether the grammars have taken the bracket for a part of a name: "(Отечественная история. 1996. № 3)"."""
    place = draft.place_of("container-title")
    return place is not None and draft.scan.text[place.start] in "(["


def _sole_house(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """A bracket of nothing but a known house and a year: "(Siglo XXI, 1976)"."""
    found = _HOUSE_AND_YEAR.fullmatch(scan.masked, *bracket)
    if found is None or not houses.is_called_house(found["house"]):
        return None
    draft = Draft(scan, title.outer.start, bracket.end, type="book")
    draft.put("title", title.words)
    draft.put("publisher", Span(*found.span("house")))
    draft.put("issued", Span(*found.span("year")))
    if page := _page(scan.codes).match(scan.masked, bracket.end):
        draft.locator, draft.end = Span(page.start() + 2, page.end()), page.end()
    return draft


_HOUSE_AND_YEAR = late_pattern(rf"\((?P<house>[^():;,\d]{{3,50}}),?\s(?P<year>{YEAR})\)")


def _housed(scan: Scan, title: Title, bracket: Span) -> Draft:
    """A title and its place and house, or its house alone, without a year: "(München: Oldenbourg)", "(Bloomsbury)"."""
    draft = Draft(scan, title.outer.start, bracket.end, type="book")
    draft.put("title", title.words)
    place, mark, _ = scan.masked[bracket.start + 1 : bracket.end - 1].partition(": ")
    house = bracket.start + 1 + (len(place + mark) if mark else 0)
    draft.put("publisher-place", Span(bracket.start + 1, bracket.start + 1 + len(place)) if mark else None)
    draft.put("publisher", Span(house, bracket.end - 1))
    return draft


def _in_bracket(scan: Scan, title: Title, bracket: Span) -> Draft | None:
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
        elif tongue(scan) in _PLACE_FIRST and "publisher" in draft.values and "publisher-place" not in draft.values and _TOWN.fullmatch(scan.masked, bracket.start + 1, left):
            draft.put("publisher-place", Span(bracket.start + 1, left))
        elif _NAME.fullmatch(scan.masked, bracket.start + 1, left) and (numbered or "publisher" not in draft.values):
            draft.put("container-title" if numbered else "publisher", Span(bracket.start + 1, left))
        else:
            return _placed(scan, title, bracket)
    if "issued" not in draft.values or not draft.values.keys() & {"publisher-place", "publisher", "container-title"}:
        return _placed(scan, title, bracket)
    return next(iter(settling.finished([draft])))


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
    return _COLON_HOUSE.fullmatch(scan.masked, *said) or (_PLACE_AND_HOUSE.fullmatch(scan.masked, *said) if tongue(scan) in _PLACE_FIRST else None)


_COLON_HOUSE = late_pattern(r"(?P<place>[^\W\d_a-zß-ÿа-џ][^\d;:.,]{1,30}):\s(?P<house>[^\W\d_a-zß-ÿа-џ][^\d;:]{2,60}?),?\s?")
_PLACE_AND_HOUSE = late_pattern(r"(?P<place>[^\W\d_a-zß-ÿа-џ][^\d;:.,]{2,25}),\s(?P<house>[^\W\d_a-zß-ÿа-џ][^\d;:.,]{2,40})")
_TOWN = late_pattern(r"[^\W\d_a-zß-ÿа-џ][^\d;:.,]{2,25},?\s?")
_PLACE_FIRST = frozenset("fr it es pt ca".split())
"""Languages in which a town stands before its house, with a comma between: "(Massy, Sébirot, 2013)"."""
_NAME = late_pattern(r"[^\W\d_a-zß-ÿа-џ](?:[^\d;:.,]|,(?![^,]{0,80},)){2,70}")
"""A publisher or a journal, with nothing else."""


@cache
def _page(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?:{pattern('page', codes)}|{pattern('chapter', codes)})\s?\d[\d–-]*")


def _same(place: Span | None, title: Title) -> bool:
    """Whether the grammars found the same title; of bare words they may have found the author too."""
    return place is not None and (place == title.words or (not title.quoted and not title.names and place.start >= title.words.start and place.end == title.words.end))


def _told(scan: Scan, title: Title, container: Title | None) -> Draft:
    """A title and its container, and what is said of them behind."""
    whole = container or title
    number = _number(scan.codes).search(scan.masked, whole.outer.end, whole.outer.end + 60)
    imprint = next((i for i in scan.imprints if whole.bracket and i.span == whole.bracket and not i.cited), None)
    draft = Draft(scan, title.outer.start, number.end() if number else imprint.span.end if imprint else whole.outer.end, type="book")
    draft.put("title", title.words)
    if container:
        draft.put("container-title", container.words)
    if container or title.kind == "article":
        draft.type = "chapter" if container and container.kind != "periodical" else "article-journal"
    if number:
        draft.put("issue", Span(*number.span("issue")))
        draft.put("issued", Span(*number.span("year")))
    for _, editors in container.names if container else ():
        draft.put_names("editor", editors)
    if container and container.kind == "periodical" and not number and (counted := numbering(scan, container.outer.end)):
        counted.put_into(draft)
        return draft
    said = _in_bracket(scan, container, container.bracket) if container and container.bracket and not imprint else None
    if container and container.bracket and said:
        draft.end, draft.type = container.bracket.end, "chapter"
        pages = _RANGE.search(scan.masked, *said.locator) if said.locator else None
        draft.put("page", Span(*pages.span()) if pages else None)
        draft.locator = None if pages else said.locator
        for variable in ("volume", "publisher-place", "publisher", "issued", "page", "issue"):
            draft.put(variable, said.place_of(variable), said.values.get(variable))
    if imprint:
        draft.imprint = imprint
        house = imprint.place and _HOUSE.search(imprint.place.of(scan.text))
        draft.put("publisher" if house else "publisher-place", imprint.place)
        draft.put("publisher", imprint.publisher)
        draft.put("issued", imprint.year)
    if container and container.names and (pages := _pages_behind(scan.codes).match(scan.masked, draft.end)):
        draft.put("page", Span(*pages.span("page")))
        draft.end = pages.end()
    return draft


@cache
def _pages_behind(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",\s(?:{pattern('page', codes)})\s?(?P<page>\d{{1,4}}[–-]\d{{1,4}})")


_RANGE = late_pattern(r"\d{1,4}[–-]\d{1,4}$")
_HOUSE = late_pattern(r"\s&\s|(?:^|\s)[A-ZА-Я]{3,}$|^(?:[A-Z]\.){3,}$|Press|Verlag|изд")


@cache
def _number(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\((?:{pattern('issue', codes)})\s?(?P<issue>\d[\d/–-]*?)(?:\s[^\W\d_]{{1,3}}\s|,\s|/)(?P<year>{YEAR})\)")
