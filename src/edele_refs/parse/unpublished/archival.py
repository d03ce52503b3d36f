"""Archival records: who wrote what to whom, when, and the signature it bears."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.archives import Sighting
from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators, tail
from edele_refs.parse.back.backrefs import noted_again
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.documents import before_print
from edele_refs.parse.evidence import finite_words, in_the_past
from edele_refs.parse.peelers.dates import UNTIL
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.unpublished.datelines import before_dateline, record_word
from edele_refs.parse.unpublished.file_leads import only_leads
from edele_refs.parse.unpublished.keepers import HOLDS_INTERVIEWS
from edele_refs.parse.unpublished.letters import is_office, names_alone, read_addressed, read_letter
from edele_refs.parse.unpublished.record_heads import (
    authors_and_title,
    called,
    written_by,
    year_of_title,
)
from edele_refs.parse.unpublished.sheetless import numbered, without_sheets
from edele_refs.parse.unpublished.signed_towns import is_town, town_first
from edele_refs.parse.unpublished.told import (
    CITED,
    before_aside,
    day_last,
    day_led,
    description,
    led_to,
    told_in_bracket,
    told_in_record,
    year_told,
)


def read_records(scan: Scan, start: int, end: int) -> Iterator[Draft]:
    """The records of one reference: one for each file it names."""
    first, *others = scan.signatures_in(start, end)
    stop = others[0].span.start if others else before_aside(scan, first.end, before_print(scan, first.end, end))
    yield _record(scan, first, start, _trim(scan, first.end, stop), bool(others))
    for number, signature in enumerate(others):
        stop = others[number + 1].span.start if number + 1 < len(others) else end
        yield _member(scan, signature, first, _trim(scan, signature.end, stop))


def _trim(scan: Scan, low: int, end: int) -> int:
    while end > low and scan.text[end - 1] in " ,;":
        end -= 1
    joined = re.compile(r"[,;]?\s(?:and|und|et|e|и|i|sowie|oraz)$").search(scan.masked, max(low, end - 8), end)
    return joined.start() if joined else end


def _after(scan: Scan, signature: Sighting) -> int:
    """Where a signature ends, with the bracket closed that introduces a siglum alone: "Zbiory autora (dalej: ZA), Relacja …"."""
    return signature.end + scan.text.startswith((")", "]"), signature.end) if signature.siglum and not signature.location else signature.end


def _within_bracket(scan: Scan, signature: Sighting, start: int, end: int) -> tuple[int, int]:
    """The bracket that a signature stands in, where it says what the record is too: "d’après le préfet (rapport du 12 juin 1941, AD Isère, 52 M 68)"."""
    bracket = scan.bracket_around(signature.span.start)
    described = bracket is not None and start < bracket.start and any(d.span.end < signature.span.start for d in scan.dates_in(bracket.start, signature.span.start))
    return (bracket.start + 1, min(end, bracket.end - 1)) if bracket and described else (start, end)


def _record(scan: Scan, signature: Sighting, start: int, end: int, listed: bool) -> Draft:
    if _is_quoted_from(scan, start, signature.span.start):
        start, bracket = signature.span.start, scan.bracket_around(signature.span.start)
        end = min(end, bracket.end - 1) if bracket else end
    start = signature.span.start if only_leads(scan, start, signature.span.start) else start
    start, end = _within_bracket(scan, signature, start, end)
    draft = Draft(scan, _behind_sentence(scan, start, signature.span.start), end, type="document")
    start = draft.start
    put_signature(draft, signature)
    # a carried signature's archive stands further up in the note
    first = signature.span.start
    held = signature.archive  # "CO 137/391, Eyre to Cardwell, 20 October 1865, TNA"
    _behind(draft, _after(scan, signature), held.start if held and held.start > signature.end else end, described=first - start > 3 and not _PLACE.fullmatch(scan.masked, start, first))
    again = noted_again(scan.codes).search(scan.masked, start, first) if scan.says("note") else None
    draft.kind = "short" if again else "full"  # "V boiakh (wie Anm. 68), Bakhmeteff Archive"
    described_before(draft, start, again.start() if again else max(start, first))
    year_of_title(draft)
    told_in_record(draft)
    if draft.type == "interview" and "archive_collection" not in draft.values and HOLDS_INTERVIEWS.search(str(draft.values.get("title", ""))):
        draft.move("title", "archive_collection")
    if _is_interview(signature, scan):
        draft.type = "interview"
    elif draft.type == "document" and "personal" in draft.flags:
        draft.type = "personal_communication"
    elif _MEMOIR.search(str(draft.values.get("genre", ""))) or (_MEMOIR.search(str(draft.values.get("medium", "")))):
        draft.type = "manuscript"
    return draft


_PROSE = late_pattern(r"(?<![\w’'-])[^\W\d_A-ZÀ-ÞА-Я][^\W\d_A-ZÀ-ÞА-Я]+(?P<colon>:)?\s$")


def _is_quoted_from(scan: Scan, start: int, at: int) -> bool:
    """"He complained: “Nothing is left” (TNA, FO 1050/1288)": the words quoted are no title."""
    opened = re.compile(r"\s[(\[]$").search(scan.masked, max(start, at - 2), at)
    quote = scan.quote_closed_at(opened.start()) if opened else None
    if opened and not quote and (_sentence_goes_on(scan, at) or in_the_past(scan.masked[start : opened.start()])):
        return True
    if not quote or quote.start - 1 <= start:
        return False
    before = scan.masked[start : quote.start - 1]
    sentence = scan.text[quote.end - 1] in ".!?" and before.endswith(": ")
    told = before.endswith(", ") and scan.text[quote.start].islower()
    return sentence or told or bool(_PROSE.search(before)) or in_the_past(before)


def _behind_sentence(scan: Scan, start: int, at: int) -> int:
    """Where the title begins that a sentence leads to: "The army listed him as born in 1906: “Prikaz …” (31 July 1943), TsAMO"."""
    lead = next((q.start - 1 for q in between(scan.quotes, start + 3, at) if scan.masked[q.start - 3 : q.start - 1] == ": "), start)
    told = scan.masked[start:lead]
    return lead if lead > start and (finite_words(told) or _SENTENCE_ENDS.search(told)) else start


_SENTENCE_ENDS = late_pattern(r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{4}\.\s[^\W\d_a-zà-ÿа-џґ]")
_CONJOINED = frozenset(words("and_"))


def _sentence_goes_on(scan: Scan, at: int) -> bool:
    """Whether a sentence goes on behind the bracket: "В записке Ягоды (ЦА ФСБ. Ф. 2. Оп. 8) названы другие данные"."""
    bracket = scan.bracket_around(at)
    behind = _SMALL_WORD.match(scan.masked, bracket.end) if bracket else None
    return behind is not None and behind["word"] not in _CONJOINED


_SMALL_WORD = late_pattern(r"\s(?P<word>[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{2,})(?=[\s,;])")


def _member(scan: Scan, signature: Sighting, first: Sighting, end: int) -> Draft:
    """A later file of a list: the archive is the first one's."""
    draft = Draft(scan, signature.span.start, end, type="document")
    put_signature(draft, signature)
    if first.archive:
        draft.put("archive", first.archive, first.archive.of(scan.text))
    _behind(draft, signature.end, end, described=False)
    return draft


