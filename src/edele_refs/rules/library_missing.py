"""A111."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule

ENOUGH = 4


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
    Good:
        1. Harvard Project on the Soviet Social System. Schedule A, Vol. 16, Case 323, p. 64. Widener Library, Harvard University.
        2. Harvard Project on the Soviet Social System. Schedule A, Vol. 5, Case 56, p. 11.
    """
    collections: dict[str, list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        if "archive_collection" in citation.item and "archive_location" in citation.item:
            collections[citation.item.text("archive_collection")].append(citation)
    for name, found in collections.items():
        without = [c for c in found if "archive" not in c.item]
        named = [c for c in found if "archive" in c.item]
        if len(without) == 1 and len(named) >= ENOUGH and found[-1] in named:
            archive = named[0].item.text("archive")
            yield without[0], f"other items of {name} name {archive}"
