"""S122."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

HOUSE = r"[^():,;]{0,40}\b(?:Verlag|Press|Publishers|Publishing|Books|Éditions|Editions|Editore|Wydawnictwo|Izdatel’stvo|Издательство)\b[^():,;]{0,20}"
FORM = late_pattern(rf"\((?P<house>{HOUSE}):\s(?P<place>[^\W\d_][^():,;\d]{{2,30}}),\s(?P<year>\d{{4}})\)")


@rule("S122", fix="unsafe")
def imprint_turned(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A publisher stands where the place is due: “(Koehler Verlag: Mainz, 1970)”.

    Help: put the place first, and the publisher after a colon.

    Bad:
        1. Wilfried Strik-Strikfeldt, Gegen Stalin und Hitler (Koehler Verlag: Mainz, 1970).
    Good:
        1. Wilfried Strik-Strikfeldt, Gegen Stalin und Hitler (Mainz: Koehler Verlag, 1970).
    """
    for note, found in matches(reading, FORM, ": "):
        mended = f"({found['place']}: {found['house']}, {found['year']})"
        yield at(note, found, 0, mended), f"“{found['house']}” is a publisher, “{found['place']}” a place"
