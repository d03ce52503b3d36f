"""U121."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches, plain
from edele_refs.rules._rule import Place, rule

OPENS_AT_AN_END = late_pattern(r"(?<=[\w.,!?’”])\s?(?P<mark>‘)(?=[,.;:)](?:\s|$))")
CLOSES_AT_A_BEGINNING = late_pattern(r"(?:(?<=[\s(])(?P<mark>”)(?=[^\W\d_])|(?<=[^\W\d_],)(?P<other>”)(?=\s‘[^\W\d_]))")

LOW_AT_AN_END = late_pattern(r"„(?<=[^\W\d_].)(?=[,.;:)\s]|$)")


@rule("U121")
def turned_mark(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A quotation mark is turned the wrong way: it opens where it should close, or closes at a beginning.

    Documents in whose language “ closes, or ” opens, are left alone.

    Help: turn the mark round.

    Bad:
        1. Peter Holquist, “‘Conduct merciless mass terror ‘: Decossackization on the Don, 1919,” Cahiers du monde russe 38 (1997): 127–62.
    Bad:
        1. J. Kowalski, „Żołnierze i jeńcy”, „Kwartalnik Historyczny„ 1999, nr 2, s. 3–20.
    Good:
        1. Peter Holquist, “‘Conduct merciless mass terror’: Decossackization on the Don, 1919,” Cahiers du monde russe 38 (1997): 127–62.
        2. J. Kowalski, „Żołnierze i jeńcy”, „Kwartalnik Historyczny” 1999, nr 2, s. 3–20.
    """
    whole = "".join(plain(reading).values())
    if "„" in whole:
        for note, found in matches(reading, LOW_AT_AN_END, "„"):
            yield at(note, found), "this quotation mark opens a quotation, where one ends"
        return
    for note, found in matches(reading, OPENS_AT_AN_END, "‘,", "‘.", "‘;", "‘:", "‘)"):
        if "‚" not in note.text:
            yield at(note, found, "mark"), "this quotation mark opens a quotation, where one ends"
    if "“" in whole:
        for note, found in matches(reading, CLOSES_AT_A_BEGINNING, " ”", "(”", "” ‘"):
            group = "mark" if found["mark"] else "other"
            yield at(note, found, group), "this quotation mark closes a quotation, where one begins"
