"""A124."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._records import Record, by_signature, records
from edele_refs.rules._rule import Place, rule

OFTEN, ALL, MANY = 2, 5, 3
"""So many other places of the archive's records are leaves."""
WORDED = late_pattern(r"[^\W\d_]{1,3}\.\s?\d")
VERSO = late_pattern(r"(?:\s?(?:об|зв)|(?<=\d)[rv]|(?<=\d[rv]))(?!\w)")
"""The back of a leaf, behind its number."""


@rule("A124")
def page_of_leaves(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A page of a file is cited that has leaves in all other notes: “Д. 8. С. 7”, and “Д. 8. Л. 5” before.

    So is the back of a page (“С. 7 об.”), which only leaves have.

    Help: see whether the leaf is meant.

    Bad:
        1. ГАРФ. Ф. 102. Оп. 239. Д. 8. Л. 5.
        2. ГАРФ. Ф. 102. Оп. 239. Д. 9. Л. 12.
        3. ГАРФ. Ф. 102. Оп. 239. Д. 8. С. 7.
    Bad:
        1. РГИА. Ф. 408. Оп. 1. Д. 153. С. 33 об.
    Bad:
        1. MMM, MDHB/MP/4/1, Dock Committee minutes, 4 June 1829, fol. 12.
        2. MMM, MDHB/MP/4/2, Dock Committee minutes, 2 July 1829, fol. 19.
        3. MMM, MDHB/WUP/W9/2, Lyster to Harrison, 14 May 1861, fol. 3.
        4. MMM, MDHB/MP/4/3, Dock Committee minutes, 6 March 1834, p. 44.
    Bad:
        1. ASMN, Consiglio comunale, b. 11, c. 12r.
        2. ASMN, Consiglio comunale, b. 12, p. 19v.
    Good:
        1. ГАРФ. Ф. 102. Оп. 239. Д. 8. Л. 5.
        2. ГАРФ. Ф. 102. Оп. 239. Д. 9. Л. 12.
        3. ГАРФ. Ф. 102. Оп. 239. Д. 8. Л. 7.
    """
    leaves: dict[str, int] = {}
    for record in records(reading):
        leaves[record.archive] = leaves.get(record.archive, 0) + _by_leaf(record)
    times = Counter(record.archive for record in records(reading))
    pages = Counter(record.archive for record in records(reading) if _by_page(record))
    nowhere_else = sum(leaves.values()) >= ALL and sum(map(_by_page, records(reading))) == 1
    for (archive, _), same in by_signature(reading).items():
        paged = [record for record in same if _by_page(record)]
        for record in paged:
            text = reading.notes[record.note].text
            place = place_of(record.citation, "locator", text) or record.span
            one_of_all = len(paged) == 1 and WORDED.match(record.citation.locator or "") and pages[archive] == 1 and leaves[archive] == times[archive] - 1 >= MANY
            alone = len(paged) == 1 and len(same) > 1 and all(map(_by_leaf, (r for r in same if r is not record))) and (leaves[archive] >= OFTEN or nowhere_else)
            if alone or one_of_all or VERSO.match(text, place.end) or VERSO.search(text, max(place.start, place.end - 2), place.end):
                what = f"the file has leaves in note {next(r for r in same if r is not record).note}" if alone else "all other records of the archive have leaves" if one_of_all else "only a leaf has a back"
                yield Place(record.note, place), f"a page, but {what}"


def _by_leaf(record: Record) -> bool:
    return bool(_leaf().match(record.citation.locator or ""))


def _by_page(record: Record) -> bool:
    locator = record.citation.locator or ""
    return bool(_page().match(locator)) and not _leaf().match(locator)


@cache
def _leaf() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('folio')})\s?\d")


@cache
def _page() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('page')})\s?\d")

