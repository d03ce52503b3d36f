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
from edele_refs.parse import grammars
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.appeared import appeared
from edele_refs.parse.prose.contained import contains
from edele_refs.parse.prose.imprint_brackets import (
    PLACE_AND_HOUSE,
    PLACE_FIRST,
    edited,
    editioned,
    housed,
    in_bracket,
    page_behind,
    sole_house,
    year_and_page,
)
from edele_refs.parse.prose.in_papers import in_paper
from edele_refs.parse.prose.listed import joined
from edele_refs.parse.prose.numbering import numbering
from edele_refs.parse.prose.quoted_journals import quoted_journal
from edele_refs.parse.prose.titles import Title, bracket_behind, titles
from edele_refs.parse.prose.told_imprints import issued
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.prose.unbracketed import unbracketed
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.prose.years import put_year
from edele_refs.parse.scan import Scan

_NEAR = 60
"""Characters behind an article in which the day may stand on which a newspaper had it."""


def works(scan: Scan) -> Iterator[Draft]:
    """The works, each with what its sentence says of it."""
    found, used = titles(scan), 0
    others, before = Cover(title.outer for title in found), None
    for number, title in enumerate(found):
        if number < used:
            continue
        behind = found[number + 1] if number + 1 < len(found) else None
        container = behind if behind and contains(scan, title, behind) else None
        used = number + (2 if container else 1)
        if (draft := quoted_journal(scan, title)) or (title.kind != "periodical" and (draft := _work(scan, title, container, others))):
            _share_writers(before, draft)
            before = draft
            yield draft


def _share_writers(before: Draft | None, draft: Draft) -> None:
    """Whoever wrote a work wrote those that go on behind it with nothing but "and" between: "Peter Gay’s books include Weimar Culture (1968) and Style in History (1974)"."""
    scan, bare = draft.scan, not draft.values.keys() & {"author", "editor", "publisher", "publisher-place", "container-title"}
    if before and bare and draft.kind == "full" and "author" in before.values and before.type == draft.type and joined(scan.codes).fullmatch(scan.masked, before.end, draft.start):
        for trace in (trace for trace in before.traces if trace.variable == "author"):
            draft.put("author", trace.span, before.values["author"])


def printed(scan: Scan, words: Span, outer: Span, owns: NameRun | None) -> Draft | None:
    """The work whose title is known from elsewhere and stands here with its imprint: "Avec La Terre de la grande punition (Ramsay, 1982)"."""
    bracket = bracket_behind(scan, outer.end)
    if bracket is None:
        return None
    title = Title(words, outer, "book", bracket, words != outer, (("author", owns),) if owns else ())
    draft = _work(scan, title, None)
    return draft if draft and draft.kind == "full" else None


def _work(scan: Scan, title: Title, container: Title | None, others: Cover | None = None) -> Draft | None:
    told = appeared(scan, title.words, title.outer) if title.quoted and title.bracket is None and title.kind != "book" else None
    draft = told or (title.told and issued(scan, title.outer.start, title.words, title.told)) or (None if container else _as_in_a_note(scan, title)) or _told(scan, title, container)
    if title.names:
        draft.drop("author")
    for role, run in title.names:
        draft.put_names(role, run)
    if "author" not in draft.values and (container or "editor" not in draft.values):  # editors of a container wrote nothing
        put_writer(draft, title.outer, draft.end, others)
    if "issued" not in draft.values:
        put_year(draft, title.words.start - title.quoted)
    stated = {"issued", "container-title", "publisher"} & draft.values.keys()
    joined = draft.start < title.outer.start  # "Jan Słomka w „Pamiętnikach włościanina” (1912)"
    if draft.type == "book" and not draft.values.keys() & {"publisher", "publisher-place"} and _thesis(scan.codes).search(scan.masked, max(0, title.outer.start - 40), title.outer.start):
        draft.type = "thesis"
    if not stated:
        draft.kind, draft.type = "short", ""
        # "Wie Mark Edele in Stalin’s Defectors schreibt", with the title in italics
        faced = not title.quoted and not title.kind and "author" in draft.values
        named = draft.values.keys() & {"author", "editor"}  # "Im Roman „Das Haus an der Ochtum“ kommt das Lager nicht vor"
        # "Gareth Stedman Jones in his essay “Rethinking Chartism”"
        return draft if (named and (title.kind == "book" or (title.kind == "article" and joined and not next(iter(scan.dates_in(title.outer.end, title.outer.end + _NEAR)), None)))) or faced else None
    if stated == {"issued"} and title.bracket is None and not title.kind and not title.told and not draft.values.keys() & {"author", "editor"}:
        return None  # "1944 kam die „Operation Bagration“"
    only_dated = not draft.values.keys() & {"publisher-place", "publisher", "container-title"}
    return None if (only_dated and not title.kind and not joined) or (_is_said(scan, title) and "publisher" not in draft.values) else draft


@cache
def _thesis(codes: Codes) -> re.Pattern[str]:
    """"his Columbia dissertation, “Catastrophe and Social Change” (1920)"."""
    return long_pattern(rf"(?i:dissertation|{pattern('thesis', codes)})(?:,?\s(?:{pattern('titled', codes)}))?[,:]?\s[“„«\"‘]?$")


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
        return housed(scan, title, title.bracket) if title.bracket else None
    if sole := sole_house(scan, title, title.bracket) or year_and_page(scan, title, title.bracket):
        return sole
    if told := edited(scan, title, title.bracket) or editioned(scan, title, title.bracket):
        return told
    page = page_behind(scan.codes).match(scan.masked, title.bracket.end)
    end = page.end() if page else title.bracket.end
    found = grammars.read(scan, title.words.start if title.names else title.outer.start, end)
    draft = in_paper(scan, title, title.bracket) or (found[0] if len(found) == 1 else None)
    if draft is None or draft.kind != "full" or "issued" not in draft.values or not _same(draft.place_of("title"), title) or _is_torn(draft):
        draft = in_bracket(scan, title, title.bracket) or (unbracketed(scan, title.outer, title.words, title.bracket) if title.quoted else None)
    if draft and (place := draft.place_of("publisher-place")) and _HOUSE.search(place.of(scan.text)):
        draft.move("publisher-place", "publisher")
    elif draft and place and "publisher" not in draft.values and tongue(scan) in PLACE_FIRST and (named := PLACE_AND_HOUSE.fullmatch(scan.masked, *place)):
        draft.drop("publisher-place")
        draft.put("publisher-place", Span(*named.span("place")))
        draft.put("publisher", Span(*named.span("house")))
    return draft and replace(draft, start=title.outer.start, end=end)


def _is_torn(draft: Draft) -> bool:
    """Whether the grammars have taken the bracket for a part of a name: "(Отечественная история. 1996. № 3)"."""
    place = draft.place_of("container-title")
    return place is not None and draft.scan.text[place.start] in "(["


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
    said = in_bracket(scan, container, container.bracket) if container and container.bracket and not imprint else None
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
