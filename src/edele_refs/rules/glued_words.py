"""U120."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._once import once
from edele_refs.rules._plain import at, matches, narrowed, plain, whole
from edele_refs.rules._rule import Place, rule

GLUED = late_pattern(r"(?<!\w)(?P<one>[^\W\d_][^\W\d_A-ZÀ-ÞА-Я]{2,30})(?P<other>[A-ZÀ-ÞА-Я][^\W\d_A-ZÀ-ÞА-Я]{2,30})(?!\w)")
SEAM = late_pattern(r"[A-ZÀ-ÞА-Я](?<=[^\W\d_A-ZÀ-ÞА-Я].)")
"""A capital behind a small letter: only notes with one are looked at closely."""
WORD = late_pattern(r"[^\W\d_]{3,}")


@rule("U120", fix="safe")
def glued_words(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Two words have lost the space between them: “ZweitenWeltkrieg”.

    Only where both of them stand alone elsewhere in the notes; “MacArthur” is one word.

    Help: put the space back.

    Bad:
        1. Ortwin Buchbender, Das tönende Erz: Propaganda im Zweiten Weltkrieg (Stuttgart: Seewald, 1978), 104.
        2. Georg Tessin, Verbände und Truppen der Wehrmacht im ZweitenWeltkrieg (Osnabrück: Biblio, 1974), 296.
    Good:
        1. Ortwin Buchbender, Das tönende Erz: Propaganda im Zweiten Weltkrieg (Stuttgart: Seewald, 1978), 104.
        2. Douglas MacArthur, Reminiscences (New York: McGraw-Hill, 1964), 12.
    Good:
        1. Franco Della Peruta, Storia di Angeli e demoni, Milano, FrancoAngeli, 2005, p. 12.
        2. Carlo Angeli, Franco e gli altri, Milano, FrancoAngeli, 2007, p. 20.
    """
    known: frozenset[str] | None = None
    for note, found in matches(narrowed(reading, SEAM.search), GLUED):
        known = known if known is not None else _words(reading)
        one, other = found["one"], found["other"]
        if one in known and other in known and not (is_house(found[0]) and f"{one} {other}" not in whole(reading)):
            yield at(note, found, 0, f"{one} {other}"), f"“{found[0]}” is two words"


def is_house(word: str) -> bool:
    """Whether a publisher writes itself so: "FrancoAngeli"."""
    from edele_refs.parse.houses import ALONE, HOUSES  # what was read before needs no parser else

    return word in ALONE or word in HOUSES


@once
def _words(reading: Reading) -> frozenset[str]:
    return frozenset(word for text in plain(reading).values() for word in WORD.findall(text))
