"""A104."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._records import Record, records
from edele_refs.rules._rule import Place, rule

PARTS = {
    "fond": re.compile(r"(?<!\w)(?:f|ф|F|Ф|fond|фонд)\.?\s?(?:[РRПP]-?)?\d"),
    "opis": re.compile(r"(?<!\w)(?:op|оп|Op|Оп|opis’?|опись)\.?\s?\d"),
    "delo": re.compile(r"(?<!\w)(?:d|д|D|Д|ed\.\s?khr|ед\.\s?хр|delo|дело|спр|spr)\.?\s?\d"),
}
ENOUGH = 2


@rule("A104")
def part_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A signature lacks its opis or fond, and the other signatures of its archive have both.

    Without it the file cannot be ordered.

    Help: look the signature up.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9401, op. 2, d. 65, l. 13.
        3. Spravka, 7 June 1942, GARF, f. 9401, d. 66, l. 14.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Spravka, 7 June 1942, GARF, f. 9401, op. 2, d. 66, l. 14.
    """
    by_archive: dict[str, list[Record]] = defaultdict(list)
    for record in records(reading):
        by_archive[record.archive].append(record)
    for found in by_archive.values():
        whole = [r for r in found if all(form.search(r.signature) for form in PARTS.values())]
        if len(whole) < ENOUGH:
            continue
        for record in found:
            missing = [name for name, form in PARTS.items() if not form.search(record.signature)]
            if len(missing) == 1 and missing != ["delo"]:
                words = f"“{record.signature}” has no {missing[0]}, as “{whole[0].signature}” has"
                yield Place(record.note, record.span), words
