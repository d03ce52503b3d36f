"""P124."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._records import Record, by_signature, stands_later
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import turned
from edele_refs.values import Date

NEAR = 5
"""Years that the other records of the file lie from each other at most."""
FAR = 8
"""Years by which the odd one lies beside them at least."""


@rule("P124")
def year_of_a_file(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A record’s year has two digits turned round against the other records of its file: 1851 among 1815.

    Help: look the date up in the record.

    Bad:
        1. Stewart to Castlereagh, 13 January 1815, TNA, FO 139/26, fol. 4.
        2. Stewart to Castlereagh, 2 February 1851, TNA, FO 139/26, fol. 9.
    Good:
        1. Stewart to Castlereagh, 13 January 1815, TNA, FO 139/26, fol. 4.
        2. Stewart to Castlereagh, 2 February 1816, TNA, FO 139/26, fol. 9.
    """
    for found in by_signature(reading).values():
        years: dict[str, list[Record]] = defaultdict(list)
        for record in found:
            issued = record.citation.item.get("issued")
            if isinstance(issued, Date) and issued.edtf[:4].isdigit():
                years[issued.edtf[:4]].append(record)
        for year, (odd, *more) in years.items():
            others = [other for other in years if other != year]
            usual = next((other for other in others if _far_turned(year, other)), None)
            if usual and not more and max(map(int, others)) - min(map(int, others)) <= NEAR and (len(years[usual]) > 1 or stands_later(odd, years[usual][0], reading)):
                span = place_of(odd.citation, "issued", reading.notes[odd.note].text)
                yield Place(odd.note, span or odd.span), f"the year is {year} here, but {usual} in note {years[usual][0].note}, of the same file"


def _far_turned(year: str, other: str) -> bool:
    return turned(year, other) and abs(int(year) - int(other)) > FAR
