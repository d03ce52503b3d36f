"""Notes that were typed into the text of a word processor's document, and its paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from edele_refs.formats._edits import joined_runs
from edele_refs.formats._text_edits import aligned
from edele_refs.formats.text import read_text
from edele_refs.model import Document, Embedded, Note, RefsError, Run, Span


def typed_notes(
    text: str,
    name: str,
    layout: str | None = None,
    runs: Sequence[Run] = (),
    embedded: Sequence[Embedded] = (),
) -> Document:
    """The document of a body text, as plain text is read; with the faces of the body.

    ``runs`` and ``embedded`` have their spans in ``text``, and stand in its order.
    """
    if not text.strip():
        raise RefsError(f"{name} is empty: it has no text")
    document = read_text(text, name, layout)
    if not runs and not embedded:
        return document
    ends = [run.span.end for run in runs]
    notes = (_with_faces(note, document, runs, ends, embedded) for note in document.notes)
    listed = (_with_faces(entry, document, runs, ends, embedded) for entry in document.listed)
    return replace(document, notes=tuple(notes), listed=tuple(listed))


def _with_faces(
    note: Note,
    document: Document,
    runs: Sequence[Run],
    ends: Sequence[int],
    embedded: Sequence[Embedded],
) -> Note:
    if not note.source:
        return note
    places = aligned(note, document)[:-1]
    found, at = [], bisect_left(ends, note.source[0].start)
    while at < len(runs) and runs[at].span.start < note.source[-1].end:
        if span := _inside(places, runs[at].span):
            found.append(Run(span, runs[at].face, runs[at].target))
        at += 1
    kept = ((one, _inside(places, one.span)) for one in embedded)
    return replace(
        note,
        runs=joined_runs(found),
        embedded=tuple(replace(one, span=span) for one, span in kept if span),
    )


def _inside(places: Sequence[int], span: Span) -> Span | None:
    """Which of a note's characters stand in a stretch of the text."""
    start, end = bisect_left(places, span.start), bisect_left(places, span.end)
    return Span(start, end) if start < end else None
