"""The values that pass between the stages: frozen, compared by value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Union

from edele_refs.values import Date, Name, Pages

if TYPE_CHECKING:
    from edele_refs.records.library import Library

Kind = Literal["full", "short", "ibid", "cross"]
Value = Union[str, "tuple[Name, ...]", Date, Pages, "tuple[Item, ...]"]


class RefsError(Exception):
    """Something the user can mend: a file that cannot be read, an unknown style."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: character offsets, the end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text of this span."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Address:
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


class Item(Mapping[str, Value]):
    """A source: CSL variables and their values. Immutable, hashable, compared by value.

    Names are tuples of ``Name``, dates ``Date``, pages ``Pages``, all else text;
    ``related`` is a tuple of items (see the contract).
    """

    __slots__ = ("_hash", "_values")

    def __init__(self, values: Mapping[str, Value] | None = None, /, **more: Value) -> None:
        self._values: dict[str, Value] = {**(values or {}), **more}
        self._hash: int | None = None

    def __getitem__(self, key: str) -> Value:
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self._values.items()))
        return self._hash

    def __repr__(self) -> str:
        return f"Item({self._values!r})"

    def text(self, key: str) -> str:
        """The value as a string, empty where there is none."""
        value = self._values.get(key, "")
        return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)

    def names(self, key: str) -> tuple[Name, ...]:
        """The names under ``key``, none where there are none."""
        value = self._values.get(key, ())
        return tuple(v for v in value if isinstance(v, Name)) if isinstance(value, tuple) else ()

    def items_of(self, key: str) -> tuple[Item, ...]:
        """The items under ``key`` (``related``), none where there are none."""
        value = self._values.get(key, ())
        return tuple(v for v in value if isinstance(v, Item)) if isinstance(value, tuple) else ()

    def having(self, **values: Value) -> Item:
        """A new item with these values set (an underscore in a name stays one)."""
        return Item({**self._values, **values})


Face = Literal[
    "italic", "bold", "small-caps", "underline", "superscript", "subscript", "upright", "link"
]
"""How a stretch of a note is set; "upright" only in texts that are to be written."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A stretch of a note's text in one face; ``target`` is the address of a link.

    Runs may overlap: what is bold and italic has two.
    """

    span: Span
    face: Face
    target: str = ""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A reference of which the document itself holds the source, as data.

    The field of a reference manager, or the key of a bibliography. ``span`` is what
    the note shows of it, ``key`` the source's name in that data, ``form`` the kind
    of field ("zotero", "pandoc", "biblatex" ...).
    """

    span: Span
    item: Item
    locator: str | None = None
    key: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it stands in the document, without its number.

    ``number`` is the note's own number or mark ("58", "*"), or "¶12" for a
    paragraph of a document without notes. ``chapter`` counts from 1 and grows where
    the numbering begins anew. ``source`` says where in the document's text the note
    stands (several stretches where it runs over a page's end), ``mark`` where the
    raised number stands in the body text, where that can be seen. ``runs`` are its
    italics, small capitals, links ..., ``embedded`` the references that come with
    their data. ``handle`` is the format's own name for it (an id, a path), by which
    it is found again when the document is written.
    """

    number: str
    text: str
    chapter: int = 1
    source: tuple[Span, ...] = ()
    mark: Span | None = None
    runs: tuple[Run, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    handle: str = ""

    @property
    def label(self) -> str:
        """The note's name in addresses: "58", in a later chapter "2:58"."""
        return self.number if self.chapter == 1 else f"{self.chapter}:{self.number}"


@dataclass(frozen=True, slots=True)
class Document:
    """A document's notes in order, and what it says of itself.

    ``prose`` is true of a text without notes: its paragraphs stand in their place.
    ``missing`` are the labels of notes that the sequence or the marks in the body
    call for and that are not there. ``text`` is the whole decoded text; of a format
    that keeps its notes apart, the body with the notes' numbers in it. ``format`` is
    the name of the format that it was read from.
    """

    name: str
    notes: tuple[Note, ...]
    text: str = ""
    prose: bool = False
    missing: tuple[str, ...] = ()
    self_item: Item = field(default_factory=Item)
    format: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """Where in the note's text the value of a variable was read."""

    variable: str
    span: Span


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
    that was read back) it is worked out when it is asked for (``resolutions``).
    """

    document: Document
    citations: tuple[Citation, ...]
    links: Links
    explained: Mapping[Address, Resolution] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def resolutions(self) -> Mapping[Address, Resolution]:
        """For each citation what it repeats and why; they agree with ``links``."""
        if self.explained or not self.citations:
            return self.explained
        from edele_refs.resolve import explain

        return explain(self.document, self.citations, self.links)

    def of_kind(self, *kinds: Kind) -> Iterator[Citation]:
        """The citations of these kinds, in order."""
        return (c for c in self.citations if c.kind in kinds)

    @cached_property
    def by_address(self) -> Mapping[Address, Citation]:
        """Every citation by its address."""
        return {c.at: c for c in self.citations}

    @cached_property
    def by_note(self) -> Mapping[str, tuple[Citation, ...]]:
        """The citations of each note by its label; notes without any have none."""
        found: dict[str, list[Citation]] = {note.label: [] for note in self.document.notes}
        for citation in self.citations:
            found[citation.at.note].append(citation)
        return {label: tuple(citations) for label, citations in found.items()}

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
class Edit:
    """Replace a stretch of a note's text (``note`` is its label).

    With ``marked`` the text says by marks (``edele_refs.marks``) what is italic, and the
    rest of it is upright; without, it takes the faces of what it replaces.
    """

    note: str
    span: Span
    text: str
    marked: bool = False


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
