"""U101."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

# words that copy-editors and authors leave for each other
WORDS = r"(?:sic|check|todo|tbc|stet|überprüfen|prüfen|проверить|уточнить|sprawdzić|vérifier|verificare)"
AFTER_THE_STOP = late_pattern(rf"(?<=[.;,])\s?(?P<words>[\[(]?{WORDS}[!?\])]*)\.?\s*$", re.I)
IN_PLACE_OF_A_PAGE = late_pattern(
    r"(?<=[\s,:(])(?P<words>\?{2,5}|\[(?:page|ref|source|cite)s?\??\])(?=[\s,.;)]|$)"
)
END = 60
"""So many characters at a note's end are looked at for a word left behind it."""


@rule("U101", severity="error")
def leftover(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word of the editing was left in the note: “sic” after its end, “??” for a page.

    A “[sic]” within a reference or quotation is in order.

    Help: take it out, or put in what it stands for.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 13.sic
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), ??.
    Good:
        1. Alexander Werth, Rusia [sic] at War (New York: Dutton, 1964), 13.
    """
    if reading.document.prose:
        return
    for note in reading.document.notes:
        text = note.text
        last = AFTER_THE_STOP.search(text, max(0, len(text) - END))
        page = IN_PLACE_OF_A_PAGE.search(text) if "??" in text or "[" in text else None
        for found in (last, page):
            if found:
                place = Place(note.label, Span(*found.span("words")))
                yield place, f"“{found['words']}” looks left over from editing"
