"""Where in a file a finding stands: lines and columns of a note's text in the document's."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from edele_refs.checking.checked import Spot
from edele_refs.model import Document, Finding, Note, Span


class Lines:
    """The beginnings of a text's lines."""

    def __init__(self, text: str) -> None:
        lengths = (len(line) for line in text.splitlines(keepends=True))
        self._starts = [0, *accumulate(lengths)]

    def spot(self, place: int) -> Spot:
        """The line and column of a place in the text."""
        line = bisect_right(self._starts, place)
        return Spot(line, place - self._starts[line - 1] + 1)


def place_of(finding: Finding, document: Document, notes: dict[str, Note], lines: Lines) -> tuple[Spot, Spot] | None:
    """First and last place of a finding in the file; None of a note that is not in it."""
    note = notes.get(finding.note)
    if note is None or not note.source or not document.text:
        return None
    span = finding.span or Span(0, min(1, len(note.text)))
    start, end = _in_document(note, span, document.text)
    return lines.spot(start), lines.spot(end)


def _in_document(note: Note, span: Span, text: str) -> tuple[int, int]:
    """A stretch of a note's text in the document's, which has line breaks and furniture more."""
    first = note.source[0]
    if text.startswith(note.text, first.start):  # as in most files: nothing stands between its words
        return first.start + span.start, first.start + max(span.start, span.end)
    places = _places(note, text)
    start = end = note.source[0].start
    if places:
        start = places[min(span.start, len(places) - 1)]
        end = places[min(max(span.end - 1, 0), len(places) - 1)] + 1
    return start, max(start, end)


@lru_cache(maxsize=16)
def _places(note: Note, text: str) -> tuple[int, ...]:
    """For each character of a note its place in the document; of white space that of what is before it."""
    left = (at for stretch in note.source for at in range(stretch.start, stretch.end))
    found: list[int] = []
    place = note.source[0].start
    for char in note.text:
        if not char.isspace():
            here = next((at for at in left if text[at] == char), None)
            if here is None:
                break
            place = here
        found.append(place)
    return tuple(found)
