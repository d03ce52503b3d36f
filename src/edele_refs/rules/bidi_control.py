"""U104."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._unseen import named

CONTROLS = late_pattern("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
RIGHT_TO_LEFT = late_pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@rule("U104", severity="error", fix="safe")
def bidi_control(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    r"""An invisible character turns the direction of writing in a note without Hebrew or Arabic.

    It may show a page number or signature in another order than it is stored in. Such
    characters come in with text that is copied from web pages.

    Help: take it out.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, ‮1964‬), 422.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. שלמה, ‎ספר זיכרון (Jerusalem: Magnes, 1964), 12.
    """
    for note in reading.document.notes:
        if CONTROLS.search(note.text) and not RIGHT_TO_LEFT.search(note.text):
            for found in CONTROLS.finditer(note.text):
                place = Place.mended(note.label, Span(*found.span()), "")
                yield place, f"an invisible character ({named(found[0])}) turns the direction of writing"
