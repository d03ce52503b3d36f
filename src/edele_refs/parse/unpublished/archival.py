"""Archival records: who wrote what to whom, when, and the signature it bears."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.archives import Sighting, get
from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.back.backrefs import noted_again
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.documents import before_print
from edele_refs.parse.evidence import finite_words, in_the_past
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.unpublished.behind_signature import read_behind
from edele_refs.parse.unpublished.described_before import PLACE, described_before
from edele_refs.parse.unpublished.file_leads import only_leads
from edele_refs.parse.unpublished.keepers import HOLDS_INTERVIEWS
from edele_refs.parse.unpublished.record_heads import year_of_title
from edele_refs.parse.unpublished.sheetless import numbered
from edele_refs.parse.unpublished.signed_towns import is_town, town_first
from edele_refs.parse.unpublished.told import before_aside, told_in_record


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
    read_behind(draft, _after(scan, signature), held.start if held and held.start > signature.end else end, described=first - start > 3 and not PLACE.fullmatch(scan.masked, start, first))
    again = noted_again(scan.codes).search(scan.masked, start, first) if scan.says("note") else None
    draft.kind = "short" if again else "full"  # "V boiakh (wie Anm. 68), Bakhmeteff Archive"
    archive = get(signature.known) if signature.known else None
    described_before(draft, start, again.start() if again else max(start, first), archive.place if archive else "")
    year_of_title(draft)
    told_in_record(draft)
    _put_type(draft, signature)
    return draft


def _put_type(draft: Draft, signature: Sighting) -> None:
    """What kind of record it is: an interview, a letter, a manuscript."""
    if draft.type == "interview" and "archive_collection" not in draft.values and HOLDS_INTERVIEWS.search(str(draft.values.get("title", ""))):
        draft.move("title", "archive_collection")
    if _is_interview(signature, draft.scan):
        draft.type = "interview"
    elif draft.type == "document" and "personal" in draft.flags:
        draft.type = "personal_communication"
    elif any(_MEMOIR.search(str(draft.values.get(said, ""))) for said in ("genre", "medium")):
        draft.type = "manuscript"


def kept_there(scan: Scan, signature: Sighting, start: int, stop: int, end: int) -> Draft:
    """A record described up to ``stop``, whose signature was read without its archive's name: "Vermerk, 4.5.1951, ebd., EA 1/920 Bü 17"."""
    draft = Draft(scan, start, end, type="document", by="signed_there")
    put_signature(draft, signature)
    described_before(draft, start, stop)
    year_of_title(draft)
    told_in_record(draft)
    if draft.type == "document" and "personal" in draft.flags:
        draft.type = "personal_communication"
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
    read_behind(draft, signature.end, end, described=False)
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
