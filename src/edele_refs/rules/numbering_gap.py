"""N101."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._gaps import gaps
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._swallowed import swallowed_labels


@rule("N101", severity="error")
def numbering_gap(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Notes are missing: the numbers jump, or a mark in the text has no note.

    Help: put the missing notes back, or number anew.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        4. Ibid., 430.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 430.
    """
    there = {note.label for note in reading.document.notes} | swallowed_labels(reading.document)
    for gap in gaps(reading.document):
        if gap.label not in there:
            yield Place(gap.label), str(gap)
