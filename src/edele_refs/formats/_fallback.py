"""Notes that a marked-up document has as plain text has them: typed, with typed numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace as replaced

from edele_refs.formats._decoded import Decoded, joined
from edele_refs.formats._notes import Found, Reading
from edele_refs.formats._options import Options
from edele_refs.formats._source import Source
from edele_refs.model import Document, RefsError, Span


def typed_notes(
    source: Source,
    text: str,
    options: Options,
    decode: Callable[[Span], Decoded],
    place: Callable[[Span], Span] = lambda span: span,
) -> tuple[Reading, list[str]]:
    """The notes or paragraphs of ``text`` by their layout, and their numbers.

    ``decode`` gives what a stretch of ``text`` reads as, ``place`` where in the source
    it stands.
    """
    from edele_refs.formats import text as plain

    try:
        # a form feed within a line ends it, and nothing may move
        lines = re.sub(r"(?<!\n)\f", "\n", text)
        read: Document = plain.read_text(lines, source.name, options.layout)
    except RefsError:
        if options.layout:
            raise
        return Reading(source, []), []
    notes = [
        Found(
            joined(decode(span) for span in note.source),
            note.number,
            place(note.mark) if note.mark else None,
            note.chapter,
        )
        for note in read.notes
    ]
    if read.prose:  # of commands alone nothing is printed
        notes = [note for note in notes if note.decoded.text]
    numbers = [note.label for note in notes]
    listed = [Found(decode(span)) for entry in read.listed for span in entry.source]
    return Reading(source, notes, read.missing, read.self_item, read.prose, listed=listed), numbers


def or_typed(
    found: Reading, numbers: list[str], options: Options, decode: Callable[[Span], Decoded], left_out: re.Pattern[str]
) -> tuple[Reading, list[str]]:
    """What was found, if these are notes; else those that were typed, or the paragraphs, without the lines ``left_out``."""
    if found.notes and not options.layout:
        return found, numbers
    source = found.source
    text = left_out.sub(lambda line: " " * len(line[0]), source.text)
    typed, counted = typed_notes(source, text, options, decode)
    return replaced(typed, listed=found.listed or typed.listed), counted
