"""A111."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule

ENOUGH = 4
"""So many others name it; more, if none of them stands later."""


@rule("A111", severity="hint")
def library_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One item of a collection lacks the library or archive that all its others name.

    Where it is named only with the first, or at all no more from some note on, that is in order.

    Help: name it here too, or only with the first.

    Bad:
        1. Harvard Project on the Soviet Social System. Schedule A, Vol. 16, Case 323, p. 64. Widener Library, Harvard University.
        2. Harvard Project on the Soviet Social System. Schedule A, Vol. 5, Case 56, p. 11.
        3. Harvard Project on the Soviet Social System. Schedule A, Vol. 26, Case 517, p. 4. Widener Library, Harvard University.
        4. Harvard Project on the Soviet Social System. Schedule A, Vol. 14, Case 240, p. 75. Widener Library, Harvard University.
        5. Harvard Project on the Soviet Social System. Schedule A, Vol. 14, Case 191, p. 32. Widener Library, Harvard University.
    Bad:
        1. Minutes, 5 November 1947, RG 260, entry 25, box 63, folder 1, NARA.
        2. Clay to Draper, 11 October 1947, RG 260, entry 25, box 63, folder 2, NARA.
        3. Weekly report, 8 May 1948, RG 260, entry 25, box 71, folder 1.
        4. Monthly report, 6 May 1948, RG 260, entry 25, box 71, folder 2, NARA.
        5. Murphy to Draper, 1 June 1948, RG 260, entry 29, box 118, folder 1, NARA.
    Good:
        1. Harvard Project on the Soviet Social System. Schedule A, Vol. 16, Case 323, p. 64. Widener Library, Harvard University.
        2. Harvard Project on the Soviet Social System. Schedule A, Vol. 5, Case 56, p. 11.
    """
    collections: dict[str, list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        if "archive_collection" in citation.item and "archive_location" in citation.item:
            collections[citation.item.text("archive_collection")].append(citation)
        elif group := GROUP.match(citation.item.text("archive_location")):
            collections[group[0]].append(citation)
    for name, found in collections.items():
        without = [c for c in found if "archive" not in c.item]
        named = [c for c in found if "archive" in c.item]
        if len(without) == 1 and _all_others(named, found, GROUP.fullmatch(name) is not None):
            archive = named[0].item.text("archive")
            yield without[0], f"other items of {name} name {archive}"


GROUP = late_pattern(r"(?:RG|Record Group)\s\d{1,4}(?!\d)")
"""What the signatures of American archives begin with, which come last."""


def _all_others(named: Sequence[Citation], found: Sequence[Citation], group: bool) -> bool:
    """Whether enough others name it, and not only till some note; of a record group the last may be the one that lacks it."""
    return len(named) > ENOUGH or (len(named) == ENOUGH and found[-1] in named) if group else len(named) >= ENOUGH and found[-1] in named
