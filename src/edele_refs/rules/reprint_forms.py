"""S119."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

FORM = late_pattern(r"(?<![\w])(?P<word>[Rr]eprinted|[Rr]eproduced|[Qq]uoted|[Cc]ited|[Aa]bgedruckt|[Zz]itiert)(?P<how>:|\s(?:in|bei|nach)(?=\s)|\s(?:in|bei|nach):)")
ENOUGH = 3


@rule("S119", severity="hint")
def reprint_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“reprinted in” here, “reprinted:” there.

    Help: say of all reprints in the same words where they stand.

    Bad:
        1. Lev Mekhlis, ‘Direktiva’ (15 July 1941), reprinted in Glavnye politicheskie organy (Moscow: Terra, 1996), 42.
        2. I. Stalin, ‘Postanovlenie’ (16 July 1941), reprinted: 1941 god (Moscow: Demokratiia, 1998), 472.
        3. A. Shcherbakov, ‘Prikaz’ (12 August 1942), reprinted in Organy bezopasnosti (Moscow: Rus’, 2000), 159.
        4. L. Beria, ‘Doklad’ (18 June 1942), reprinted in Lubianka (Moscow: Demokratiia, 2006), 349.
    Good:
        1. Lev Mekhlis, ‘Direktiva’ (15 July 1941), reprinted in Glavnye politicheskie organy (Moscow: Terra, 1996), 42.
        2. I. Stalin, ‘Postanovlenie’ (16 July 1941), reprinted in 1941 god (Moscow: Demokratiia, 1998), 472.
    """
    mentions = []
    for note, found in matches(reading, FORM, "rinted", "roduced", "uoted", "ited", "druckt", "itiert"):
        place = at(note, found)
        if place.span:
            key = found["word"].casefold()
            mentions.append((key, Mention(found[0].casefold(), note.label, place.span)))
    for odd in odd_ones(mentions):
        if odd.usual_times >= ENOUGH:
            yield odd.rare.place, odd.words