def put_signature(draft: Draft, signature: Sighting) -> None:
    if signature.archive:
        # as written: its last stop may be the abbreviation's own ("A. S. V.")
        draft.put("archive", signature.archive, signature.archive.of(draft.scan.text))
    town = signature.collection if not signature.place and is_town(draft.scan, signature) else None
    draft.put("archive-place", signature.place or town)
    draft.put("archive_collection", None if town else signature.collection)
    if signature.location and town is None and not signature.place and (first := town_first(draft.scan, signature)):
        draft.put("archive-place", first)
        draft.put("archive_location", Span(first.end + 2, signature.location.end))
    elif signature.location:
        whole = signature.location_text or signature.location.of(draft.scan.text)
        draft.put("archive_location", signature.location, whole)
    if signature.siglum:
        draft.flags.add("siglum")
        draft.put("related", signature.siglum, ())
    draft.locator = numbered(draft.scan, signature.locator)


_MEMOIR = late_pattern(r"(?i)memoir|manuscript|typescript|diary|Erinnerungen|Tagebuch|воспоминан|дневник|рукопис|wspomnienia|pamiętnik|mémoires|manuscrit|Typoskript|Manuskript|машинопис|рукапіс|mps|rkps|maszynopis|rękopis|rukopis|strojopis")
_ASKED = frozenset(("HPSSS",))
"""What keeps nothing but interviews, by its siglum."""
_PROJECT = late_pattern(r"\b(?:Project|Interview|Oral History|Проект|Memory)\b")


