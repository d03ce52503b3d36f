"""U118."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

FORM = late_pattern(r"(?<!\w)(?P<ordinal>\d*(?:1st|2nd|3rd|[04-9]th|1[1-3]th))\.(?=,?\s(?:rev|ed|enl|ser|and|[a-z]{2,}))")


@rule("U118", severity="hint", fix="safe")
def ordinal_stop(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A full stop stands behind an English ordinal: “2nd. rev. ed.”.

    Help: take the full stop out.

    Bad:
        1. Aleksandr Gogun, Stalinskie kommandos, 2nd. rev. ed. (Moscow: Rosspen, 2012), 125.
    Good:
        1. Aleksandr Gogun, Stalinskie kommandos, 2nd rev. ed. (Moscow: Rosspen, 2012), 125.
    """
    for note, found in matches(reading, FORM, "st.", "nd.", "rd.", "th."):
        yield at(note, found, 0, found["ordinal"]), f"no full stop is due after “{found['ordinal']}”"
