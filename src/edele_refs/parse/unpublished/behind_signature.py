"""What stands behind a signature: a paper's number, whose papers they are, a title, a day, sheets."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.page_labels import without_label
from edele_refs.parse.places import is_place
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.datelines import before_dateline, record_word
from edele_refs.parse.unpublished.described_before import date_in_title, described_before
from edele_refs.parse.unpublished.letters import is_office, names_alone
from edele_refs.parse.unpublished.record_heads import called, written_by
from edele_refs.parse.unpublished.sheetless import without_sheets
from edele_refs.parse.unpublished.signed_towns import state_behind
from edele_refs.parse.unpublished.told import (
    CITED,
    day_last,
    day_led,
    description,
    told_in_bracket,
    year_told,
)

_SHORTEST = 5
"""Fewer letters behind a signature are no title."""


def read_behind(draft: Draft, start: int, end: int, described: bool) -> None:
    """Put what stands behind a signature into the draft; ``described``: what the record is stands before it."""
    if years := _YEARS_OF_FILE.match(draft.scan.text, start, end):
        start = years.end()
    start = _behind_paper(draft, state_behind(draft, start, end), end, described)
    start, end = without_sheets(draft.scan, start, end)
    start = day_led(draft, start, end)
    end = day_last(draft, start, end)
    if not described and (bracket := _told(draft, start, end)) is not None:
        described, end = True, bracket
    respondent = _RESPONDENT.search(draft.scan.text, draft.start, end)
    left = _peeled(draft, start, end, respondent)
    if respondent:
        draft.put("note", Span(*respondent.span("note" if respondent["note"] else "bare")))
    left = _placed(draft, left, end, described)
    if not described and left - start > _SHORTEST and not respondent:
        _read_title(draft, start, left)


def _behind_paper(draft: Draft, start: int, end: int, described: bool) -> int:
    """Behind the number of a cabinet's paper and whose papers the signature is from."""
    if paper := _PAPER.match(draft.scan.text, start, end):
        draft.put("number" if described else "title", Span(*paper.span("number")))
        start = paper.end()
    if "archive_collection" not in draft.values and (papers := _PAPERS_BEHIND.match(draft.scan.text, start, end)):
        draft.put("archive_collection", Span(*papers.span("name")))
        start = papers.end()
    return start


def _told(draft: Draft, start: int, end: int) -> int | None:
    """Read what a bracket says of the record; where the bracket begins."""
    scan = draft.scan
    if told := description(scan, start, end):
        described_before(draft, told.start + 1, told.end - 1)
        return told.start
    if not (told := told_in_bracket(scan, start, end)):
        return None
    draft.put("title", told)
    date_in_title(draft, told.start, end)
    year_told(draft, told, end)
    return scan.text.rfind("(", start, told.start)


def _peeled(draft: Draft, start: int, end: int, respondent: re.Match[str] | None) -> int:
    """Where days, sheets and addresses begin, which stand before who is asked."""
    last = respondent.start() if respondent and start < respondent.start() and respondent.end() == end else end
    return tail.peel(draft, start, last, tail.BEHIND_PEELERS) if start < last else start


def _placed(draft: Draft, left: int, end: int, described: bool) -> int:
    """Make of the places that were found the locator; where they begin."""
    places, day = draft.places, draft.place_of("issued") or Span(end, end)
    if places and draft.locator is None and not described and places[-1].start < day.start < places[0].start:
        # "RH 24-17/171, 298 ID, 2 August 1941, fol. 149": a number before the day is no sheet's
        draft.locator = places[0].span
        return places[-1].span.end
    if places and draft.locator is None:
        draft.locator = Span(places[-1].span.start, places[0].span.end)
    elif places and places[0].here:
        draft.move("locator", "page")
        if draft.locator:
            draft.put("page", without_label(draft.scan, draft.locator))
        draft.locator = places[0].span
    return left


