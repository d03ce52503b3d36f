"""U113."""

from collections.abc import Iterator

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

ACTS = "Code|Act|Constitution|Convention|Charter|Treaty|Statute|Law|Decree|Regulations"
FORM = late_pattern(
    rf"\b(?:[Nn]os?\.|order|circular|directive|article|paragraph|section|decree)\s[\w/.-]*\d[\w/.-]*\s(?P<or>or)\s"
    rf"(?=\d{{1,2}}\s(?:{pattern('months', ('en',))})\s\d{{4}}|the\s(?:[A-Z]\w+\s){{0,3}}(?:{ACTS})\b)"
)


@rule("U113", fix="unsafe")
def or_for_of(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“or” between a number and its date or law, where “of” is meant.

    Help: read it again; it is probably “of”.

    Bad:
        1. NKVD circular no. 002117 or 27 September 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
    Good:
        1. NKVD circular no. 002117 of 27 September 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Orders no. 12 or 13, GARF, f. 9401, op. 1, d. 64, l. 14.
    """
    for note, found in matches(reading, FORM, " or "):
        yield at(note, found, "or", "of"), "“or” is probably “of”"
