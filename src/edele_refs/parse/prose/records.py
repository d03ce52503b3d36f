"""Archival records in a sentence: "kept at the National Archives in Kew (WO 32/11137)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import repeat

from edele_refs import archives
from edele_refs.archives import Sighting
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.holders import holder_before, keeps
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished import archival


def records(scan: Scan) -> Iterator[Draft]:
    """What has a signature and its archive; in a bracket the signature of a known archive is enough."""
    for signature in map(_within_bracket, scan.signatures, repeat(scan)):
        start, end = signature.span.start, signature.end
        bracketed = scan.masked[start - 1 : start] == "("
        named = bracketed and not signature.archive and not signature.known and holder_before(scan, start - 2, "")
        if signature.location and (signature.archive or (bracketed and signature.known) or named or _is_filed(scan, signature)):
            siglum = signature.known or (signature.archive.of(scan.text).split()[0].rstrip(",") if signature.archive else "")
            own = signature.archive is not None and keeps(signature.archive.of(scan.text))
            holder = holder_before(scan, start - 2, siglum) if bracketed and not own else None
            # "Archives nationales (F/7/15292)"
            end += scan.masked[end : end + 1] == ")" and (holder is not None or "(" in scan.masked[start:end])
            draft = Draft(scan, holder.name.start if holder else start, end, type="document")
            if holder:
                draft.put("archive", holder.name)
                draft.put("archive-place", holder.place)
            archival.put_signature(draft, signature)
            _drop_picture(draft)
            _drop_sentence(draft)
            yield draft
    yield from _in_brackets(scan)
    yield from _coded(scan)


def _within_bracket(signature: Sighting, scan: Scan) -> Sighting:
    """A signature alone in its bracket, where the sentence before was taken for an archive: "Справа зберігається в Державному архіві (ф. Р-4, …)"."""
    archive = signature.archive
    if archive is None or not archive.of(scan.masked).rstrip().endswith("("):
        return signature
    return replace(signature, archive=None)


def _is_filed(scan: Scan, signature: Sighting) -> bool:
    """Whether a sentence leads to a file whose signature only one archive can have: "The telegram is at Kew, in file CO 533/63"."""
    return bool(signature.known) and "/" in signature.location_text and _LED.search(scan.masked, max(0, signature.span.start - 16), signature.span.start) is not None


_LED = late_pattern(r"(?:(?<!\w)[^\W\d_A-ZÀ-ÞА-Я][\w-]*|\s(?:Akten?|Signatur|Bestand))\s$")


def _drop_picture(draft: Draft) -> None:
    """The word for a picture is no part of an archive's name: "Fot. Muzeum Regionalne w Dobrzycach, nr inw. 88"."""
    place = draft.place_of("archive")
    word = _pictured().match(draft.scan.text, *place) if place else None
    if place and word:
        draft.drop("archive")
        draft.put("archive", Span(word.end(), place.end))
        draft.start = max(draft.start, word.end())


def _drop_sentence(draft: Draft) -> None:
    """What is shown stands in a sentence before who holds it: "Medaille auf das Ende der Epidemie. Museum im Deutschhof, Inv. 1954/12"."""
    place = draft.place_of("archive")
    stops = [stop.end() for stop in _STOP.finditer(draft.scan.masked, *place)] if place else []
    if place and stops and keeps(draft.scan.text[stops[-1] : place.end]):
        draft.drop("archive")
        draft.put("archive", Span(stops[-1], place.end))
        draft.start = max(draft.start, stops[-1])


_STOP = late_pattern(r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{4}\.\s(?=[^\W\d_a-zß-ÿа-џ])")


@cache
def _pictured() -> re.Pattern[str]:
    return long_pattern(rf"(?i:{pattern('pictured')})[.:]?\s")


_BRACKET = late_pattern(r"(?<=[^\W\d_]{3})\s\((?P<inner>[^()]{3,60}\d[^()]{0,20})\)")


def _in_brackets(scan: Scan) -> Iterator[Draft]:
    """A signature that is known for one by its archive alone, as if a comma stood between them: "en el Archivo Municipal de Málaga (leg. 3042)"."""
    for found in _BRACKET.finditer(scan.masked):
        holder = None if scan.signatures_in(found.start(), found.end()) else holder_before(scan, found.start(), "")
        if holder is None or not keeps(holder.name.of(scan.text)) or scan.signatures_in(holder.name.start, found.end()):
            continue
        name = scan.text[holder.name.start : found.start()]
        seen = next(iter(archives.find(f"{name}, {found['inner']}")), None)
        if seen and seen.location and seen.span.start == 0 and seen.location.end == len(name) + 2 + len(found["inner"]):
            draft = Draft(scan, holder.name.start, found.end(), type="document")
            draft.put("archive", holder.name)
            draft.put("archive-place", holder.place)
            draft.put("archive_location", Span(*found.span("inner")))
            yield draft


_CODED = late_pattern(
    r"(?<=[^\W\d_]{3}[\s”»])\((?P<holder>[^\W\d_a-zß-ÿа-џ][\w’'-]+(?:\s[^\W\d_][\w’'-]*){1,5})(?:,\s(?P<place>[^\W\d_a-zß-ÿа-џ][^\W\d_]{2,20}))?,\s(?P<code>[A-Z]{1,6}(?:/[A-Z\d][A-Z\d.-]{0,12}){0,4}/\d[\w./-]{0,12}|MSS?\.?\s(?:[A-Z][\w.]{0,10}\s){0,2}\d{1,5}\w?|[A-Z]{2,6}:\s?[A-Z\d][\w. :-]{0,12}\d)\)"
)
"""“(Rochdale Local Studies, RC/1/3)”: a holder that nobody knows and a code that only archives have."""
_PUBLISHED = late_pattern(r"United Nations|Security Council|General Assembly|European|Council of|Nations Unies|Naciones|Vereinte")
"""Whose codes with strokes are those of printed papers."""


def _coded(scan: Scan) -> Iterator[Draft]:
    """A bracket of nothing but a holder and its code, where no table has either."""
    for found in _CODED.finditer(scan.masked):
        holder = Span(*found.span("holder"))
        if scan.signatures_in(found.start(), found.end()) or _PUBLISHED.match(holder.of(scan.text)) or scan.text[holder.start : holder.end].split()[-1].islower():
            continue
        draft = Draft(scan, holder.start, found.end("code"), type="document")
        draft.put("archive", holder)
        draft.put("archive-place", Span(*found.span("place")) if found["place"] else None)
        draft.put("archive_location", Span(*found.span("code")))
        yield draft
