"""A few notes are looked at together, step by step, before each of them is read.

What takes a note apart is large: a thousand expressions, tables of words, the tagger's weights. A
processor has a part of it at hand, and a note that goes through all steps finds hardly any of it
there. So each of the first steps goes through a few notes in a row, which takes a twentieth off the time. What it
finds is kept with the note (``once``), as it is for a second look, and the same as if each were looked at alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from edele_refs.model import Note
from edele_refs.parse.evidence import Evidence, evidence
from edele_refs.parse.known import Unknown
from edele_refs.parse.made_plain import plain
from edele_refs.parse.note import LONGEST_TAGGED, Seen, fixed_and_gaps
from edele_refs.parse.scan import Scan, scan
from edele_refs.parse.segment import weigh
from edele_refs.parse.terms import Terms, titles_of

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model

FEW, CHARACTERS = 32, 20_000
"""So many notes are looked at together, and so many characters; more would be too much to hold at once."""


class Together:
    """What is seen in notes that are read one after the other; those ``lacking`` are looked at before their turn."""

    def __init__(self, notes: Sequence[Note], terms: Terms, lacking: Callable[[Iterable[int]], Iterable[int]], end: int) -> None:
        self._notes, self._terms, self._lacking, self._end = notes, terms, lacking, min(end, len(notes))
        self._seen: dict[int, Seen] = {}
        self._next = 0

    def take(self, number: int) -> Seen | None:
        """What is seen in a note, if it was looked at with others; it is kept no longer."""
        if self._next <= number < self._end:
            few = self._few(number)
            self._seen = dict(zip(few, look([self._notes[one] for one in few], self._terms), strict=True))
        return self._seen.pop(number, None)

    def _few(self, number: int) -> list[int]:
        self._next, characters = number, 0
        while self._next < min(number + FEW, self._end) and (characters := characters + len(self._notes[self._next].text)) < CHARACTERS:
            self._next += 1
        self._next = max(self._next, number + 1)
        return list(self._lacking(range(number, self._next)))


def look(notes: Iterable[Note], terms: Terms) -> list[Seen]:
    """What is seen in each of a few notes by one who knows nothing of the document."""
    seen = [(one, evidence(one)) for one in [_scan(note, terms) for note in notes]]
    for one in seen:
        fixed_and_gaps(*one)
    for one in seen:
        _weigh(*one)
    for found, _ in seen:
        _tag(found, terms.model)
    return seen


def _scan(note: Note, terms: Terms) -> Scan:
    printed = plain(note.text)
    return scan(printed.text, terms.codes, printed.onward(titles_of(note)), terms.sigla)


def _weigh(seen: Scan, cores: Evidence) -> None:
    for gap in fixed_and_gaps(seen, cores)[1]:
        cores.once(("weighed", *gap), partial(weigh, seen, Unknown(), cores, *gap))


def _tag(seen: Scan, model: Model | None) -> None:
    if model and len(seen.text) <= LONGEST_TAGGED:
        seen.once((model, "edges"), lambda: model.edges(seen.text))
