"""P112."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule
from edele_refs.values import Pages

FORM = late_pattern(
    r"(?<![\w.])(?P<word>págs?\.(?<=\bpág\.)|p\.|folio|fol\.|fo\.)\s?(?P<first>\d{1,4})(?:r|v|reverse)?\s?[–—-]\s?(?P<last>\d{1,4})(?!\d|\.\d)"
)
PLURAL = {"p.": "pp.", "pág.": "págs.", "folio": "folios", "fol.": "fols.", "fo.": "fos."}


@rule("P112", severity="hint", fix="safe")
def singular_before_range(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“p.” or “folio” stands before several pages, where other notes have “pp.”, “folios”.

    Only where the plural is in use in the document: in many languages there is none.

    Help: write the plural.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), pp. 422–5.
        2. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), p. 16–18.
    Bad:
        1. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), p. 16; Alexander Werth, Russia at War (New York: Dutton, 1964), p. 422.
        2. Werth, Russia at War, p. 430; Bartov, Hitler’s Army, p. 18; Werth, Russia at War, p. 431; Bartov, Hitler’s Army, p. 19.
        3. Werth, Russia at War, p. 440; Bartov, Hitler’s Army, p. 20; Werth, Russia at War, p. 445; Bartov, Hitler’s Army, pp. 21.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), pp. 422–5.
        2. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), p. 16.
    """
    yield from _plural_before_one(reading)
    used = {word for word, many in PLURAL.items() if re.search(rf"{re.escape(many)}(?<!\w{re.escape(many)})\s?\d", whole(reading))}
    for note, found in matches(reading, FORM, *used) if used else ():
        word = found["word"]
        first, last = Pages(f"{found['first']}–{found['last']}").bounds or (0, 0)
        if word in used and first <= last:
            words = f"“{word}” stands before a range; elsewhere in the notes it is “{PLURAL[word]}”"
            yield at(note, found, "word", PLURAL[word]), words


ONE = late_pattern(r"(?<![\w.])(?P<word>pp\.)\s\d{1,4}(?=\.$|[.;]\s(?!\d)|\.?\n)")
SINGLE = late_pattern(r"(?<![\w.])p\.\s\d")
OFTEN = 8


def _plural_before_one(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one “pp.” before a single page that ends a reference, where all other single pages have “p.”."""
    found = list(matches(reading, ONE, "pp. "))
    if len(found) == 1 and len(SINGLE.findall(whole(reading))) >= OFTEN:
        yield at(*found[0], "word", "p."), "“pp.” stands before one page; elsewhere in the notes it is “p.”"
