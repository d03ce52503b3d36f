"""A118."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._records import Record, key_of, records
from edele_refs.rules._rule import Place, rule

ENOUGH = 5
IN_A_SERIES = 3
MANY = 8
"""So many records, all but one with a leaf: then the first mention of a file lacks it too."""
GOES_ON = late_pattern(r",?\s(?:[^\W\d_]{1,4}|\W)\.\s?\w")
"""A word and a number behind the signature that were not read: "ff. I6r"."""
DIGIT = late_pattern(r"\d")
"""Before it stands what a signature begins with: the letters of a series, or its unit's word."""


@rule("A118", severity="hint")
def leaf_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A file is cited without a folio, that has one in another note, as all other files have.

    Of a first mention all others must have one, and be many. Where two mentions lack it, files may be cited as a whole; then A108, where it is asked for,
    names those without.

    Help: give the folio again.

    Bad:
        1. 21. ID, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Lage’, 5 April 1942, BA-MA RH 26-21/103, folio 766.
        3. 21. ID, ‘Meldung’, 9 June 1942, BA-MA RH 26-21/104, folio 767.
        4. 21. ID, ‘Vernehmung’, 7 July 1943, BA-MA RH 26-21/105, folio 12.
        5. 21. ID, ‘Befehl’, 8 July 1943, BA-MA RH 26-21/106, folio 13.
        6. 21. ID, ‘Weisung’, 9 July 1943, BA-MA RH 26-21/102.
    Bad:
        1. StAB, 4,29/1-1293, Bl. 17.
        2. StAB, 4,29/1-1294, Bl. 52.
        3. BArch, R 3901/20270, Bl. 44.
        4. BArch, R 3901/20281, Bl. 8.
        5. BArch, R 58/1030, Bl. 40.
        6. BArch, R 58/1031, Bl. 12.
        7. StAB, 4,29/1-1295.
        8. StAB, 4,29/1-1296, Bl. 2.
        9. StAB, 4,29/1-1295, Bl. 11.
    Good:
        1. 21. ID, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102.
    """
    yield from _lost(records(reading), ENOUGH, reading)
    series: dict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in records(reading):
        series[record.archive, record.citation.item.text("archive_collection"), DIGIT.split(record.signature, maxsplit=1)[0].casefold()].append(record)
    if sum(not _has_leaf(record) for record in records(reading)) > 1:
        archives: dict[str, list[Record]] = defaultdict(list)
        for record in records(reading):
            archives[record.archive].append(record)
        seen = set()
        for place, said in (p for found in (*series.values(), *archives.values()) for p in _lost(found, IN_A_SERIES, reading)):
            if place not in seen:
                seen.add(place)
                yield place, said


def _lost(found: Sequence[Record], enough: int, reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record of several that has no leaf, and had one before."""
    without = [r for r in found if not _has_leaf(r)]
    if len(without) != 1 or len(found) < enough:
        return
    (lost,) = without
    if GOES_ON.match(reading.notes[lost.note].text, lost.span.end):
        return
    same = [r for r in found if r.archive == lost.archive and key_of(r.signature) == key_of(lost.signature)]
    if same[0] is not lost or len(found) >= MANY:
        other = next((r.citation for r in same if r is not lost), None) or _repeated(lost, reading)
        if other:
            yield Place(lost.note, lost.span, (other.at,)), f"no folio is given here; note {other.at.note} has one of this file"


def _repeated(lost: Record, reading: Reading) -> Citation | None:
    """The "ibid." that gives a leaf of the record's file."""
    again = (ibid for ibid in reading.of_kind("ibid") if reading.resolutions[ibid.at].via == lost.citation.at)
    return next((ibid for ibid in again if _leaf().match(ibid.locator or "")), None)


@cache
def _leaf() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('folio')})\s?\d")


def _has_leaf(record: Record) -> bool:
    return bool(record.citation.locator) or "page" in record.citation.item
