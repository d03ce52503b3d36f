"""P113."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

FORM = late_pattern(
    r"(?<!\w)(?:[Nn]os?\.|[Nn]rn?\.|№+|[Bb]de?\.|[Vv]ols?\.|[Nn]rs?\s)\s?(?P<first>\d{1,5})\s(?:and|und|et|i|и|y|e)\s(?P<last>\d{1,5})(?![\d./–-])"
)


@rule("P113", severity="hint")
def numbers_backwards(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Two numbers that belong together run backwards: “Nr. 352 und 343”.

    Help: look both up.

    Bad:
        1. 296. Inf. Div., Ic, ‘Anlage zu Ergebnis Nr. 352 und 343’, 13 October 1943, BA-MA RH 26-296/107, folio 3.
    Good:
        1. 296. Inf. Div., Ic, ‘Anlage zu Ergebnis Nr. 342 und 343’, 13 October 1943, BA-MA RH 26-296/107, folio 3.
    Good:
        1. Hartmut Ullrich, La classe politica nella crisi, Roma 1979, pp. 221 e 178.
    """
    for note, found in matches(reading, FORM, " and ", " und ", " et ", " i ", " и ", " y ", " e "):
        first, last = int(found["first"]), int(found["last"])
        if last < first and len(found["first"]) == len(found["last"]):
            yield at(note, found), f"{first} and {last} run backwards"
