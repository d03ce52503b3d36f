"""U105."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._unseen import named

INVISIBLE = late_pattern("[\u00ad\u200b\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]+|[\u200c\u200d]+")
ANY = late_pattern("[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]")
JOINED = late_pattern("[\u0590-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]")
"""Scripts in which joiners and non-joiners have a meaning."""


@rule("U105", fix="safe")
def invisible_character(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A character that cannot be seen stands in a note: a blank of no width, a soft hyphen.

    A search for the word it stands in finds nothing. Joiners of Arabic and Indian
    scripts are left alone.

    Help: take it out.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dut​ton, 1964), 422.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
    """
    for note in reading.document.notes:
        for found in INVISIBLE.finditer(note.text) if ANY.search(note.text) else ():
            if not JOINED.search(note.text):
                place = Place.mended(note.label, Span(*found.span()), "")
                yield place, f"a character that cannot be seen ({named(found[0])})"
