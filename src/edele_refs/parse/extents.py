"""The extent of an article and the page of it that is cited, where both stand in one list."""

from __future__ import annotations

import re

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import DOCUMENT, Place

_WORD = rf"(?:[^\W\d_]{{1,5}}\.\s?|(?i:{'|'.join(word for word in words('page') if word.isalpha() and len(word) > 3)})\s)?"
_EXTENT = late_pattern(
    rf"(?P<extent>{_WORD}(?P<first>\d{{1,4}})\s?[-–—]\s?(?P<last>\d{{1,4}}))(?:(?:,|\s?:)\s|\s(?P<open>\())"
    rf"(?P<cited>{_WORD}(?P<at>\d{{1,4}})(?:\s?[-–—]\s?\d{{1,4}})?(?:\s?ff?\.?)?(?:,?\s[^\d,()]{{1,12}}\d{{1,4}})?)(?(open)\))$"
)

_FIRST = late_pattern(rf"(?P<extent>{_WORD}(?P<first>\d{{1,4}}))\s\((?P<cited>{_WORD}(?P<at>\d{{1,4}})(?:\s?[-–—]\s?\d{{1,4}})?(?:\s?ff?\.?)?(?:,?\s[^\d,()]{{1,12}}\d{{1,4}})?)\)$")
"""Where it begins, and in brackets the page cited, as German lawyers write: "S. 199 (201 ff.)"."""
_RANGE = late_pattern(rf"{_WORD}(?P<first>\d{{1,4}})\s?[-–—]\s?(?P<last>\d{{1,4}})")
_PAGE = late_pattern(rf"{_WORD}(?P<at>\d{{1,4}})(?!\d)")


def page_within(draft: Draft, span: Span) -> tuple[Span, Span] | None:
    """An article's extent and a page of it: "S. 3-20, S. 5", "S. 8–20 (10)", "S. 199 (201 ff.)"; in a list of places the second is none of the first."""
    found = _EXTENT.match(draft.scan.text, span.start, span.end) or _FIRST.match(draft.scan.text, span.start, span.end)
    if not found:
        return None
    return (Span(*found.span("extent")), Span(*found.span("cited"))) if _holds(found, found["at"]) else None


def page_behind(draft: Draft, extent: Span, cited: Span) -> bool:
    """Whether ``cited`` is a page of an extent that an address parts from it: "S. 18–71, https://…, S. 31"."""
    whole, page = _RANGE.fullmatch(draft.scan.text, *extent), _PAGE.match(draft.scan.text, *cited)
    return bool(whole and page and _holds(whole, page["at"]))


def _holds(extent: re.Match[str], page: str) -> bool:
    first, last = extent["first"], extent.groupdict().get("last") or page
    # "263–82" is 263–282
    return int(first) <= int(page) <= int(first[: max(0, len(first) - len(last))] + last)


_NUMBERED = late_pattern(rf"(?P<number>(?:{DOCUMENT}|[Nn]r\.|[Nn]os?\.|[Nn]°|[Nn]º|№|[Pp]oz\.)\s?(?:\d{{1,5}}[a-z]?|[IVXLC]{{1,7}}))[,.:]?\s(?P<pages>{_WORD}\d{{1,4}}(?P<range>\s?[-–—]\s?\d{{1,4}})?)$")
"""A document's number and its pages: "Dok. 132, S. 489–491", "Док. № 346. С. 541–542"."""


def numbered_extent(draft: Draft, span: Span) -> tuple[Span, Span, bool] | None:
    """The number of a document in an edition, its pages, and whether they are its whole extent (one page may be the one cited)."""
    found = _NUMBERED.match(draft.scan.text, span.start, span.end)
    return (Span(*found.span("number")), Span(*found.span("pages")), bool(found["range"])) if found else None


def behind_number(draft: Draft, places: list[Place]) -> list[Place]:
    """"(1980): «T», Hispania, 40, pp. 253-294": a bare number before the pages is the journal's."""
    journal = draft.type == "article-journal" or (draft.type == "chapter" and not {"editor", "publisher", "publisher-place"} & draft.values.keys())
    if not journal or len(places) != 2 or draft.locator or {"volume", "issue"} & draft.values.keys():
        return places
    number, pages = places
    if number.labelled or not pages.labelled or not _BARE.fullmatch(draft.scan.text, *number.span) or _YEAR_FIRST.search(draft.scan.masked, max(0, number.start - 8), number.start):
        return places
    draft.put("volume", number.span)
    draft.type = "article-journal"
    return [pages]


_BARE = late_pattern(r"\d{1,3}")
_YEAR_FIRST = late_pattern(r"[(\[](?:1[5-9]|20)\d\d[)\]]\s$")


def first_page(draft: Draft) -> None:
    """Make the page of what stands behind the year of a book that somebody edited: "W. Twining (ed.), Legal Theory (1986) 26, at p. 30"."""
    numbers = [key for key in ("volume", "issue") if key in draft.values]
    number = draft.place_of(numbers[0]) if len(numbers) == 1 else None
    edited = {"editor", "container-title", "issued"} <= draft.values.keys() and "page" not in draft.values
    if number and edited and _YEAR_FIRST.search(draft.scan.masked, max(0, number.start - 8), number.start):
        draft.drop(numbers[0])
        draft.put("page", number)
        draft.type = "chapter"
