"""N103."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule


@rule("N103", severity="error")
def empty_note(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note has no text, or only marks.

    Help: write it, or take it out.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. ….
        3. Ibid., 425.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
    """
    for note in reading.document.notes:
        if not any(char.isalnum() for char in note.text) and not reading.document.prose:
            yield Place(note.label), "this note has no text"