def _is_interview(signature: Sighting, scan: Scan) -> bool:
    return signature.known in _ASKED or bool(signature.collection and _PROJECT.search(signature.collection.of(scan.text)) and not signature.siglum)


# --- what stands behind the signature -------------------------------------------------------


def _behind(draft: Draft, start: int, end: int, described: bool) -> None:
    scan = draft.scan
    if paper := _PAPER.match(scan.text, start, end):
        draft.put("number" if described else "title", Span(*paper.span("number")))
        start = paper.end()
    if "archive_collection" not in draft.values and (papers := _PAPERS_BEHIND.match(scan.text, start, end)):
        draft.put("archive_collection", Span(*papers.span("name")))
        start = papers.end()
    start, end = without_sheets(scan, start, end)
    start = day_led(draft, start, end)
    end = day_last(draft, start, end)
    if not described and (told := description(scan, start, end)):
        described_before(draft, told.start + 1, told.end - 1)
        described, end = True, told.start
    elif not described and (told := told_in_bracket(scan, start, end)):
        draft.put("title", told)
        _date_in_title(draft, told.start, end)
        year_told(draft, told, end)
        described, end = True, scan.text.rfind("(", start, told.start)
    bracket = _RESPONDENT.search(scan.text, draft.start, end)
    last = bracket.start() if bracket and start < bracket.start() and bracket.end() == end else end
    left = tail.peel(draft, start, last, tail.BEHIND_PEELERS) if start < last else start
    if bracket:
        draft.put("note", Span(*bracket.span("note" if bracket["note"] else "bare")))
    day = draft.place_of("issued") or Span(end, end)
    if draft.places and draft.locator is None and not described and draft.places[-1].start < day.start < draft.places[0].start:
        # "RH 24-17/171, 298 ID, 2 August 1941, fol. 149": a number before the day is no sheet's
        draft.locator, left = draft.places[0].span, draft.places[-1].span.end
    elif draft.places and draft.locator is None:
        draft.locator = Span(draft.places[-1].span.start, draft.places[0].span.end)
    elif draft.places and draft.places[0].here:
        draft.move("locator", "page")
        if draft.locator:
            draft.put("page", without_label(scan, draft.locator))
        draft.locator = draft.places[0].span
    if not described and left - start > 5 and not bracket:
        begin = draft.trimmed("title", Span(start, left)).start
        rest = Span(start, before_dateline(scan, begin, left) if "dated" in draft.flags else left)
        if papers := _PAPERS_OF.fullmatch(scan.text, *draft.trimmed("title", rest)):
            draft.put("archive_collection", Span(*papers.span("name")))
            return
        words = draft.trimmed("title", rest).of(scan.text)
        if "," not in words and is_office(words) and not record_word().match(words) and not names_alone(scan, begin, begin + len(words)):
            draft.put_literals("author", [draft.trimmed("author", rest)])
        elif (re.search(r"[^\W\d_]{4}", words) or record_word().match(words)) and not words.startswith("(") and (record_word().match(words) or not finite_words(words)) and not CITED.match(words):
            if not written_by(draft, rest):
                called(draft, begin, rest)
            if "issued" not in draft.values:
                _date_in_title(draft, start, left)


