"""What only the whole of a reference shows: which pages are its extent, whose a number is, what a short form is."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Item, Span
from edele_refs.parse import archival, extents
from edele_refs.parse.called_as_people import work_called_as_person
from edele_refs.parse.critiques import review_by
from edele_refs.parse.draft import Draft
from edele_refs.parse.edition_volumes import (
    volume_of_edition,
    volume_of_entry,
    volume_of_part,
    volume_of_siglum,
    volume_within_title,
)
from edele_refs.parse.festschriften import in_honour
from edele_refs.parse.house_no_journal import house_no_journal
from edele_refs.parse.journals_behind_stops import journal_behind_stop
from edele_refs.parse.locators import Place
from edele_refs.parse.stated_types import is_complete, type_of
from edele_refs.parse.towns_of_papers import town_of_paper
from edele_refs.values import Name


def finished(drafts: list[Draft]) -> list[Draft]:
    """The drafts, each settled."""
    for draft in drafts:
        settle(draft)
    return drafts


def settle(draft: Draft) -> None:
    """What only the whole shows: the type, and which pages are an extent."""
    house_no_journal(draft)
    if _is_issue(draft):
        draft.move("title", "container-title")
    _periodical_named(draft)
    journal_behind_stop(draft)
    work_called_as_person(draft)
    extents.first_page(draft)
    in_honour(draft)
    volume_of_siglum(draft, "container-title")
    if not draft.type:
        draft.type = type_of(draft)
    if draft.kind == "full" and not is_complete(draft):
        draft.kind = "short"
        draft.type = draft.type if draft.type == "chapter" and "title" not in draft.values else ""
    if draft.kind == "short" and "title" not in draft.values:
        draft.move("collection-title", "title")  # "Musial (Sowjetische Partisanen, p. 33)"
    if "also at" in draft.flags and draft.imprint and "URL" in draft.values:
        _also_at(draft)
    if draft.type in ("article-newspaper", "article-magazine", "article-journal") and "number" in draft.flags:
        draft.move("number", "issue")
    if draft.type == "thesis" and "publisher" not in draft.values:
        _school_behind_slash(draft)
    settle_pages(draft)
    town_of_paper(draft)
    _part_of_book(draft)
    volume_of_part(draft)
    _no_issue(draft)
    _year_with_issue(draft)
    _document_cited(draft)
    if draft.kind == "short" and draft.locator:
        _volume_of_place(draft, draft.locator)
    volume_of_edition(draft)
    volume_of_siglum(draft, "title")
    volume_of_entry(draft)
    volume_within_title(draft)


def _is_issue(draft: Draft) -> bool:
    """Whether nothing is named but a journal or newspaper: "„Trybuna Ludu” 1956, nr 180, s. 1"."""
    if draft.imprint and draft.imprint.place:
        return False
    named = draft.values.keys()
    if {"author", "title", "volume", "issued"} <= named <= _OF_REVIEW and (review_by(draft) or (_SIGLUM.fullmatch(str(draft.values["title"])) and _numbered_barely(draft))):
        return True
    if {"title", "volume", "issued"} <= named <= _OF_ISSUE | {"editor"} and (_PERIODICAL.search(str(draft.values["title"])) or _numbered_barely(draft)):
        return True  # "Gentleman’s Magazine, 16 (1746), pp. 44–6", "HZ 281, 2005, S. 111"
    return {"title", "issue", "issued"} <= named <= _OF_ISSUE | {"editor"} or _journal_quoted(draft)


def _journal_quoted(draft: Draft) -> bool:
    """Whether an author's title in quotation marks is a journal's, by the number right behind it: "M. Biskup, „Zapiski Historyczne” 34, 1969"."""
    title, volume = draft.place_of("title"), draft.place_of("volume")
    if title is None or volume is None or not {"author", "issued"} <= draft.values.keys() <= _OF_REVIEW or not draft.scan.quote_at(title.start - 1):
        return False
    between = draft.scan.masked[title.end + 1 : volume.start].strip(" ,")
    return not between or ("issue" in draft.values and between.rstrip(".").isalpha())


_PERIODICAL = late_pattern(r"^[^,.:;]{0,50}(?:Magazine|Journal|Review|Quarterly|Zeitschrift|Revue|Rivista|Przegląd|Kwartalnik|Вестник|Журнал)$")


def _numbered_barely(draft: Draft) -> bool:
    """Whether a siglum is followed by a number that no word tells, and a year: so journals are cited, and no books.

    Where the year has a bracket of its own, longer titles are a journal's too: "Einheit, 8 (1953)".
    """
    title, volume = draft.place_of("title"), draft.place_of("volume")
    if not title or not volume or draft.scan.masked[title.end : volume.start].strip(" ,."):
        return False
    named = title.of(draft.scan.text)
    return bool(_SIGLUM.fullmatch(named)) or (draft.imprint is not None and draft.scan.masked[volume.end : volume.end + 2] == " (" and len(named.split()) < 8)


_SIGLUM = late_pattern(r"[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,3}[A-ZÄÖÜ]{1,4}(?:[ /-](?:[A-ZÄÖÜ]{1,3}|[NK]\.\s?F\.))?")


def _periodical_named(draft: Draft) -> None:
    """"Traverse 10/2 (2003), S. 11–25": who seems to have written nothing that has a name, in a numbered year, is a journal."""
    where = draft.place_of("author")
    lone = len(named := draft.names_of("author")) == 1 and not named[0].given and {"issue", "issued"} <= draft.values.keys()
    if where and (lone or {"volume", "issued"} <= draft.values.keys()) and draft.values.keys() <= _OF_JOURNAL and not (draft.imprint and draft.imprint.place):
        draft.drop("author")
        draft.put("container-title", where)


_OF_JOURNAL = frozenset(("author", "issue", "issued", "volume", "page"))


def _is_issue_alone(draft: Draft) -> bool:
    """Whether no article of the journal or newspaper is named: its pages are the place cited."""
    return "title" not in draft.values and draft.type in ("article-journal", "article-newspaper") and "author" not in draft.values


_OF_REVIEW = frozenset(("author", "title", "issue", "issued", "volume", "page"))
_OF_ISSUE = frozenset(("title", "issue", "issued", "volume", "page"))


def _part_of_book(draft: Draft) -> None:
    """"К., 2010. – Ч. 1": behind an imprint it is a part, no number of a journal ("Діло. – 1930. – Ч. 5")."""
    where = draft.place_of("issue")
    if where and draft.imprint and draft.imprint.place and "volume" not in draft.values and (part := _PART.search(draft.scan.text, max(0, where.start - 5), where.start)) and (part["part"] or draft.type == "book"):
        draft.move("issue", "volume")


_PART = late_pattern(r"\b(?:(?P<part>[Чч])|[Вв][иы]п|[Кк]н)\.\s?$")


def _no_issue(draft: Draft) -> None:
    """The number of a document that is cited is no issue's: "Док. № 123. С. 345"."""
    where, place = draft.place_of("issue"), draft.locator
    if where and place and place.start <= where.start < place.end and "container-title" not in draft.values:
        draft.drop("issue")
        if where.start == place.start and (word := _COUNTED.search(draft.scan.text, max(0, place.start - 5), place.start)):
            draft.locator = Span(word.start(), place.end)


