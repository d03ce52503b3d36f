"""The notes' texts without what no rule of writing applies to: web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from edele_refs.model import Note, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place

ADDRESS = re.compile(r"(?:https?:|www\.|doi:|doi\.org|10\.\d{4,9}/)[^\s<>“”‘»]*|\S+@\S+|\b[\w-]+\.(?:com|org|net|de|ru|fr|pl|eu|edu|info)\b[^\s,;]*", re.I)


@once
def plain(reading: Reading) -> Mapping[str, str]:
    """Each note's text, of the same length, with the letters of web addresses blacked out."""
    return {note.label: _blacked(note.text) for note in reading.document.notes}


def _blacked(text: str) -> str:
    if "." not in text and "@" not in text and ":" not in text:
        return text
    return ADDRESS.sub(lambda found: "_" * len(found[0]), text)


def matches(
    reading: Reading, form: re.Pattern[str], *needs: str
) -> Iterator[tuple[Note, re.Match[str]]]:
    """Where a form stands in the notes, web addresses left out.

    Of a document without notes only the references are looked at, not the prose. ``needs``
    are letters of which the form has some: notes without any of them are passed over fast.
    """
    texts = plain(reading)
    for note in reading.document.notes:
        text = texts[note.label]
        if needs and not any(map(text.__contains__, needs)):
            continue
        for stretch in _stretches(note, reading):
            for found in form.finditer(text, stretch.start, stretch.end):
                yield note, found


def _stretches(note: Note, reading: Reading) -> list[Span]:
    if reading.document.prose:
        return [citation.span for citation in reading.by_note[note.label]]
    return [Span(0, len(note.text))]


def at(note: Note, found: re.Match[str], group: int | str = 0, text: str | None = None) -> Place:
    """The place of a match; ``text`` is what should stand there."""
    span = Span(*found.span(group))
    return Place(note.label, span) if text is None else Place.mended(note.label, span, text)
