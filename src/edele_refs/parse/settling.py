"""What only the whole of a reference shows: which pages are its extent, whose a number is, what a short form is."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Span
from edele_refs.parse import extents
from edele_refs.parse.called_as_people import work_called_as_person
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.edition_volumes import (
    volume_of_edition,
    volume_of_entry,
    volume_of_part,
    volume_of_siglum,
    volume_within_title,
)
from edele_refs.parse.festschriften import in_honour
from edele_refs.parse.house_no_journal import house_no_journal
from edele_refs.parse.journals_behind_stops import journal_behind_stop
from edele_refs.parse.newspapers.towns import town_of_paper
from edele_refs.parse.own_pages import settle_pages, volume_of_place
from edele_refs.parse.reviews.critiques import review_by
from edele_refs.parse.stated_types import is_complete, type_of
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
        volume_of_place(draft, draft.locator)
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


def _also_at(draft: Draft) -> None:
    """A printed text that is found on the web besides: a record beside the record."""
    url, accessed = draft.values.pop("URL"), draft.values.pop("accessed", None)
    values = {"relation": "text-available-at", "type": "webpage", "URL": url}
    other = Item(values | ({"accessed": accessed} if accessed else {}))
    draft.values["related"] = (other,)
