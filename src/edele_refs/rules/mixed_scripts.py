"""A105."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._records import records
from edele_refs.rules._rule import Place, rule

LATIN = late_pattern(r"(?<!\w)(?:f|op|d|l|ed\.\s?khr)\.\s?\d", re.I)
CYRILLIC = late_pattern(r"(?<!\w)(?:ф|оп|д|л|ед\.\s?хр)\.\s?\d", re.I)


FOND = late_pattern(r"Ф\.\s?(?P<letter>[PCAHTBKMO])(?=[-‐–]\d)")
"""A fond with a letter that looks like a Cyrillic one: "Ф. P-393"."""
CYRILLIC_LETTER = str.maketrans("PCAHTBKMO", "РСАНТВКМО")


@rule("A105", severity="error", fix="unsafe")
def mixed_scripts(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One signature has Latin and Cyrillic words: “f. 17, оп. 3”.

    Help: write it in one alphabet.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9401, оп. 1, d. 64.
    Bad:
        1. Доклад, 5 июня 1942 г. ГАРФ. Ф. P-9401. Оп. 1. Д. 64.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64.
        2. Доклад, 5 июня 1942 г. ГАРФ. Ф. 9401. Оп. 1. Д. 64.
    """
    for record in records(reading):
        signature = record.signature
        if found := FOND.search(signature):
            latin = Span(at := record.span.start + found.start("letter"), at + 1)
            yield Place.mended(record.note, latin, found["letter"].translate(CYRILLIC_LETTER)), f"“{found['letter']}” in “{signature}” is a Latin letter"
        if not signature.isascii() and LATIN.search(signature) and CYRILLIC.search(signature):
            yield Place(record.note, record.span), f"“{signature}” has Latin and Cyrillic words"
