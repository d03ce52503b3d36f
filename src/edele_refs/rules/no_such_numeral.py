"""P120."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import stated
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

NUMERAL = late_pattern(r"[IVX](?<![\w.-].)[IVX]{2,11}(?P<century>e|ème|th)?(?![\w’'-])")
CENTURY = late_pattern(r"X{0,2}(?:IX|IV|V?I{0,3})")
IVI = "IVI"
"""The word, in capitals."""
SMALL, ADDED_UP = late_pattern(r"[ivx]{2,11}"), late_pattern(r"x{0,8}(?:ix|iv|v?i{0,4})")
"""A volume in small letters: “iix” is none."""
RIGHT = late_pattern(r"X{0,8}(?:IX|IV|V?I{0,4}|IIX)")
"""Also in forms that add up, as corps were numbered (XXXXVIII), and with two taken away (XIIX)."""


@rule("P120", severity="error")
def no_such_numeral(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A Roman numeral cannot be one: “XVXII”, “IXX”.

    Letters were turned round or doubled.

    Help: look the number up.

    Bad:
        1. Carlo Poni, Archéologie de la fabrique, in «Annales ESC», XVXII (1972), pp. 1475-1496.
    Bad:
        1. Paul Butel, Les négociants bordelais au XVIIIIe siècle, Paris, Aubier, 1974, p. 88.
    Bad:
        1. Laurence Keen, ‘Coastal Salt Production in Norman England’, Anglo-Norman Studies, iix (1989), 133–79.
    Good:
        1. Carlo Poni, Archéologie de la fabrique, in «Annales ESC», XXVII (1972), pp. 1475-1496.
        2. XXXXVIII. Pz. Korps, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 24-48/198, folio 12.
    Good:
        1. ASV, Savi alle acque, b. 120.
        2. IVI, 17, acque.
    """
    for note, found in matches(reading, NUMERAL):
        number = found[0].removesuffix(found["century"] or "")
        right = CENTURY if found["century"] else RIGHT
        if not right.fullmatch(number) and len(set(number)) > 1 and number != IVI:
            yield at(note, found), f"“{number}” is no number in Roman numerals"
    for _, volume in stated(reading, "volume"):
        if SMALL.fullmatch(volume.form) and not ADDED_UP.fullmatch(volume.form):
            yield volume.place, f"“{volume.form}” is no number in Roman numerals"
