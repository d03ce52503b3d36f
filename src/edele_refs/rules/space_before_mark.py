"""U110."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

SPACED = late_pattern(r"(?<=[^\W_]|[)\]’”»])(?P<space>\s+)[,.](?=\s|$)(?!\s\.)(?<!\s\.\s\.)|(?<=\()(?P<inner>\s+)(?=[^\W_])")


# French has spaces there; in others it is a slip
SEMICOLON = late_pattern(r"(?<=\S)(?P<space>\s+)(?=;(?:\s|$))")
TIGHT = late_pattern(r"(?<=\S);(?=\s|$)")
FEW = 4


@rule("U110", severity="hint", fix="safe")
def space_before_mark(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A space stands before a comma or full stop, or after an opening bracket.

    The space before “;” and “:” of French texts is left alone.

    Help: take the space out.

    Bad:
        1. Alexander Werth , Russia at War (New York: Dutton, 1964), 422.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Marc Bloch, Apologie pour l’histoire (Paris : Armand Colin, 1949), 12 ; il y revient, p. 14.
    """
    spaced = list(matches(reading, SEMICOLON, " ;"))
    tight = sum(1 for _ in matches(reading, TIGHT, ";")) if spaced else 0
    for note, found in spaced if len(spaced) * FEW <= tight else ():
        yield at(note, found, "space", ""), "a space stands before the semicolon"
    for note, found in matches(reading, SPACED, " ,", " .", "( "):
        group = "space" if found["space"] else "inner"
        where = f"before “{note.text[found.end(group)]}”" if group == "space" else "after the bracket"
        yield at(note, found, group, ""), f"a space stands {where}"
