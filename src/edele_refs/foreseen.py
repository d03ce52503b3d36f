"""What a document will be when edits are made in its notes, without writing it.

A file is written and read back once what is to be written is known; until then its notes
are enough. White space and what a format adds may still differ in the file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from edele_refs.formats._edits import joined_runs, pieces, plain
from edele_refs.formats._links import keeping_links
from edele_refs.model import Document, Edit, Embedded, Note, Run, Span


def foreseen(document: Document, edits: Iterable[Edit], faces: frozenset[str]) -> Document:
    """The document with the edits made; ``faces`` are those that its format writes.

    >>> document = Document("x", (Note("1", "Ibid, 12."),))
    >>> foreseen(document, [Edit("1", Span(0, 4), "Ibid.")], frozenset()).notes[0].text
    'Ibid., 12.'
    """
    of_note: dict[str, list[Edit]] = {}
    for edit in edits:
        of_note.setdefault(edit.note, []).append(edit)
    notes = tuple(_with(note, of_note.get(note.label, []), faces) for note in document.notes)
    return replace(document, notes=notes)


def _with(note: Note, edits: list[Edit], faces: frozenset[str]) -> Note:
    divided = [part for edit in edits for part in keeping_links(edit, note)]
    for edit in sorted(divided, key=lambda e: e.span, reverse=True):
        note = _edited(note, edit, faces)
    return note


def _edited(note: Note, edit: Edit, faces: frozenset[str]) -> Note:
    """The note with one edit made. A plain edit, to which a format gives the faces of what it
    replaces, gets none here: styles make marked ones alone, which say theirs themselves."""
    new, at = plain(edit), edit.span.start
    text = note.text[:at] + new + note.text[edit.span.end :]
    runs = list(_moved(note.runs, edit, len(new)))
    for piece in pieces(edit.text) if edit.marked else ():
        span = Span(at, at + len(piece.text))
        runs += [Run(span, face) for face in piece.faces if face in faces]
        at = span.end
    embedded = tuple(_moved(note.embedded, edit, len(new)))
    by = len(new) - (edit.span.end - at)
    breaks = tuple(b if b <= at else b + by for b in note.breaks if not at < b < edit.span.end)
    return replace(note, text=text, runs=joined_runs(runs), embedded=embedded, breaks=breaks)


S = TypeVar("S", Run, Embedded)


def _moved(stretches: Iterable[S], edit: Edit, length: int) -> Iterable[S]:
    """What is left of the stretches before and behind what is replaced; a link stays around it, and a
    live citation around what is replaced in it."""
    gone = edit.span
    by = length - (gone.end - gone.start)
    for one in stretches:
        start, end = one.span
        if edit.linked and one.span == gone and (isinstance(one, Embedded) or one.face == "link"):
            yield replace(one, span=Span(start, start + length))
            continue
        if isinstance(one, Embedded) and start <= gone.start and gone.end <= end and one.span != gone:
            yield replace(one, span=Span(start, end + by))
            continue
        if start < min(end, gone.start):
            yield replace(one, span=Span(start, min(end, gone.start)))
        if max(start, gone.end) < end:
            yield replace(one, span=Span(max(start, gone.end) + by, end + by))
