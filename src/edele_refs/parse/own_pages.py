"""Which of the pages are an article's own, and which are the place cited."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import extents
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import Place
from edele_refs.parse.page_labels import without_label

_PARTS = {"article-journal", "article-newspaper", "article-magazine", "chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference"}


def settle_pages(draft: Draft) -> None:
    """Which of the pages are an article's own, and which are cited."""
    places = extents.behind_number(draft, list(reversed(draft.places)))
    if not places or draft.locator:
        return
    if draft.type in _PARTS and sum(not place.here for place in places) == 1:
        places = [place if place.here else _without_volume(draft, _without_issue(draft, place)) for place in places]
    cited, extent = next((p.span for p in places if p.here), None), [p for p in places if not p.here]
    lone = _has_no_extent(draft)
    if extent and not lone and _settle_extent(draft, extent, cited):
        return
    if extent and (lone or cited is None):
        draft.locator = _closed(draft, Span(extent[0].span.start, (cited or extent[-1].span).end))
    elif cited:
        draft.locator = cited


def _has_no_extent(draft: Draft) -> bool:
    """Whether pages can only be those cited: a book's, a record's, or a journal's of which no article is named."""
    printed_interview = draft.type == "interview" and "container-title" in draft.values
    return (draft.type not in _PARTS and not printed_interview) or _is_issue_alone(draft)


def _is_issue_alone(draft: Draft) -> bool:
    """Whether no article of the journal or newspaper is named: its pages are the place cited."""
    return "title" not in draft.values and draft.type in ("article-journal", "article-newspaper") and "author" not in draft.values


def _settle_extent(draft: Draft, extent: list[Place], cited: Span | None) -> bool:
    """Keep the pages of an article or document as its own, and of them those cited; whether they are its own."""
    first, last = extent[0], extent[-1]
    whole = Span(first.span.start, last.span.end)
    if not first.volume and len(extent) <= 2 and (within := extents.page_within(draft, whole)):
        return _settled(draft, *within)
    if len(extent) == 2 and not cited and extents.page_behind(draft, first.span, last.span):
        return _settled(draft, first.span, last.span)
    if not first.volume and (numbered := extents.numbered_extent(draft, whole)):
        number, pages, all_of_it = numbered
        return _settled(draft, pages if all_of_it or cited else None, cited or (number if all_of_it else whole))
    own = not first.volume and _one(draft, first.span) and not _counted(draft, first.span) and not _VOLUMED.match(draft.scan.text, first.span.start)
    return own and _settled(draft, first.span, cited)


def _settled(draft: Draft, own: Span | None, cited: Span | None) -> bool:
    if own is not None:
        draft.put("page", without_label(draft.scan, own))
    draft.locator = cited
    return True


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


@cache
def _volume_first(codes: Codes) -> re.Pattern[str]:
    roman = rf"(?P<roman>[IVXLC]{{1,6}}),\s(?=(?:{pattern('page', codes)}|{pattern('column', codes)})\s?\d)"
    either = "|".join(re.escape(word) for word in words("volume", codes) if word in words("chapter", codes))  # "ch. 4, p. 239"
    return long_pattern(rf"(?!(?:{either or '(?!)'})\s?(?:\d|[IVXLC]))(?:{pattern('volume', codes)})\s?(?P<volume>(?:[IVXLC]+|\d{{1,2}})(?:/\d{{1,2}})?),?\s(?=\S)|{roman}")


def volume_of_place(draft: Draft, place: Span) -> None:
    """A short form's "vol. I, p. 60" (or "I, p. 60") is a volume and a page."""
    if found := _volume_first(draft.scan.codes).match(draft.scan.text, place.start, place.end):
        draft.put("volume", Span(*found.span("volume" if found["volume"] else "roman")))
        draft.locator = Span(found.end(), place.end)
