"""A114."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule

ENOUGH = 4
"""So many others with particulars make one without them odd."""


@rule("A114", severity="hint")
def particulars_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An interview of a collection says nothing of the person asked, and most others do.

    “Male, 33, Ukrainian” tells the reader who speaks. An interview that was cited before
    need not say it again.

    Help: say who was interviewed, or leave it out everywhere.

    Bad:
        1. Harvard Project on the Soviet Social System. Schedule A, Vol. 16, Case 323, p. 64. (Male, 33, Ukrainian.) Widener Library, Harvard University.
        2. Harvard Project on the Soviet Social System. Schedule A, Vol. 5, Case 56, p. 11. Widener Library, Harvard University.
        3. Harvard Project on the Soviet Social System. Schedule A, Vol. 26, Case 517, p. 4. (Male, 38, Great Russian, engineer.) Widener Library, Harvard University.
        4. Harvard Project on the Soviet Social System. Schedule A, Vol. 14, Case 240, p. 75. (Male, 27, Great Russian, student.) Widener Library, Harvard University.
        5. Harvard Project on the Soviet Social System. Schedule A, Vol. 14, Case 191, p. 32. (Male, 25, Mordvin.) Widener Library, Harvard University.
    Good:
        1. Harvard Project on the Soviet Social System. Schedule A, Vol. 16, Case 323, p. 64. Widener Library, Harvard University.
        2. Harvard Project on the Soviet Social System. Schedule A, Vol. 5, Case 56, p. 11. Widener Library, Harvard University.
    """
    collections: dict[str, list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        if citation.item.text("type") == "interview" and citation.item.text("archive_collection") and not reading.links.get(citation.at):
            collections[citation.item.text("archive_collection")].append(citation)
    for found in collections.values():
        without = [citation for citation in found if "note" not in citation.item and not _says_who(citation, reading)]
        if len(found) - len(without) >= max(ENOUGH, 2 * len(without)):
            for citation in without:
                yield citation, "nothing is said of the person who was interviewed; most others of the collection say it"


def _says_who(citation: Citation, reading: Reading) -> bool:
    """Whether particulars stand there that were not recognised as such."""
    return bool(re.search(r"(?i)\b(?:fe)?male\b|\bborn\b", citation.span.of(reading.notes[citation.at.note].text)))
