"""What no mark sets off from the title before the imprint: a series, by its number or how series are called, and a raised figure."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import Imprint
from edele_refs.parse.peelers.ends import found_at_end, span_of

_CALLED = (
    r"(?:Biblioth(?:èque|ek|eca)|Bibliote[ck]a|Библиотека|Литературные памятники|Collection|Colecci[oó]n|Coleção|Collana|(?:[Nn]eue\s)?(?:Studien|Schriften(?:reihe)?|Forschungen|Beiträge|Quellen|Veröffentlichungen|Abhandlungen)"
    r"|Studies|Studi|Estud[io]+s|Études|Cahiers|Quaderni|Cuadernos|Cadernos)"
)
"""Words with which names of series begin."""


@cache
def _behind_italics(codes: Codes) -> re.Pattern[str]:
    other = "|".join(pattern(key, codes) for key in ("volume", "edition", "editor", "translator", "in_", "thesis", "reprinted", "chapter"))
    number = r"(?:(?:Bd|Band|[Vv]ol|[Nn]r?|[Nn]o|t|[ТтВв](?:ып)?|sv|zv|č)[.°º]?\s|№\s?)?(?P<number>\d{1,4}(?:/\d{1,3})?)"
    edition = r"(?:[.,]\s(?P<edition>\d{1,2})(?:\.|[ªaᵃ°e]|\s?a|st|nd|rd|th|e|-е|\.ª)?\s(?:[Ee]d|éd|изд|Aufl|wyd|vyd|druk)\.?)?"
    return long_pattern(rf"{edition}[.,]\s(?!(?:{other})(?!\w))(?:(?P<title>[^\W\d_a-zà-ÿа-џґ][^.;:()\d␟«»„“”\"]{{4,90}}?),?\s{number}|(?P<called>{_CALLED}(?:\s[^.,;:()\d␟«»„“”\"]{{4,70}})?))$")


@cache
def _behind_stop() -> re.Pattern[str]:
    return long_pattern(r"(?:(?<=[^\W\d_]{3})|(?<=\d{4}))\.\s(?P<title>[^\W\d_a-zà-ÿа-џґ][\w’'-]+\s[^.,;:()\d␟]{3,60})\s(?P<number>\d{1,3})$")


def peel_unmarked_series(draft: Draft, start: int, end: int) -> int | None:
    """"*Das Kaiserreich*. Deutsche Geschichte 9. Göttingen: …", "Allgemeines Landrecht. Industrielle Welt 7 (Stuttgart 1967)"."""
    if draft.imprint is None or draft.imprint.place is None or {"collection-title", "volume", "issue"} & draft.values.keys():
        return None
    if any(title.end == start + 1 for title in draft.scan.italics):
        found = _behind_italics(draft.scan.codes).fullmatch(draft.scan.masked, start + 1, end)
    else:
        bracketed = draft.scan.text[draft.imprint.span.start] in "(["
        found = found_at_end(_behind_stop(), draft, start, end) if bracketed and not draft.scan.italics else None
        draft.flags |= {"behind stop"} if found else set()
    if not found or found.start() <= start:
        return None
    called = "called" in found.re.groupindex and found["called"]
    draft.put("collection-title", span_of(found, "called" if called else "title"))
    if "edition" in found.re.groupindex:
        draft.put("edition", span_of(found, "edition"))
    draft.put("collection-number", None if called else span_of(found, "number"))
    return found.start()


@cache
def _within_bracket(codes: Codes) -> re.Pattern[str]:
    other = "|".join(pattern(key, codes) for key in ("volume", "edition", "editor", "translator", "in_", "thesis", "reprinted"))
    return long_pattern(rf"[(\[](?!(?:{other})(?!\w))(?P<title>[^\W\d_a-zà-ÿа-џґ][^();:\d]{{4,90}}?)(?:,?\s(?:(?:[Vv]ol|[Nn]o|Bd)\.?\s)?(?P<number>\d{{1,4}}))?;\s")


def put_series_within(draft: Draft, imprint: Imprint) -> None:
    """"(The Industrialisation of Soviet Russia, 5; Basingstoke: Palgrave Macmillan, 2004)": before the town in the bracket."""
    if imprint.place and (found := _within_bracket(draft.scan.codes).fullmatch(draft.scan.masked, imprint.span.start, imprint.place.start)):
        draft.put("collection-title", span_of(found, "title"))
        draft.put("collection-number", span_of(found, "number"))


_RAISED = late_pattern(r"(?<=[^\W\d_A-ZÀ-ÞА-Я]{4})(?P<edition>[2-9])$")


def peel_raised_edition(draft: Draft, start: int, end: int) -> int | None:
    """"Die Verwandlung der Welt⁴ (München 2009)": a raised figure at the title's end, whose face the text has lost."""
    placed = draft.imprint is not None and draft.imprint.place is not None and draft.scan.text[draft.imprint.span.start] in "(["
    found = found_at_end(_RAISED, draft, start, end) if placed and "edition" not in draft.values else None
    if not found or found.start() <= start:
        return None
    draft.put("edition", span_of(found, "edition"))
    return found.start()


_STUDIES = late_pattern(
    r",\s(?P<title>(?:[A-Z][\w’'.-]*\s(?:(?:of|and|the|in|on|for)\s)?){0,6}(?:Studies|Monographs|Contributions)(?:\s(?:in|on|of|for|to)(?:\sthe)?\s[A-Z][^,.;:()\d␟]{3,70})?(?:,\s(?:new|(?:\d(?:st|nd|rd|th)|first|second|third|fourth))\sser(?:ies|\.))?)"
    r"(?:,?\s(?:(?:vol|no)\.\s)?(?P<number>\d{1,4}))?$"
)
_ALONE = ("studies", "monographs", "contributions")


def peel_studies(draft: Draft, start: int, end: int) -> int | None:
    """"*Faiths*: A Subtitle, Oxford Studies in Modern European History (Oxford: OUP, 2014)": English subtitles stand behind a colon, so this is a series."""
    held = draft.imprint is not None and draft.imprint.publisher is not None and draft.scan.text[draft.imprint.span.start] in "(["
    found = found_at_end(_STUDIES, draft, start, end) if held and "collection-title" not in draft.values else None
    if not found or found.start() <= start + 8 or found["title"].lower() in _ALONE:
        return None
    run = draft.scan.names(start, found.start())
    if run is not None and not draft.scan.masked[run.span.end : found.start()].strip(" ,"):
        return None  # right behind its author it is the title itself
    draft.put("collection-title", span_of(found, "title"), found["title"])
    draft.put("collection-number", span_of(found, "number"))
    return found.start()