_YEAR_AND_ISSUE = late_pattern(r"(?P<year>(?:19|20)\d\d)/(?P<issue>\d{1,2}(?:-\d{1,2})?)")


def _year_with_issue(draft: Draft) -> None:
    """"Genèses, 2012/3, n° 88": a year and the number in it, which counts where no other does."""
    where = draft.place_of("issued")
    found = _YEAR_AND_ISSUE.fullmatch(where.of(draft.scan.text)) if where and draft.type == "article-journal" else None
    if found and "volume" in draft.values and int(found["issue"].partition("-")[0]) == (int(found["year"]) + 1) % 100:
        return  # "Die Frau 21 (1913/14)": a volume of two years
    if where and found:
        draft.drop("issued")
        draft.put("issued", Span(where.start, where.start + 4))
        draft.put("issue", Span(where.start + 5, where.end))


_COUNTED = late_pattern(r"(?:n[°ºr]s?|[Nn]os?\.|Nr\.|№)\s?$")


def _document_cited(draft: Draft) -> None:
    """A short form or a collection has no issues: "Cartulaire de la Trinité, n° 112" is a document in it, and so is "DDS, Bd. 14, Nr. 222"."""
    short = draft.kind == "short" and not draft.values.keys() - {"title", "author", "editor", "issue", "volume"}
    collection = draft.type == "chapter" and draft.imprint is not None and draft.imprint.place is not None and draft.locator is None
    # a book has no issues: "Т. 1. М., 1952. № 245. С. 172"
    numbered = draft.type == "book" and draft.imprint is not None and draft.imprint.place is not None
    where = draft.place_of("issue") if (short or collection or numbered) and "journal" not in draft.flags else None
    word = _COUNTED.search(draft.scan.text, max(0, where.start - 5), where.start) if where else None
    if where is None or word is None or not (draft.locator is None or draft.locator.start > where.end):
        return
    draft.drop("issue")
    draft.locator = Span(word.start(), draft.locator.end if draft.locator else where.end)


