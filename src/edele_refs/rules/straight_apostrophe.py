"""U117."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule

APOSTROPHE = late_pattern(r"'(?<=[^\W\d_].)(?=[^\W\d_])")
CURLED = late_pattern(r"’(?<=[^\W\d_].)(?=[^\W\d_])")
FEW = 10
"""So many curled ones stand against one straight one before that is reported."""


@rule("U117", severity="hint", fix="safe")
def straight_apostrophe(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A straight apostrophe among curled ones.

    Help: write ’ as everywhere else.

    Bad:
        1. Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 1; Edele, Stalin’s Defectors, 2; Edele, Stalin’s Defectors, 3; Edele, Stalin’s Defectors, 4.
        2. Edele, Stalin’s Defectors, 5; Edele, Stalin’s Defectors, 6; Edele, Stalin’s Defectors, 7; Edele, Stalin’s Defectors, 8.
        3. Edele, Stalin’s Defectors, 9; Edele, Stalin’s Defectors, 10; Edele, Stalin’s Defectors, 11; Edele, Stalin's Defectors, 12.
    Good:
        1. Mark Edele, Stalin's Defectors (Oxford: Oxford University Press, 2017), 12.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
    """
    straight = list(matches(reading, APOSTROPHE, "'"))
    if straight and len(straight) * FEW <= len(CURLED.findall(whole(reading))):
        for note, found in straight:
            yield at(note, found, 0, "’"), "a straight apostrophe; elsewhere it is ’"
