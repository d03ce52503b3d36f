"""U103."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule


@rule("U103")
def breaks_off(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note ends in a comma or semicolon: something that followed is lost.

    Mostly it is the page cited, or a second reference.

    Help: add what followed, or end the note with a full stop.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82,
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
    """
    if reading.document.prose:
        return
    for note in reading.document.notes:
        text = note.text.rstrip()
        if text.endswith((",", ";")):
            what = {",": "comma", ";": "semicolon"}[text[-1]]
            place = Place(note.label, Span(len(text) - 1, len(text)))
            yield place, f"the note ends in a {what}; what followed seems to be lost"
