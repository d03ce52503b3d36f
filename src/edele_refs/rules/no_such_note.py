"""C108."""

from collections.abc import Iterator

from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._numbers import label_in, pointers
from edele_refs.rules._rule import Place, rule


@rule("C108", severity="error")
def no_such_note(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note is named that is not there, or that lies in the other direction.

    Notes were put in or taken out, and the reference to a note kept its number. Notes of
    other books, and gaps that are reported anyway, are left alone.

    Help: name the right note.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. See note 1 below.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. See note 1 above.
    """
    last = max((int(n.number) for n in reading.document.notes if n.number.isdigit()), default=0)
    whole = _numbered_through(reading)
    for number, note, span, direction, citation in pointers(reading):
        own = int(note.number) if note.number.isdigit() else None
        if own is None or (citation.kind == "short" and not reading.links.get(citation.at)):
            continue
        place = Place(note.label, span)
        if direction and number == own:
            yield place, "this note refers to itself"
        elif (direction == "above" and number > own) or (direction == "below" and number < own):
            other = "below" if direction == "above" else "above"
            yield place, f"note {number} lies {other}, not {direction}"
        elif (direction or (whole and _says_only_that(citation, note))) and number > last and label_in(reading, note, number) is None:
            yield place, f"there is no note {number}"


def _numbered_through(reading: Reading) -> bool:
    """Whether the notes are those of one text, from 1 on without a gap."""
    notes = reading.document.notes
    return all(note.number == str(place) for place, note in enumerate(notes, 1))


def _says_only_that(citation: Citation, note: Note) -> bool:
    """Whether the note only leads to another: "Zob. przyp. 41."."""
    rest = note.text[: citation.span.start].removesuffix(f"{citation.introducer} ") + note.text[citation.span.end :]
    return citation.kind == "cross" and not rest.strip(" .")
