"""N101."""

from collections.abc import Iterator
from itertools import pairwise

from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._swallowed import swallowed_labels


@rule("N101")
def numbering_gap(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Notes are missing: the numbers jump, or a mark in the text has no note.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        4. Ibid., 430.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 430.
    """
    known = swallowed_labels(reading.document).union(note.label for note in reading.document.notes)
    gaps = [*_listed(reading.document.missing), *_jumps(reading.document.notes)]
    seen: set[str] = set()
    for chapter, first, last in gaps:
        label = _label(chapter, first)
        if label not in known | seen:
            seen.add(label)
            yield Place(label), _words(first, last)


def _words(first: int, last: int) -> str:
    return f"note {first} is missing" if first == last else f"notes {first} to {last} are missing"


def _jumps(notes: tuple[Note, ...]) -> Iterator[tuple[int, int, int]]:
    """Chapter, first and last missing number of each gap between two notes."""
    for before, after in pairwise(n for n in notes if n.number.isdigit()):
        if before.chapter == after.chapter and int(after.number) > int(before.number) + 1:
            yield before.chapter, int(before.number) + 1, int(after.number) - 1


def _listed(missing: tuple[str, ...]) -> Iterator[tuple[int, int, int]]:
    """The same for the labels that the reader of the document reports, run by run."""
    runs: list[tuple[int, int, int]] = []
    for label in missing:
        chapter, _, number = label.rpartition(":")
        here = (int(chapter) if chapter else 1, int(number)) if number.isdigit() else None
        if here and runs and (runs[-1][0], runs[-1][2] + 1) == here:
            runs[-1] = (*runs[-1][:2], here[1])
        elif here:
            runs.append((here[0], here[1], here[1]))
    return iter(runs)


def _label(chapter: int, number: int) -> str:
    return str(number) if chapter == 1 else f"{chapter}:{number}"
