"""U115."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._plain import at, matches, narrowed
from edele_refs.rules._rule import Place, rule

BEHIND = 8
"""So many letters behind it: a signature is read up to what cannot be one."""
BETWEEN = late_pattern(r"(?<![^\W\d_])\d{1,4}[lO]\d{1,4}(?![^\W\d_])")
IN_PLACE = late_pattern(r"(?<![^\W\d_])(?:\d{1,4}O\d{0,3}|\d{0,3}(?<=\d)l\d{1,3})(?!\w)")
NEARBY = late_pattern(r"[lO](?:(?<=\d.)|(?=\d))")


@rule("U115", fix="unsafe")
def letter_for_digit(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A letter stands for a digit: “p. l2”, “19O5”.

    Recognition of printed pages (OCR) takes 1 for l and 0 for O.

    Help: write the digit.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), p. 4O2.
    Bad:
        1. TNA, HO 42/1l8, fo. 127.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 2:63O.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), p. 402.
    """
    seen: set[tuple[str, int]] = set()
    for note, found in matches(narrowed(reading, NEARBY.search), _form()):
        group = "page" if found["page"] else "number"
        number = found[group].replace("l", "1").replace("O", "0")
        yield at(note, found, group, number), f"“{found[group]}” has a letter for a digit"
        seen.add((note.label, found.start(group)))
    for citation in reading.of_kind("full", "short", "ibid"):
        for place, said in (*_in_signature(citation, reading), *_behind(citation, reading)):
            if place.span and (place.note, place.span.start) not in seen:
                seen.add((place.note, place.span.start))
                yield place, said


def _in_signature(record: Citation, reading: Reading) -> Iterator[tuple[Place, str]]:
    """A letter between the digits of a signature: “HO 42/1l8”."""
    text = reading.notes[record.at.note].text
    place = place_of(record, "archive_location", text) if "archive_location" in record.item else None
    for found in BETWEEN.finditer(text, place.start, min(len(text), place.end + BEHIND)) if place else ():
        number = found[0].replace("l", "1").replace("O", "0")
        yield Place.mended(record.at.note, Span(*found.span()), number), f"“{found[0]}” has a letter for a digit"


def _behind(citation: Citation, reading: Reading) -> Iterator[tuple[Place, str]]:
    """A letter in the last number of a mention, or right behind it: "1:63O"."""
    text = reading.notes[citation.at.note].text
    low, high = max(citation.span.start, citation.span.end - BEHIND), min(len(text), citation.span.end + BEHIND)
    for found in IN_PLACE.finditer(text, low, high):
        if text[max(0, found.start() - 2) : found.start()].endswith((":", ", ", "–", "-")):
            number = found[0].replace("l", "1").replace("O", "0")
            yield Place.mended(citation.at.note, Span(*found.span()), number), f"“{found[0]}” has a letter for a digit"


@cache
def _form() -> re.Pattern[str]:
    return long_pattern(
        rf"(?:{pattern('page')}|{pattern('folio')})\s?(?P<page>[lO]\d{{1,4}}|\d{{1,4}}[lO]\d{{0,4}})(?![\w])"
        r"|(?<![\w./-])(?P<number>[12][lO9]\d[lO]|[12][lO]\d\d|[12]\d[lO]\d)(?![\w/-])"
    )
