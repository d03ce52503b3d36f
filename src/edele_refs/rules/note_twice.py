"""N105."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule

LONG = 60
"""Shorter notes ("Ibid., 12.") may well be the same."""


@rule("N105", severity="hint")
def note_twice(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A long comment stands word for word in two notes.

    What it cites in full again is reported by C103.

    Help: keep one, and refer to it.

    Bad:
        1. Few of them ever returned to their homes, and of those who did most never spoke of it again.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Few of them ever returned to their homes, and of those who did most never spoke of it again.
    Good:
        1. Few of them ever returned to their homes, and of those who did most never spoke of it again.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Ibid., 423.
    """
    if reading.document.prose:
        return
    first: dict[str, str] = {}
    for note in reading.document.notes:
        text = " ".join(note.text.split())
        if len(text) < LONG or any(c.kind == "full" for c in reading.by_note[note.label]):
            continue
        there = first.setdefault(text, note.label)
        if there != note.label:
            yield Place(note.label), f"this note is word for word note {there}"
