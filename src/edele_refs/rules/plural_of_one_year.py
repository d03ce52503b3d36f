"""P111."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

FORM = late_pattern(
    r"(?<![\d‐-―−/,-])(?<![‐-―−/,-]\s)(?<!\bи\s)(?<!\bi\s)(?<!\bta\s)(?<!\bта\s)(?P<year>1[5-9]\d\d|20\d\d)\s(?P<plural>гг|gg)\b\.?"
)

TWO_YEARS = late_pattern(r"(?P<years>(?:1[5-9]|20)\d\d[–-](?:1[5-9]|20)\d\d)\s(?P<singular>[гg]\.)(?![гg])")


@rule("P111")
def plural_of_one_year(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“гг.” (gg., years) stands behind one year: the other year is lost, or one “г.” too many.

    Or “г.” stands behind two, in notes that have “гг.” elsewhere.

    Help: give both years, or write “г.”.

    Bad:
        1. O. B. Mozokhin, Statistika organov bezopasnosti SSSR (1943 gg.) (Moscow: Kuchkovo pole, 2005), 184.
    Bad:
        1. Ильюхов А. А. Политика советской власти в сфере труда (1917–1922 гг.). Смоленск: Смядынь, 1998. С. 99.
        2. Борисова Л. В. Трудовые отношения в Советской России (1918–1924 г.). М.: Собрание, 2006. С. 140.
    Good:
        1. O. B. Mozokhin, Statistika organov bezopasnosti SSSR (1941–1943 gg.) (Moscow: Kuchkovo pole, 2005), 184.
    """
    for note, found in matches(reading, FORM, "гг", "gg"):
        yield at(note, found), f"“{found['plural']}.” means several years, but only {found['year']} stands here"
    for note, found in matches(reading, TWO_YEARS, "г", "g") if any("гг." in note.text or "gg." in note.text for note in reading.document.notes) else ():
        yield at(note, found), f"“{found['singular']}” means one year, but {found['years']} stands here"
