"""C105."""

import re
from collections.abc import Iterator
from itertools import pairwise

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._expanded import expanded
from edele_refs.rules._rule import Place, rule

# whatever may belong to a reference that was not recognised
LIKE_A_REFERENCE = late_pattern(r"\d|[“”„«»‘\x22]|https?:|\b(?:op\.|cit|a\.\s?a\.|ed\.)", re.I)


@rule("C105", severity="hint", fix="unsafe")
def ibid_after_commentary(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” follows a note that only comments, and means a source two notes back.

    “Ibid.” is what the note before cites; if that cites nothing, the reader has to guess.
    Notes that may hold a reference (digits, quotation marks) are left alone.

    Help: use a short form.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Few of them ever returned to their homes.
        3. Ibid., 425.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Few of them ever returned to their homes.
        3. Werth, Russia at War, 425.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. "Color in Film: Color Basics."
        3. Ibid.
    """
    for before, note in pairwise(reading.document.notes):
        cited = reading.by_note[note.label]
        first = cited[0] if cited else None
        meant = reading.antecedent(first) if first and first.kind == "ibid" else None
        if first and meant and _comments(before, reading):
            place = Place(note.label, first.span, (meant.at,), expanded(first, meant, reading))
            yield place, f"note {before.number} cites no source, so that it is not clear what this means"


def _comments(note: Note, reading: Reading) -> bool:
    words = note.text.split()
    empty = not reading.by_note[note.label] and not LIKE_A_REFERENCE.search(note.text)
    return empty and len(words) >= 3
