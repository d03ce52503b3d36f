"""A105."""

import re
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._records import records
from edele_refs.rules._rule import Place, rule

LATIN = re.compile(r"(?<!\w)(?:f|op|d|l|ed\.\s?khr)\.\s?\d", re.I)
CYRILLIC = re.compile(r"(?<!\w)(?:ф|оп|д|л|ед\.\s?хр)\.\s?\d", re.I)


@rule("A105", severity="error")
def mixed_scripts(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One signature has Latin and Cyrillic words: “f. 17, оп. 3”.

    Help: write it in one alphabet.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9401, оп. 1, d. 64.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64.
        2. Доклад, 5 июня 1942 г. ГАРФ. Ф. 9401. Оп. 1. Д. 64.
    """
    for record in records(reading):
        signature = record.signature
        if not signature.isascii() and LATIN.search(signature) and CYRILLIC.search(signature):
            yield Place(record.note, record.span), f"“{signature}” has Latin and Cyrillic words"
