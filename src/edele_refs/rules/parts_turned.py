"""A120."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

OPIS, FOND, FILE = (rf"(?:{words})\.\s?\d[\w/-]*" for words in ("[Оо]п|[Oo]p", "[Фф]|[Ff]", "[Дд]|[Dd]|[Сс]пр|[Ss]pr"))
TURNED = late_pattern(rf"(?P<one>{OPIS})[.,]\s(?P<other>{FOND})(?=[.,]\s{FILE})|(?P<file>{FILE})[.,]\s(?P<opis>{OPIS})")


@rule("A120", severity="error")
def parts_turned(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The parts of a signature stand in a wrong order: “Оп. 865. Ф. 1. Д. 5”.

    The fond holds the opis, and the opis the files: so they follow each other.

    Help: look the signature up; words or numbers have changed places.

    Bad:
        1. НАРК. Оп. 865. Ф. 1. Д. 5. Л. 19.
    Bad:
        1. NKVD report, 3 March 1942, GARF, f. 9401, d. 64, op. 1, l. 12.
    Good:
        1. НАРК. Ф. 865. Оп. 1. Д. 5. Л. 19.
        2. NKVD report, 3 March 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
    """
    for note, found in matches(reading, TURNED):
        first, second = ("one", "other") if found["one"] else ("file", "opis")
        yield at(note, found), f"“{found[first]}” stands before “{found[second]}”"
