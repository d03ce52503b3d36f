"""A108."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._records import Record, records
from edele_refs.rules._rule import Place, rule

ENOUGH = 5


@rule("A108", on=False, severity="hint")
def folio_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A record has no folio, and most others of its archive have one.

    Files may be without numbered leaves, or cited as a whole; the rule is applied only
    where it is asked for.

    Help: give the folio, if the file has any.

    Bad:
        1. 21. ID, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. 21. ID, ‘Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
        4. 21. ID, ‘Vernehmung’, 7 July 1943, BA-MA RH 26-21/103, folio 12.
        5. 21. ID, ‘Befehl’, 8 July 1943, BA-MA RH 26-21/103, folio 13.
        6. 21. ID, ‘Weisung’, 9 July 1943, BA-MA RH 26-21/104.
    Good:
        1. 21. ID, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102.
    """
    by_archive: dict[str, list[Record]] = defaultdict(list)
    for record in records(reading):
        by_archive[record.archive].append(record)
    for found in by_archive.values():
        without = [r for r in found if not r.citation.locator and "page" not in r.citation.item]
        if len(found) - len(without) >= max(ENOUGH, 2 * len(without)):
            for record in without:
                yield Place(record.note, record.span), "this record has no folio"
