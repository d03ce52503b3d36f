"""References to notes of the same document: "see note 12 above", "Werth (n. 12)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Kind, Note, Reading, Span
from edele_refs.rules._once import once

BEHIND_A_PAGE = late_pattern(r"\d(?:\s?f{1,2}\.)?[,;]?\s?(?:with\s|mit\s)?\(?$")

BEHIND_A_DAY = late_pattern(r"\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s1\d{3}[,;]?\s?\(?$")


class Pointer(NamedTuple):
    """A note that is named, in which note, where, and in which direction it is said to lie."""

    number: int
    note: Note
    span: Span
    direction: str
    citation: Citation


def pointers(reading: Reading, *kinds: Kind) -> Iterator[Pointer]:
    """The notes that short forms and cross-references name, in order.

    A note behind a page ("504 n. 30") is one of the work cited, and left alone.
    """
    wanted = kinds or ("short", "cross")
    return (pointer for pointer in _pointers(reading) if pointer.citation.kind in wanted)


@once
def _pointers(reading: Reading) -> tuple[Pointer, ...]:
    return tuple(_found(reading))


def _found(reading: Reading) -> Iterator[Pointer]:
    for citation in reading.of_kind("short", "cross", "full"):
        note = reading.notes[citation.at.note]
        end = min(len(note.text), citation.span.end + 12)
        for found in _form().finditer(note.text, citation.span.start, end):
            before = note.text[: found.start()]
            if (BEHIND_A_PAGE.search(before) and not BEHIND_A_DAY.search(before)) or _of_another(citation, found.start(), reading):
                continue
            yield Pointer(
                int(found["number"] or found["first"]), note, Span(*found.span()), _direction(note.text, found), citation
            )


def _of_another(citation: Citation, place: int, reading: Reading) -> bool:
    """Whether what stands behind a mention is another one ("Snell, Annals; and n. 8 above")."""
    own = citation.span
    return place >= own.end and any(own != c.span and c.span.start <= place < c.span.end for c in reading.by_note[citation.at.note])


def _direction(text: str, found: re.Match[str]) -> str:
    around = text[max(0, found.start() - 12) : found.end() + 12]
    if re.search(pattern("above"), around):
        return "above"
    # Finnish “alla” is the Italian “alla nota 4” too
    return "below" if re.search(rf"(?!alla\snot)(?:{pattern('below')})", around) else ""


@cache
def _form() -> re.Pattern[str]:
    return long_pattern(rf"(?:(?:{pattern('note')})\s?|(?<=[(\[])nn?\s)(?P<number>\d{{1,4}})(?![\d/.:]\d)|(?<!\d)(?P<first>\d{{1,4}})\.\s(?:láb)?(?:jegyz|lj|jz)(?:et)?(?!\w)\.?")


def label_in(reading: Reading, note: Note, number: int) -> str | None:
    """The label of a note of this number in the chapter of another, if it is there."""
    label = str(number) if note.chapter == 1 else f"{note.chapter}:{number}"
    return label if label in reading.notes else None
