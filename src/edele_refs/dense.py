"""Places in a note's text counted without white space, which formats may set otherwise, before and behind edits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from edele_refs.formats._edits import plain
from edele_refs.model import Edit, Note, Span


def dense(text: str, span: Span) -> Span:
    """A span counted without white space.

    >>> dense("See Werth 12", Span(4, 9))
    Span(start=3, end=8)
    """
    start = len("".join(text[: span.start].split()))
    return Span(start, start + len("".join(span.of(text).split())))


def spread(text: str, span: Span) -> Span:
    """The way back: where a span counted without white space stands in a text.

    >>> spread("See Werth 12", Span(3, 8))
    Span(start=4, end=9)
    """
    places = [at for at, char in enumerate(text) if not char.isspace()]
    if span.start == span.end:
        at = places[span.start] if span.start < len(places) else len(text)
        return Span(at, at)
    return Span(places[span.start], places[span.end - 1] + 1)


def places(note: Note, made: Iterable[Edit]) -> list[tuple[Edit, Span]]:
    """Where the texts of the edits stand once they are made."""
    found, moved = list[tuple[Edit, Span]](), 0
    for edit in sorted(made, key=lambda e: e.span):
        old = dense(note.text, edit.span)
        length = len("".join(plain(edit).split()))
        found.append((edit, Span(old.start + moved, old.start + moved + length)))
        moved += length - (old.end - old.start)
    return found


def before_edits(note: Note, made: Sequence[Edit], span: Span) -> Span:
    """Where a stretch that stands beside all edits stood in the note's text before they were made."""
    moved = sum(
        (place.end - place.start) - len("".join(edit.span.of(note.text).split()))
        for edit, place in places(note, made)
        if place.end <= span.start
    )
    return spread(note.text, Span(span.start - moved, span.end - moved))
