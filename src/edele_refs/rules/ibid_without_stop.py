"""U116."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

FORM = late_pattern(r"(?P<word>[Ii]bid|[Ee]bd)(?P<stop>\.?)(?!\w)")
OSCOLA = late_pattern(r"\(n \d{1,4}\)")
"""The form of those who leave out such stops."""
A_STYLE = 3
"""So many without a stop are a style if most are so (OSCOLA writes “ibid 12”)."""


@rule("U116", fix="safe")
def ibid_without_stop(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid” without the full stop of an abbreviation.

    Where most of several lack it, or the notes write “(n 12)”, that is a style, and nothing
    is said; a stop that closes the note tells nothing.

    Help: set the full stop.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid, 425.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibidem, 426.
    Good:
        1. A.W.B. Simpson, A History of the Land Law (2nd edn, Clarendon Press 1986) 103.
        2. ibid 110.
        3. Simpson (n 1) 125.
    """
    if any(OSCOLA.search(note.text) for note in reading.document.notes):
        return
    found = []
    for ibid in reading.of_kind("ibid"):
        text = reading.notes[ibid.at.note].text
        word = FORM.match(text, ibid.span.start)
        if word and not (word["stop"] and word.end() == len(text)):
            found.append((ibid, word))
    without = [(ibid, word) for ibid, word in found if not word["stop"]]
    if len(without) >= A_STYLE and 2 * len(without) > len(found):
        return
    for ibid, word in without:
        place = Place.mended(ibid.at.note, Span(*word.span()), f"{word['word']}.")
        yield place, f"“{word['word']}” lacks the full stop of an abbreviation"
