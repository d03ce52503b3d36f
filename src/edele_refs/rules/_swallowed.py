"""Notes whose numbers were taken for text of the note before them."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Note, Span

# after the end of a sentence a new line that begins as a note does
NUMBERED_LINE = late_pattern(
    r"(?<=[.!?)”’»“])\s{0,20}\n[ \t(\[]{0,20}(?P<number>\d{1,5})(?P<stop>[.)\]]?)[ \t]{1,20}"
    r"(?P<word>(?=[^\W\d_a-zа-џґ]|[‘“„«])\S+)"
)


def swallowed(note: Note, document: Document) -> Iterator[tuple[int, Span | None]]:
    """Numbers before later lines of a note that look like those of notes, and their places."""
    for stretch in note.source:
        for found in NUMBERED_LINE.finditer(document.text, stretch.start, stretch.end):
            mark = found["number"] + found["stop"]
            start = note.text.find(f"{mark} {found['word']}")
            yield int(found["number"]), Span(start, start + len(mark)) if start >= 0 else None


def swallowed_labels(document: Document) -> frozenset[str]:
    """The labels that those notes would have."""
    found = ((note.chapter, n) for note in document.notes for n, _ in swallowed(note, document))
    return frozenset(str(n) if chapter == 1 else f"{chapter}:{n}" for chapter, n in found)
