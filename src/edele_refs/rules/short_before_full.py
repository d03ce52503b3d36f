"""C106."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._short_forms import unlinked


@rule("C106")
def short_before_full(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form stands before the note that gives the source in full.

    A note or paragraph was moved; the reader meets a short form of something unknown.

    Help: give the full reference here and the short form there.

    Bad:
        1. Reese, Why Stalin’s Soldiers Fought, 14.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Reese, Why Stalin’s Soldiers Fought, 14.
    """
    for short, later, _ in unlinked(reading):
        if later:
            place = Place(short.at.note, short.span, (later.at,))
            yield place, f"this source is given in full only in note {later.at.note}"
