"""S139."""

from collections import Counter
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

MARK = late_pattern(r"\((?P<mark>Hg|Hgg|Hrsg|Hrsgg|hg|hrsg)\.?\)")
KINDS = {"hg": "Hg.", "hgg": "Hg.", "hrsg": "Hrsg.", "hrsgg": "Hrsg."}
OFTEN = 2


@rule("S139", severity="hint", fix="safe")
def editor_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Editors are marked with “(Hrsg.)” here, and with “(Hg.)” in all other references.

    Where both stand more than once, nothing is said.

    Help: write the same abbreviation everywhere.

    Bad:
        1. Karl Brunner/Petra Schneider (Hg.), Umwelt Stadt, Wien 2005, S. 210.
        2. Peter Csendes/Ferdinand Opll (Hg.), Wien. Geschichte einer Stadt, Wien 2006, S. 301.
        3. Dorothee Brantz/Sonja Dümpelmann (Hrsg.), Greening the City, Charlottesville 2011, S. 188.
    Good:
        1. Karl Brunner/Petra Schneider (Hg.), Umwelt Stadt, Wien 2005, S. 210.
        2. Dorothee Brantz/Sonja Dümpelmann (Hrsg.), Greening the City, Charlottesville 2011, S. 188.
    """
    found = [(note, mark, KINDS[mark["mark"].casefold()]) for note, mark in matches(reading, MARK, "(H", "(h")]
    times = Counter(kind for _, _, kind in found)
    for note, mark, kind in found:
        usual = next((other for other in times if other != kind and times[other] >= OFTEN), "")
        if usual and times[kind] == 1:
            yield at(note, mark, 0, f"({usual})"), f"“{mark[0]}”, but “({usual})” in all other references"
