"""Notes of several blocks: each paragraph, item and cell is read by itself.

Where a format says that a block ends (``Note.breaks``), no reference goes on. So what stands
between two breaks is read as a note of its own, behind the block before it, and its citations
are given back as the note's.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from edele_refs.model import Address, Citation, Document, Note, Run, Span, Trace
from edele_refs.parse.note import NoteRead


def divided(notes: Sequence[Note]) -> Sequence[Note]:
    """The blocks of the notes in order; of notes that are one block, the notes themselves.

    >>> [one.text for one in divided((Note("1", "Werth, War. Reese, Why.", breaks=(12,)),))]
    ['Werth, War. ', 'Reese, Why.']
    """
    if not any(note.breaks for note in notes):
        return notes
    return tuple(block for note in notes for block in (_blocks(note) if note.breaks else (note,)))


def _blocks(note: Note) -> Iterator[Note]:
    spans = list(_spans(note))
    runs: list[list[Run]] = [[] for _ in spans]
    for run in note.runs:
        for at in range(bisect_right(note.breaks, run.span.start), bisect_left(note.breaks, run.span.end) + 1):
            start, end = spans[at]
            runs[at].append(Run(Span(max(run.span.start, start) - start, min(run.span.end, end) - start), run.face, run.target))
    for (start, end), own in zip(spans, runs, strict=True):
        yield replace(note, text=note.text[start:end], runs=tuple(own), embedded=(), breaks=())


def _spans(note: Note) -> Iterator[Span]:
    return (Span(*edges) for edges in pairwise((0, *note.breaks, len(note.text))))


def cited(document: Document, found: Iterable[NoteRead]) -> Iterator[Citation]:
    """The citations of a document's notes, of what their blocks were read as, in order."""
    reads = iter(found)
    for note in document.notes:
        if note.breaks:
            yield from _joined(note, islice(reads, len(note.breaks) + 1))
        else:
            yield from next(reads).of(note)


def _joined(note: Note, reads: Iterable[NoteRead]) -> Iterator[Citation]:
    number = 0
    for span, read in zip(_spans(note), reads, strict=True):
        for one in read.citations:
            number += 1
            yield replace(further(one, span.start), at=Address(note.label, number))


def further(citation: Citation, by: int) -> Citation:
    """The same citation, so many characters further on."""
    traces = tuple(Trace(t.variable, _moved(t.span, by), t.by, t.confidence) for t in citation.traces)
    return replace(citation, span=_moved(citation.span, by), traces=traces)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
