"""N102."""

from collections.abc import Iterator
from itertools import pairwise

from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._swallowed import swallowed


@rule("N102", severity="error")
def numbering_order(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note's number stands twice, or out of order.

    A numbering that begins again at 1 or 2 is a new chapter, and is in order.

    Help: number the notes anew.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 427.
        3. Ibid., 430.
        4. Ibid., 431.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
    """
    numbered = [note for note in reading.document.notes if note.number.isdigit()]
    for before, after in pairwise(numbered):
        if words := _disorder(int(before.number), int(after.number)):
            yield Place(after.label), words
    for note, next_one in zip(numbered, [*numbered[1:], None], strict=False):
        twice = {note.number, next_one.number} if next_one else {note.number}
        for number, place in swallowed(note, reading.document):
            if str(number) in twice:
                yield Place(note.label, place), f"the number {number} stands twice"
            elif _is_missing(number, note, reading):
                yield Place(note.label, place), f"note {number} stands after note {note.number}"


def _disorder(before: int, after: int) -> str | None:
    """What is wrong with two numbers that follow each other: a step back of a few at most."""
    if after <= 2 or not -5 <= after - before <= 0:
        return None
    if before == after:
        return f"the number {after} stands twice"
    return f"note {after} stands after note {before}"


def _is_missing(number: int, note: Note, reading: Reading) -> bool:
    label = str(number) if note.chapter == 1 else f"{note.chapter}:{number}"
    return label in reading.document.missing
