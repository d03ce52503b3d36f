"""U112."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading, Span
from edele_refs.rules._plain import plain
from edele_refs.rules._rule import Place, rule
from edele_refs.rules.leftover import AFTER_THE_STOP

CLOSED = late_pattern(r"[.!?…。][)\]’”»“\"'*_]*\s*$")
ENOUGH = 12
"""With fewer notes nobody can tell what the rule of the house is."""


@rule("U112", severity="hint", fix="safe")
def no_final_stop(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note ends without a full stop, and almost all others end with one.

    Help: set the full stop, and see whether something is missing.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 426.
        4. Ibid., 427.
        5. Ibid., 428.
        6. Ibid., 429.
        7. Ibid., 430
        8. Ibid., 431.
        9. Ibid., 432.
        10. Ibid., 433.
        11. Ibid., 434.
        12. Ibid., 435.
        13. Ibid., 436.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422
        2. Ibid., 425
        3. Ibid., 426.
    """
    notes = [note for note in reading.document.notes if note.text.strip()]
    if reading.document.prose or len(notes) < ENOUGH:
        return
    without = [n for n in notes if not CLOSED.search(n.text) and not _ends_otherwise(n, reading)]
    if len(without) * 12 > len(notes):
        return
    for note in without:
        text = note.text.rstrip()
        last = Span(len(text) - 1, len(text))
        yield Place.mended(note.label, last, text[-1] + "."), "the note has no full stop"


def _ends_otherwise(note: Note, reading: Reading) -> bool:
    """A web address, a lost end (U103), a leftover (U101): these are not simply unstopped."""
    text = note.text.rstrip()
    address = plain(reading)[note.label].rstrip().endswith("_")
    return address or text[-1] in ",;:-–—" or bool(AFTER_THE_STOP.search(text))
