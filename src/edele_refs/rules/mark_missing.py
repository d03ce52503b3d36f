"""N104."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Document, Reading
from edele_refs.rules._rule import Place, rule

RAISED = late_pattern(r"(?<=[a-zà-ÿа-я)\]’”»“][.,;:!?])(\d{1,3})(?=\s)")
FEW = 20
"""One note in so many may be without a mark in the text before that is no more a slip."""
HALF = 2


@rule("N104")
def mark_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note’s mark is not in the text, or not between those of its neighbours.

    A sentence was taken out or moved, and its note was not. Only where the marks of almost
    all other notes were found.

    Help: put the mark back, or number the notes anew.

    Bad:
        The war began in June of that year, without any declaration.1 It was long and bitter for all.2 Few had foreseen it at that time.3 It ended in May, four years later.5 And so the story is told today.6 Others have told it otherwise since.7 Nobody knows the number of the dead.8 The archives were closed for long.9 They were opened in the nineties.10 Since then much was written.11 Not all of it is good.12 We shall see more of it.13 The debate goes on for ever.14 It will not end with this.15 A last word may be said.16 So we come to the end.17 The end is near at hand.18 And here it is at last.19 There is nothing to add.20 It is done.21

        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 423.
        3. Ibid., 424.
        4. Ibid., 425.
        5. Ibid., 426.
        6. Ibid., 427.
        7. Ibid., 428.
        8. Ibid., 429.
        9. Ibid., 430.
        10. Ibid., 431.
        11. Ibid., 432.
        12. Ibid., 433.
        13. Ibid., 434.
        14. Ibid., 435.
        15. Ibid., 436.
        16. Ibid., 437.
        17. Ibid., 438.
        18. Ibid., 439.
        19. Ibid., 440.
        20. Ibid., 441.
        21. Ibid., 442.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 423.
    """
    notes = [n for n in reading.document.notes if n.number.isdigit()]
    without = [n for n in notes if not n.mark]
    if len(without) * FEW <= len(notes):
        for note in without:
            yield Place(note.label), "the mark of this note is not at its place in the text"
    elif len(without) * HALF <= len(notes):
        elsewhere = _raised(reading.document)
        for note in without:
            if note.number in elsewhere and note.chapter == 1:
                words = "the mark of this note stands out of order in the text"
                yield Place(note.label), words


def _raised(document: Document) -> frozenset[str]:
    """Numbers that stand in the body text as marks do: at the end of a word or sentence."""
    body, start = [], 0
    for span in sorted(span for note in document.notes for span in note.source):
        body.append(document.text[start : span.start])
        start = span.end
    return frozenset(RAISED.findall("".join(body)))
