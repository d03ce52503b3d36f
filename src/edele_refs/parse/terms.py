"""What the reading of a document's notes depends on besides the text of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from edele_refs.languages import Codes
from edele_refs.model import Note, Span
from edele_refs.parse.italics import italics_of
from edele_refs.parse.known import Known
from edele_refs.parse.note import NoteRead, Seen, read_note
from edele_refs.parse.share import Names

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model


class Terms(NamedTuple):
    """The document's languages, the abbreviations of archives that it introduces, and the tagger."""

    codes: Codes
    sigla: frozenset[str]
    model: Model | None

    def told(self, note: Note) -> Codes:
        """What of them counts for a note, for its text: the languages, the titles that a face shows, and the archives' abbreviations in it."""
        shown = (f"{span.start}-{span.end}" for span in titles_of(note))
        return (*self.codes, *shown, *sorted(siglum for siglum in self.sigla if siglum in note.text))

    def read(self, note: Note, known: Known, before: Names, seen: Seen | None = None) -> NoteRead:
        """Read a note with what is ``known``, behind the authors named ``before``; ``seen`` is what was seen in it the first time."""
        return read_note(note.text, known, self.codes, before, seen, self.model, titles_of(note), self.sigla)


def titles_of(note: Note) -> tuple[Span, ...]:
    """The titles that a face shows."""
    return italics_of(note) if note.runs else ()