def _school_behind_slash(draft: Draft) -> None:
    """"дис. … канд. ист. наук / МГУ": who stands where a book has its editors is the school."""
    match draft.values.get("editor"):
        case (Name(family="", literal=school),) if school:
            draft.move("editor", "publisher")
            draft.values["publisher"] = school


@cache
def _volume_first(codes: Codes) -> re.Pattern[str]:
    roman = rf"(?P<roman>[IVXLC]{{1,6}}),\s(?=(?:{pattern('page', codes)}|{pattern('column', codes)})\s?\d)"
    either = "|".join(re.escape(word) for word in words("volume", codes) if word in words("chapter", codes))  # "ch. 4, p. 239"
    return long_pattern(rf"(?!(?:{either or '(?!)'})\s?(?:\d|[IVXLC]))(?:{pattern('volume', codes)})\s?(?P<volume>(?:[IVXLC]+|\d{{1,2}})(?:/\d{{1,2}})?),?\s(?=\S)|{roman}")


def _volume_of_place(draft: Draft, place: Span) -> None:
    """A short form's "vol. I, p. 60" (or "I, p. 60") is a volume and a page."""
    if found := _volume_first(draft.scan.codes).match(draft.scan.text, place.start, place.end):
        draft.put("volume", Span(*found.span("volume" if found["volume"] else "roman")))
        draft.locator = Span(found.end(), place.end)


def _also_at(draft: Draft) -> None:
    """A printed text that is found on the web besides: a record beside the record."""
    url, accessed = draft.values.pop("URL"), draft.values.pop("accessed", None)
    values = {"relation": "text-available-at", "type": "webpage", "URL": url}
    other = Item(values | ({"accessed": accessed} if accessed else {}))
    draft.values["related"] = (other,)


_PARTS = {"article-journal", "article-newspaper", "article-magazine", "chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference"}


