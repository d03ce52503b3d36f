"""S144."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._parted import parting
from edele_refs.rules._rule import Place, rule

MARKS = {",": "comma", ":": "colon"}
OFTEN = 8
"""So many short forms have the other mark."""


@rule("S144", severity="hint", fix="safe")
def name_mark_otherwise(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Between name and title stands a comma once, a colon in all other short forms; or a colon once.

    Help: write the same mark everywhere.

    Bad:
        1. Eva Labouvie: Zauberei und Hexenwerk, Frankfurt am Main 1991, S. 30; Walter Rummel: Bauern, Herren und Hexen, Göttingen 1991, S. 52.
        2. Labouvie: Zauberei, S. 66; Rummel: Bauern, S. 58; Labouvie: Zauberei, S. 70.
        3. Rummel: Bauern, S. 60; Labouvie: Zauberei, S. 71; Rummel: Bauern, S. 66.
        4. Labouvie: Zauberei, S. 80; Rummel: Bauern, S. 68; Labouvie: Zauberei, S. 90.
        5. Rummel, Bauern, S. 77.
    Good:
        1. Eva Labouvie: Zauberei und Hexenwerk, Frankfurt am Main 1991, S. 30; Walter Rummel: Bauern, Herren und Hexen, Göttingen 1991, S. 52.
        2. Labouvie, Zauberei, S. 66; Rummel, Bauern, S. 58; Labouvie, Zauberei, S. 70.
        3. Rummel, Bauern, S. 60; Labouvie, Zauberei, S. 71; Rummel, Bauern, S. 66.
    """
    found: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for short in reading.of_kind("short"):
        name, between = parting(short, reading)
        if name and between.rstrip() in MARKS and between.count(" ") == 1:
            found[between[0]].append((short.at.note, Span(name.end, name.end + 1)))
    if len(found) == len(MARKS):
        usual, odd = sorted(found, key=lambda mark: -len(found[mark]))
        if len(found[odd]) == 1 and len(found[usual]) >= OFTEN:
            ((note, span),) = found[odd]
            yield Place.mended(note, span, usual), f"a {MARKS[odd]} stands behind the name, in all other short forms a {MARKS[usual]}"
