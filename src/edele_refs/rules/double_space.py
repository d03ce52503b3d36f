"""U122."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

DOUBLE = late_pattern(r"(?<=\S)(?P<space> {2,5})(?=\S)")
MANY = 10
"""So many are a habit, or what is left of a layout, and no slip."""


@rule("U122", severity="hint", fix="safe")
def double_space(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Two spaces stand between two words.

    Where there are many, that is a habit, and nothing is said.

    Help: take one out.

    Bad:
        1. Alexander Werth, Russia at War  (New York: Dutton, 1964), 422.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
    """
    found = list(matches(reading, DOUBLE, "  "))
    for note, match in found if len(found) < MANY else ():
        yield at(note, match, "space", " "), "two spaces where one is due"
