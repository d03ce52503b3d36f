"""N105."""

from collections.abc import Iterator, Sequence

from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule

SHORT = 25
"""A reference of so many letters is not given twice in a row."""
LONG = 60
"""Shorter notes ("Ibid., 12.") may well be the same."""


@rule("N105", severity="hint")
def note_twice(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A long comment stands word for word in two notes, or a reference in two that follow each other.

    What is cited in full again further on is reported by C103.

    Help: keep one, and refer to it.

    Bad:
        1. Few of them ever returned to their homes, and of those who did most never spoke of it again.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Few of them ever returned to their homes, and of those who did most never spoke of it again.
    Bad:
        1. Leicestershire Record Office, QS 5/1/7, Easter 1799.
        2. Leicestershire Record Office, QS 5/1/7, Easter 1799.
    Bad:
        1. W. Puś, Dzieje Łodzi przemysłowej. Zarys historii, Łódź 1987, s. 34–36.
        2. Tamże, s. 40.
        3. A. Żarnowska, Klasa robotnicza Królestwa Polskiego 1870–1914, Warszawa 1974, s. 211.
        4. W. Puś, Dzieje Łodzi przemysłowej, s. 51.
        5. W. Puś, Dzieje Łodzi przemysłowej, s. 51.
    Good:
        1. Few of them ever returned to their homes, and of those who did most never spoke of it again.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Ibid., 423.
    Good:
        1. Kyle Ferguson, “Digital Surrealism: Visualizing Walt Disney Animation Studios,” Digital Humanities Quarterly 11, no. 1 (2017), 12.
        2. Ferguson, “Digital Surrealism: Visualizing Walt Disney Animation Studios.”
        3. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        4. Ferguson, “Digital Surrealism: Visualizing Walt Disney Animation Studios.”
    """
    if reading.document.prose:
        return
    first: dict[str, str] = {}
    before = ""
    for note in reading.document.notes:
        text, last = " ".join(note.text.split()), before
        before = text
        if text == last and len(text) >= SHORT and _says_all(reading.by_note[note.label], reading):
            yield Place(note.label), "this note is word for word the note before"
            continue
        if len(text) < LONG or any(c.kind in ("full", "short") for c in reading.by_note[note.label]):
            continue
        there = first.setdefault(text, note.label)
        if there != note.label:
            yield Place(note.label), f"this note is word for word note {there}"


def _says_all(there: Sequence[Citation], reading: Reading) -> bool:
    """Whether a note gives a source in full, or in short where “ibid.” is in use."""
    kinds = {citation.kind for citation in there}
    return "full" in kinds or ("short" in kinds and any(True for _ in reading.of_kind("ibid")))
