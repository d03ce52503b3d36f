"""U108."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

GLUED = late_pattern(r"(?P<mark>[,;](?<=[\w)\].’”»].))(?=[‘“„«]?[^\W\d_]{2}|(?<=\d;)[^\W\d_]\.)(?![‘“„«]?\w*_)")


@rule("U108", fix="safe")
def missing_space(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """No space follows a comma or semicolon.

    Often words were lost there, too.

    Help: put a space there, and see whether something is missing.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton,1964), 422,see also chapter 7.
    Bad:
        1. S. D. Chapman,‘The Genesis of the British Hosiery Industry’, Textile History, 3 (1972), 7–50.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422, see also chapter 7.
    """
    for note, found in matches(reading, GLUED, ",", ";"):
        mark = {",": "comma", ";": "semicolon"}[found["mark"]]
        yield at(note, found, 0, found["mark"] + " "), f"no space follows the {mark}"