def settle_pages(draft: Draft) -> None:
    """Which of the pages are an article's own, and which are cited."""
    places = extents.behind_number(draft, list(reversed(draft.places)))
    if not places or draft.locator:
        return
    if draft.type in _PARTS and sum(not place.here for place in places) == 1:
        places = [place if place.here else _without_volume(draft, _without_issue(draft, place)) for place in places]
    cited = next((p for p in places if p.here), None)
    extent = [p for p in places if not p.here]
    lone = (draft.type not in _PARTS and not (draft.type == "interview" and "container-title" in draft.values)) or _is_issue_alone(draft)
    whole = Span(extent[0].span.start, extent[-1].span.end) if extent else None
    if whole and not lone and len(extent) <= 2 and not extent[0].volume and (within := extents.page_within(draft, whole)):
        draft.put("page", archival._without_label(draft.scan, within[0]))
        draft.locator = within[1]
        return
    if len(extent) == 2 and not lone and not cited and extents.page_behind(draft, extent[0].span, extent[1].span):
        draft.put("page", archival._without_label(draft.scan, extent[0].span))
        draft.locator = extent[1].span
        return
    if whole and not lone and not extent[0].volume and (numbered := extents.numbered_extent(draft, whole)):
        number, pages, all_of_it = numbered
        draft.put("page", archival._without_label(draft.scan, pages) if all_of_it or cited else None)
        draft.locator = cited.span if cited else number if all_of_it else whole
        return
    if extent and not lone and not extent[0].volume and _one(draft, extent[0].span) and not _counted(draft, extent[0].span) and not _VOLUMED.match(draft.scan.text, extent[0].span.start):
        draft.put("page", archival._without_label(draft.scan, extent[0].span))
    elif extent and (lone or cited is None):
        draft.locator = _closed(draft, Span(extent[0].span.start, (cited.span if cited else extent[-1].span).end))
        return
    if cited:
        draft.locator = cited.span


def _closed(draft: Draft, place: Span) -> Span:
    """A locator with the mark of a bracket that opens in it: "21–4 (quotation at 23)"."""
    opened = place.of(draft.scan.text).count("(") > place.of(draft.scan.text).count(")")
    return Span(place.start, place.end + 1) if opened and draft.scan.text[place.end : place.end + 1] == ")" else place


def _without_volume(draft: Draft, place: Place) -> Place:
    """"1999, v. 2, p. 339-421": the volume of a set, and the chapter's pages in it."""
    found = _volume_first(draft.scan.codes).match(draft.scan.text, *place.span)
    if "volume" in draft.values or not found or not (found["volume"] or draft.type.startswith("entry-")):
        return place
    draft.put("volume", Span(*found.span("volume" if found["volume"] else "roman")))
    if draft.type == "article-newspaper" and len(str(draft.values.get("issued", ""))) < 10:
        draft.type = "article-journal"  # "v. 16, p. 25-38, fev. 1998": a volume and no day
    return place._replace(span=Span(found.end(), place.span.end))


@cache
def _issue_first(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('issue', codes)})\s?(?P<issue>\d{{1,4}}(?:[/–-]\d{{1,4}})?),\s(?=(?:{pattern('page', codes)})\s?\d)")


def _without_issue(draft: Draft, place: Place) -> Place:
    """"34, 1969, z. 2, s. 117": the number of a journal, and the pages in it."""
    found = _issue_first(draft.scan.codes).match(draft.scan.text, *place.span) if draft.type == "article-journal" else None
    if not found or draft.values.get("issue", found["issue"]) != found["issue"]:
        return place
    draft.put("issue", Span(*found.span("issue")))
    return place._replace(span=Span(found.end(), place.span.end))


def _counted(draft: Draft, span: Span) -> bool:
    """Whether it is the number of a document ("Nr. 1024", "Dok. 12"), no page."""
    return bool(re.match(r"(?:[Nn]r|[Nn]o|[Nn]um|[Dd]ok|[Dd]oc|[Дд]ок|№)s?\b\.?", span.of(draft.scan.text)))


_VOLUMED = late_pattern(r"(?:[IVXLC]+|\d{1,2}):\s?\d")
"""“1:24”: of a set the volume and page are what is cited, no extent."""


def _one(draft: Draft, span: Span) -> bool:
    """Whether it is one page or one range, not a list of places."""
    return not re.search(r",|;|\b(?:and|und|et|u\.)\b|\bff?\.?$|chap|Kap|n\.|Anm", span.of(draft.scan.masked))