_PAPERS_OF = late_pattern(r"\((?P<name>(?:NL|Nachlass|Nachlaß|Slg\.|Sammlung|Bestand|Depositum)\s[^()]{3,60})\)")
"""“ACDP, 01-028-007/2 (NL Hermann Pünder)”: whose papers they are."""
_PAPERS_BEHIND = late_pattern(r",\s(?P<name>(?:NL|Nl\.|Nachl\.|Nachlass|Nachlaß|Slg\.|Sammlung|Depositum|[Ff]onds|[Pp]apiers)\s[A-ZÄÖÜÀ-Þ][^,;:()\d]{2,50})(?=[,:]\s|;|\.?$)")
"""“IfZ-Archiv, ED 120/203, NL Wilhelm Hoegner, Tagebuch”: the same without a bracket."""
_PAPER = late_pattern(r",\s(?P<number>[A-Z][A-Z.]{0,6}\s?(?:\(\d\d\)\s?\d{1,4}|\d{1,4}\s?\(\d\d\))(?:\s?\([A-Z][a-z]+\))?)(?=[,.;]|$)")
"""“CAB 66/12, WP (40) 362”: a paper of a cabinet by its letters, year and number."""
_RESPONDENT = late_pattern(r"\((?P<note>(?:Male|Female|Mann|Frau|муж|жен)\b[^()]*?)\.?\)|(?<=[.,]\s)(?P<bare>(?:Male|Female),\s\d{2}[^.();]*?)(?=\.|$)")


@cache
def _label(codes: Codes) -> re.Pattern[str]:
    # "P. 414–452" is a page of what is cited in Latin letters, whatever the language around it
    return long_pattern(rf"(?:{pattern('folio', codes)}|{pattern('page', codes)}|{pattern('column', codes)}|P[Pp]?\.)\s?")


def without_label(scan: Scan, span: Span) -> Span:
    """A place without its word: “S. 414–452”, “15 с.”."""
    found = _label(scan.codes).match(scan.text, span.start, span.end)
    behind = _LABEL_BEHIND.search(scan.text, span.start, span.end)
    return Span(found.end() if found else span.start, behind.start() if behind else span.end)


_LABEL_BEHIND = late_pattern(rf"(?<=\d)\.?\s{locators.PAGE_WORDS_BEHIND}\.?$")


# --- the description before the signature ----------------------------------------------------


def described_before(draft: Draft, start: int, end: int) -> None:
    """What stands before a signature: who wrote what to whom, and when."""
    scan = draft.scan
    joined = led_to().search(scan.masked, max(start, end - 40), end)
    end = joined.start() if joined else end
    if _PLACE.fullmatch(scan.masked, start, end) and not is_office(scan.text[start:end].strip(" ,")):
        draft.put("archive-place", Span(start, end))
        return
    part = Draft(scan, start, end, flags={"record"})
    stop = tail.peel(part, start, end, tail.RECORD_PEELERS)
    for variable in ("issued", "genre", "number", "medium", "URL", "accessed"):
        if span := part.place_of(variable):
            draft.put(variable, span, part.values[variable])
    draft.locator = draft.locator or part.locator
    if "issued" not in draft.values:
        _date_in_title(draft, start, stop)
    elif "dated" in part.flags:
        stop = before_dateline(scan, start, stop)
    if "issued" in draft.values and (entry := _ENTRY_OF.search(scan.masked, start + 3, stop)):
        stop = entry.start()
    if (written := read_addressed(draft, start, stop)) is not None:
        start, stop = written
    at = read_letter(draft, start, stop)
    authors_and_title(draft, at, stop)


_ENTRY_OF = late_pattern(r",\s(?:Eintrag|Eintragung|Tagebucheintrag|entry|entrée|wpis|запись)(?:\s(?:vom|v\.))?\s?$")
"""“Tagebuch, Eintrag vom 30. 1. 1933”: the day says which entry."""
# "Kew, The National Archives": a lone name right before an archive is its place
_PLACE = late_pattern(r"[A-ZÀ-ÞА-Я][^\W\d_]+(?:[ -][A-ZÀ-ÞА-Я][^\W\d_]+)?[,:]\s*")


def _date_in_title(draft: Draft, start: int, end: int) -> None:
    """A date inside a record's title is also its date; of several the last."""
    # the stop of its "r." or "г." may close the stretch too
    inside = [d for d in draft.scan.dates_in(start, end) if d.span.end <= end + 1]
    if inside and not UNTIL.search(inside[-1].span.of(draft.scan.text)):
        draft.put("issued", inside[-1].span, inside[-1].date)
