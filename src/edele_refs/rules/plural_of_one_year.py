"""P111."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

FORM = late_pattern(
    r"(?<![\d‐-―−/,-])(?<![‐-―−/,-]\s)(?<!\bи\s)(?<!\bi\s)(?<!\bta\s)(?<!\bта\s)(?P<year>1[5-9]\d\d|20\d\d)\s(?P<plural>гг|gg)\b\.?"
)


@rule("P111")
def plural_of_one_year(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“гг.” (gg., years) stands behind one year: the other year is lost, or one “г.” too many.

    Help: give both years, or write “г.”.

    Bad:
        1. O. B. Mozokhin, Statistika organov bezopasnosti SSSR (1943 gg.) (Moscow: Kuchkovo pole, 2005), 184.
    Good:
        1. O. B. Mozokhin, Statistika organov bezopasnosti SSSR (1941–1943 gg.) (Moscow: Kuchkovo pole, 2005), 184.
    """
    for note, found in matches(reading, FORM, "гг", "gg"):
        yield at(note, found), f"“{found['plural']}.” means several years, but only {found['year']} stands here"
