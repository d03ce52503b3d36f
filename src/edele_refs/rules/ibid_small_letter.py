"""S136."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

OFTEN = 3
"""So many notes begin with a capital, and four times as many as with a small letter."""
WORD = late_pattern(r"[^\W\d_]+")


@rule("S136", severity="hint", fix="safe")
def ibid_small_letter(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note begins with “ibid.” in a small letter, and the others with “Ibid.”.

    Help: begin the note with a capital.

    Bad:
        1. A. Wyczański, Studia nad folwarkiem szlacheckim, Warszawa 1960, s. 35.
        2. Tamże, s. 40.
        3. Tamże, s. 41.
        4. Tamże, s. 52.
        5. Tamże, s. 53.
        6. tamże, s. 60.
    Good:
        1. A.W.B. Simpson, A History of the Land Law (2nd edn, Clarendon Press 1986) 103.
        2. ibid 110.
        3. Simpson (n 1) 125.
    """
    first = [(ibid, word) for ibid in reading.of_kind("ibid") if ibid.span.start == 0 and (word := WORD.match(reading.notes[ibid.at.note].text))]
    small = [(ibid, word) for ibid, word in first if word[0][0].islower()]
    if len(first) - len(small) < max(OFTEN, 4 * len(small)):
        return
    for ibid, word in small:
        capital = word[0][0].upper() + word[0][1:]
        yield Place.mended(ibid.at.note, Span(*word.span()), capital), f"“{word[0]}” begins this note, “{capital}” the others"
