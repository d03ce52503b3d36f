"""A token that the tagger would take from one field to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.tagger.drafts import NAMES
from edele_refs.tagger.examples import PLAIN, QUOTED
from edele_refs.tagger.model import Tagged
from edele_refs.tagger.other_edges import Stretch, tokens_of

_UNPRINTED = frozenset(("document", "personal_communication", "interview"))


@dataclass(frozen=True, slots=True)
class Change:
    """Token ``at`` of a note, which is ``ours`` in the draft of the grammars and ``theirs`` for the tagger."""

    draft: Draft
    tagged: Tagged
    at: int
    ours: str
    theirs: str

    @property
    def word(self) -> str:
        """The token as it stands."""
        return self.tagged.found.words[self.at]

    @property
    def start(self) -> int:
        """Where the token begins in the note."""
        return self.tagged.found.starts[self.at]

    @property
    def end(self) -> int:
        """Where the token ends in the note."""
        return self.tagged.found.ends[self.at]

    @property
    def text(self) -> str:
        """The note."""
        return self.draft.scan.text

    @property
    def unread(self) -> bool:
        """Whether the grammars have the token in no field."""
        return self.ours in PLAIN

    @property
    def unprinted(self) -> bool:
        """Whether the grammars read a record, a letter or what somebody was asked."""
        return self.draft.type in _UNPRINTED

    @property
    def names_somebody(self) -> bool:
        """Whether the token would become part of a name."""
        return self.theirs in NAMES

    @property
    def titles(self) -> bool:
        """Whether the token would become part of a title."""
        return self.theirs in QUOTED

    def value(self, field: str) -> str:
        """What the grammars read in a field, as text."""
        return str(self.draft.values.get(field, ""))

    def begins(self, field: str) -> int:
        """Where a field begins; 0 if the grammars have none."""
        return (self.draft.place_of(field) or Span(0, 0)).start

    def tokens(self, place: Span) -> Stretch:
        """The tokens of a place in the note."""
        return tokens_of(self.tagged, place.start, place.end)


Keep = Callable[[Change], bool]
"""Whether a token stays what the grammars read."""
