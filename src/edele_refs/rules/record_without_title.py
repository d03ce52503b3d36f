"""A110."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._records import Record, records
from edele_refs.rules._rule import Place, rule

ENOUGH = 12
"""So many others have a title before one without is odd."""


@rule("A110", severity="hint")
def record_without_title(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A record has neither title nor kind, and all others of its archive have one.

    Help: say what it is: a report, a letter, an order.

    Bad:
        1. 21. ID, ‘Bericht 1’, 1 March 1942, BA-MA RH 26-21/102, folio 1.
        2. 21. ID, ‘Bericht 2’, 2 March 1942, BA-MA RH 26-21/102, folio 2.
        3. 21. ID, ‘Bericht 3’, 3 March 1942, BA-MA RH 26-21/102, folio 3.
        4. 21. ID, ‘Bericht 4’, 4 March 1942, BA-MA RH 26-21/102, folio 4.
        5. 21. ID, ‘Bericht 5’, 5 March 1942, BA-MA RH 26-21/102, folio 5.
        6. 21. ID, ‘Bericht 6’, 6 March 1942, BA-MA RH 26-21/102, folio 6.
        7. 21. ID, ‘Bericht 7’, 7 March 1942, BA-MA RH 26-21/102, folio 7.
        8. 21. ID, ‘Bericht 8’, 8 March 1942, BA-MA RH 26-21/102, folio 8.
        9. 21. ID, ‘Bericht 9’, 9 March 1942, BA-MA RH 26-21/102, folio 9.
        10. 21. ID, ‘Bericht 10’, 10 March 1942, BA-MA RH 26-21/102, folio 10.
        11. 21. ID, ‘Bericht 11’, 11 March 1942, BA-MA RH 26-21/102, folio 11.
        12. 21. ID, ‘Bericht 12’, 12 March 1942, BA-MA RH 26-21/102, folio 12.
        13. 21. ID, 1 August 1941, BA-MA RH 24-17/171, folio 149.
    Good:
        1. 21. ID, ‘Bericht 1’, 1 March 1942, BA-MA RH 26-21/102, folio 1.
        2. 21. ID, 1 August 1941, BA-MA RH 24-17/171, folio 149.
    """
    by_archive: dict[str, list[Record]] = defaultdict(list)
    for record in records(reading):
        if not reading.links.get(record.citation.at) and "issued" in record.citation.item:
            by_archive[record.archive].append(record)
    for found in by_archive.values():
        without = [r for r in found if not {"title", "genre", "recipient"} & set(r.citation.item)]
        if len(found) - len(without) >= ENOUGH * len(without):
            for record in without:
                if "author" in record.citation.item:
                    yield record.citation, "this record has neither title nor kind; all others of its archive have one"
