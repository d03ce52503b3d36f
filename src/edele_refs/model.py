"""The values that pass between the stages: frozen, compared by value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from edele_refs.item import Item, Value
from edele_refs.notes import Document, Edit, Embedded, Face, Note, Run, Span

if TYPE_CHECKING:
    from edele_refs.records.library import Library

__all__ = [
    "Address", "Candidate", "Citation", "Document", "Edit", "Embedded", "Face", "Finding", "Item",
    "Kind", "Links", "Note", "Reading", "RefsError", "Resolution", "Run", "Span", "Trace", "Value",
]  # fmt: skip
"""Items (``item.py``) and documents (``notes.py``) are of the model too."""

Kind = Literal["full", "short", "ibid", "cross"]


class RefsError(Exception):
    """Something the user can mend: a file that cannot be read, an unknown style."""


class Address(NamedTuple):
    """Where a citation stands: the note's label and its number in the note, from 1.

    >>> str(Address("58", 1)), Address.parse("¶12.2")
    ('58.1', Address(note='¶12', number=2))
    """

    note: str
    number: int

    def __str__(self) -> str:
        return f"{self.note}.{self.number}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read an address as it is printed."""
        note, _, number = text.rpartition(".")
        return cls(note, int(number))


class Trace(NamedTuple):
    """Where in the note's text the value of a variable was read.

    ``by`` says what decided, where it was not the citation's own grammar ("tagger");
    ``confidence`` (0 to 1) how often such a value is right, where that is known.
    """

    variable: str
    span: Span
    by: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """One mention of one source, with only what this mention says."""

    at: Address
    span: Span
    kind: Kind
    item: Item = field(default_factory=Item)
    locator: str | None = None
    introducer: str | None = None
    traces: tuple[Trace, ...] = ()
    confidence: float | None = None
    by: str = field(default="", compare=False)


Links = Mapping[Address, tuple[Address, ...]]
"""For each citation the citations that it may repeat, best first.

None: it is the first mention, or has no antecedent. One: resolved (always to the
first full mention). Several: ambiguous.
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source that a mention may repeat: its first mention, how sure that is (0 to 1), and why.

    A source that the document never gives in full is named by its first short form
    (``full`` is false).
    """

    at: Address
    confidence: float
    reason: str
    full: bool = True


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a mention was found to repeat, and why.

    ``antecedent`` is the first full mention of the one source that is meant, ``candidates``
    all that may be meant, best first. ``first`` is where the document first mentions the
    source, in full or not (the mention itself where that is here; None where it is open).
    ``via`` is the mention directly before, through which an "ibid." goes. ``named`` are
    the labels of notes that it refers to ("n. 12"), ``passed`` those of notes between that
    cite nothing, ``later`` the full reference that comes only behind a short form.
    ``doubts`` say in words what speaks against the link.
    """

    reason: str
    candidates: tuple[Candidate, ...] = ()
    antecedent: Address | None = None
    first: Address | None = None
    via: Address | None = None
    named: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    later: Address | None = None
    doubts: tuple[str, ...] = ()

    @property
    def confidence(self) -> float:
        """How sure the best candidate is, 0 to 1; 0 where there is none."""
        return self.candidates[0].confidence if self.candidates else 0.0

    @property
    def ambiguous(self) -> bool:
        """Whether several sources may be meant, and nothing decides."""
        return self.antecedent is None and len(self.candidates) > 1


@dataclass(frozen=True)
class Reading:
    """A document with its citations and the links between them.

    ``explained`` says of each link why it is there; where it is not given (a reading
    that was read back) it is worked out when it is asked for (``resolutions``). ``listed``
    are the works of a bibliography that does not stand in the document itself; None where
    none was named.
    """

    document: Document
    citations: Sequence[Citation]
    links: Links
    explained: Mapping[Address, Resolution] = field(default_factory=dict, compare=False, repr=False)
    listed: tuple[Item, ...] | None = field(default=None, compare=False, repr=False)

    def __repr__(self) -> str:
        return f"<Reading of {self.document.name}: {len(self.document.notes)} notes, {len(self.citations)} citations>"

    def __dir__(self) -> list[str]:
        """What may be asked for: rules keep here what they have found once, under names with stops."""
        return [name for name in super().__dir__() if name.isidentifier()]

    @cached_property
    def resolutions(self) -> Mapping[Address, Resolution]:
        """For each citation what it repeats and why; they agree with ``links``."""
        if self.explained or not self.citations:
            return self.explained
        from edele_refs.resolve import explain

        return explain(self.document, self.citations, self.links)

    def of_kind(self, *kinds: Kind) -> Iterator[Citation]:
        """The citations of these kinds, in order."""
        if kinds not in self._by_kind:
            self._by_kind[kinds] = tuple(c for c in self.unpacked if c.kind in kinds)
        return iter(self._by_kind[kinds])

    @cached_property
    def _by_kind(self) -> dict[tuple[Kind, ...], tuple[Citation, ...]]:
        """What was asked for by kinds so far: a hundred rules ask."""
        return {}

    @cached_property
    def unpacked(self) -> tuple[Citation, ...]:
        """The citations once more, for those who look at all of them often: very many are packed in ``citations``."""
        return tuple(self.citations)

    @cached_property
    def by_address(self) -> Mapping[Address, Citation]:
        """Every citation by its address."""
        return {c.at: c for c in self.unpacked}

    @cached_property
    def by_note(self) -> Mapping[str, tuple[Citation, ...]]:
        """The citations of each note by its label; notes without any have none."""
        found: dict[str, list[Citation]] = {note.label: [] for note in self.document.notes}
        for citation in self.unpacked:
            found[citation.at.note].append(citation)
        return {label: tuple(citations) for label, citations in found.items()}

    def noted(self) -> Iterator[tuple[Note, tuple[Citation, ...]]]:
        """Each note with its citations, one after the other: they are not kept, as ``by_note`` keeps them."""
        rows = groupby(self.citations, lambda citation: citation.at.note)
        label, cited = next(rows, ("", ()))
        for note in self.document.notes:
            if cited and note.label == label:
                yield note, tuple(cited)
                label, cited = next(rows, ("", ()))
            else:
                yield note, ()

    @cached_property
    def notes(self) -> Mapping[str, Note]:
        """Every note by its label."""
        return {note.label: note for note in self.document.notes}

    def antecedent(self, citation: Citation) -> Citation | None:
        """The one citation that ``citation`` repeats, or None (none, or ambiguous)."""
        meant = self.links.get(citation.at, ())
        return self.by_address[meant[0]] if len(meant) == 1 else None

    def source_of(self, citation: Citation) -> Item:
        """The item as far as the document states it: this mention's, or its antecedent's."""
        antecedent = self.antecedent(citation)
        return antecedent.item if antecedent else citation.item

    @cached_property
    def library(self) -> Library:
        """One record a work, each with the citations of it."""
        from edele_refs.records.library import collect

        return collect(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: a rule's code, the place, and words for the writer.

    ``note`` is the note's label, ``span`` the place in its text (None: the note as
    a whole, or one that is not there).
    """

    code: str
    note: str
    message: str
    span: Span | None = None
    related: tuple[Address, ...] = ()
    edit: Edit | None = None

    def __str__(self) -> str:
        return f"note {self.note}: {self.message} [{self.code}]"
