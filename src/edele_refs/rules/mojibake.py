"""U114."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

# UTF-8 that was read as Windows-1252 ("Ã¼" for "ü"), and the sign for what was lost
WRONG = late_pattern(r"(?:[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf˜™œ“”¦])+|\ufffd+")


@rule("U114", severity="error", fix="unsafe")
def mojibake(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Letters were read in a wrong encoding: “MÃ¼nchen”, or lost: “M�nchen”.

    Help: write the letters anew, or save the file again in UTF-8.

    Bad:
        1. Ortwin Buchbender, Das tÃ¶nende Erz (Stuttgart: Seewald Verlag, 1978), 104.
    Good:
        1. Ortwin Buchbender, Das tönende Erz (Stuttgart: Seewald Verlag, 1978), 104.
    """
    for note, found in matches(reading, WRONG, "Ã", "Â", "â€", "\ufffd"):
        words = f"“{found[0]}” was read in a wrong encoding"
        yield at(note, found, 0, _read_rightly(found[0])), words


def _read_rightly(letters: str) -> str | None:
    """What was meant, None where it is lost.

    >>> _read_rightly("Ã¼"), _read_rightly("�")
    ('ü', None)
    """
    try:
        return letters.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None