def _read_title(draft: Draft, start: int, left: int) -> None:
    """Who wrote the record, or what it is called, where nothing before its signature says so."""
    scan = draft.scan
    begin = draft.trimmed("title", Span(start, left)).start
    if (day := next(iter(scan.dates_in(begin, begin + 1)), None)) and scan.text.startswith(" (", day.span.end) and scan.text[left - 1] == ")":
        draft.put("issued", day.span, day.date)  # "n. 452, 20 maggio 1600 (Michiel q. Zuan Francesco, in partenza per Roma)"
        return
    rest = Span(start, before_dateline(scan, begin, left) if "dated" in draft.flags else left)
    if papers := _PAPERS_OF.fullmatch(scan.text, *draft.trimmed("title", rest)):
        draft.put("archive_collection", Span(*papers.span("name")))
        return
    words = draft.trimmed("title", rest).of(scan.text)
    if "dated" in draft.flags and is_place(words):
        return  # "filza 285, n. 135, Vienna, 14 giugno 1783": where it was written
    if _is_writer(scan, begin, words):
        draft.put_literals("author", [draft.trimmed("author", rest)])
    elif _is_title(words):
        if not written_by(draft, rest):
            called(draft, begin, rest)
        if "issued" not in draft.values:
            date_in_title(draft, start, left)


def _is_writer(scan: Scan, begin: int, words: str) -> bool:
    """Whether these words are an office, and nothing else."""
    if "," in words or not is_office(words) or record_word().match(words) or _is_record(words):
        return False
    return not names_alone(scan, begin, begin + len(words))


def _is_record(words: str) -> bool:
    """"1st Battalion King’s Regiment War Diary", "Ic report of 11th Infantry Division": a word of it says what it is."""
    return any(found.end() == len(words) or words.startswith((" of ", " on "), found.end()) for found in record_word().finditer(words))


def _is_title(words: str) -> bool:
    """Whether these words may be what a record is called: no sentence, no bracket, no reference."""
    named = record_word().match(words) is not None
    if words.startswith("(") or CITED.match(words):
        return False
    return named or (re.search(r"[^\W\d_]{4}", words) is not None and not finite_words(words))


_YEARS_OF_FILE = late_pattern(r"\s\((?:1[3-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?\)(?=,\s[^\W\d_a-z])")
"""“b. 2 (1818/19), Nota di …”: of what years the file is, where what it holds is told behind."""
_PAPERS_OF = late_pattern(r"\((?P<name>(?:NL|Nachlass|Nachlaß|Slg\.|Sammlung|Bestand|Depositum)\s[^()]{3,60})\)")
"""“ACDP, 01-028-007/2 (NL Hermann Pünder)”: whose papers they are."""
_PAPERS_BEHIND = late_pattern(r",\s(?P<name>(?:NL|Nl\.|Nachl\.|Nachlass|Nachlaß|Slg\.|Sammlung|Depositum|[Ff]onds|[Pp]apiers|(?:(?:[Pp]rivate\s)?[Pp]apers|Collection)\sof(?:\sthe)?)\s[A-ZÄÖÜÀ-Þ][^,;:()\d]{2,50})(?=[,:]\s|;|\.?$)")
"""“IfZ-Archiv, ED 120/203, NL Wilhelm Hoegner, Tagebuch”: the same without a bracket."""
_PAPER = late_pattern(r",\s(?P<number>[A-Z][A-Z.]{0,6}\s?(?:\(\d\d\)\s?\d{1,4}|\d{1,4}\s?\(\d\d\))(?:\s?\([A-Z][a-z]+\))?)(?=[,.;]|$)")
"""“CAB 66/12, WP (40) 362”: a paper of a cabinet by its letters, year and number."""
_RESPONDENT = late_pattern(r"\((?P<note>(?:Male|Female|Mann|Frau|муж|жен)\b[^()]*?)\.?\)|(?<=[.,]\s)(?P<bare>(?:Male|Female),\s\d{2}[^.();]*?)(?=\.|$)")
