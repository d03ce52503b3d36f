"""A113."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._records import Record, records
from edele_refs.rules._rule import Place, rule

LATIN = late_pattern(r"(?<!\w)(?:[Ff]ond|[Ff]\.|[Oo]pis’?|[Oo]p\.|[Dd]elo|[Dd]\.)(?=\s?[A-Z]?-?\d)")
CYRILLIC = late_pattern(r"(?<!\w)(?:[Фф]онд|[Фф]\.|[Оо]пись|[Оо]п\.|[Дд]ело|[Дд]\.)(?=\s?[А-Я]?-?\d)")


@rule("A113", severity="hint")
def signature_words(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The words of a signature are written out here and abbreviated elsewhere: “Fond 17, opis 125”.

    Help: write them the same way everywhere.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9401, op. 2, d. 65, l. 13.
        3. Spravka, 7 June 1942, RGASPI, fond 17, opis 125, delo 85, l. 14.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Spravka, 7 June 1942, RGASPI, f. 17, op. 125, d. 85, l. 14.
    """
    for alphabet in (LATIN, CYRILLIC):
        found = [m for r in records(reading) if (m := _word(r, alphabet))]
        written = {m.form.endswith("."): m for m in reversed(found)}
        shapes = (("", m._replace(form=str(m.form.endswith(".")))) for m in found)
        for odd in odd_ones(shapes):
            if odd.usual_times > odd.times:
                here, there = (written[m.form == "True"] for m in (odd.rare, odd.usual))
                yield odd.rare.place, f"“{here.form}”, but “{there.form}” in note {there.note}"


def _word(record: Record, alphabet: re.Pattern[str]) -> Mention | None:
    """The first of these words in a signature."""
    found = alphabet.search(record.signature)
    if found is None:
        return None
    start = record.span.start + found.start()
    return Mention(found[0], record.note, Span(start, start + len(found[0])))
