"""T102."""

from collections import Counter
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

SIGN = late_pattern(r"(?P<sign>[’'ʹ′](?<=[bdfglmnprstvz].))(?=[bvgdzklmnpstfcš]|(?:ia|ja|ya|iu|ju|yu|e)[a-z])(?!s\b|t\b|d\b|ll\b)")
FEW = 5


@rule("T102", severity="hint", fix="safe")
def soft_signs(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The soft sign of transliterated words is ’ almost everywhere and ' or ʹ here.

    Help: write it the same way everywhere.

    Bad:
        1. A. Ivanov, ‘Pis’ma iz plena’, Voenno-istoricheskii zhurnal 6 (2001): 94; A. Ivanov, ‘Sud’by soldat’, Rodina 3 (2002): 12.
        2. A. Petrov, ‘Bor’ba v tylu’, Rodina 7 (2003): 14; A. Petrov, ‘Bol’shaia voina’, Rodina 8 (2004): 15.
        3. A. Sidorov, ‘Vol’nye liudi’, Rodina 9 (2005): 16; A. Sidorov, ‘Borʹba s golodom’, Rodina 10 (2006): 17.
    Good:
        1. A. Ivanov, ‘Pis’ma iz plena’, Voenno-istoricheskii zhurnal 6 (2001): 94.
        2. Mark Edele, Stalin's Defectors (Oxford: Oxford University Press, 2017), 12.
    """
    found = [(note, match) for note, match in matches(reading, SIGN)]
    counted = Counter(match["sign"] for _, match in found)
    if len(counted) < 2:
        return
    usual, times = counted.most_common(1)[0]
    for note, match in found:
        sign = match["sign"]
        if sign != usual and counted[sign] * FEW <= times and {sign, usual} != {"'", "’"}:
            yield at(note, match, "sign", usual), f"the soft sign is {sign} here, {usual} elsewhere"
