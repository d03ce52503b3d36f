"""C110."""

from collections.abc import Iterator
from itertools import pairwise

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule


@rule("C110")
def ibid_over_chapter(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” stands in the first note of a chapter.

    Chapters end chains: who reads only this one has no note before it.

    Help: give the source in full, or its short form.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 430.
        1. Ibid., 431.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        3. Ibid., 14.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 430.
        1. Werth, Russia at War, 431.
        2. Ibid., 432.
    """
    for before, note in pairwise(reading.document.notes):
        cited = reading.by_note[note.label]
        if before.chapter != note.chapter and cited and cited[0].kind == "ibid":
            yield cited[0], "a chapter begins here, so that no note stands before this"
