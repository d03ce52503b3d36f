"""A document as it is read and written: notes, the faces of their text, edits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from edele_refs.item import Item


class Span(NamedTuple):
    """A stretch of text: character offsets, the end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The text of this span."""
        return text[self.start : self.end]


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


LIVE = frozenset(("pandoc", "biblatex", "sphinx", "asciidoctor", "sfn", "typst", "org"))
"""Forms of embedded references that name their source, and are set only when a text is printed."""
POINTERS = frozenset(("tei", "jats", "erudit", "asciidoc", "sfn"))
"""Forms of those that may show but a part of the reference, and lead to an entry of the
bibliography (which may be text)."""

WHOLE = frozenset(("mediawiki",))
"""Forms of those that print all that their data say, at each mention."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it stands in the document, without its number.

    ``number`` is the note's own number or mark ("58", "*"), or "¶12" for a
    paragraph of a document without notes. ``chapter`` counts from 1 and grows where
    the numbering begins anew. ``source`` says where in the document's text the note
    stands (several stretches where it runs over a page's end), ``mark`` where the
    raised number stands in the body text, where that can be seen. ``runs`` are its
    italics, small capitals, links ..., ``embedded`` the references that come with
    their data. ``breaks`` are the places where another block begins (a paragraph, an item of a
    list, a cell of a table), in order: what stands before one and behind it is no one sentence, and no
    one reference. ``handle`` is the format's own name for it (an id, a path), by which
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
    breaks: tuple[int, ...] = ()

    @property
    def label(self) -> str:
        """The note's name in addresses: "58", in a later chapter "2:58"."""
        return self.number if self.chapter == 1 else f"{self.chapter}:{self.number}"

    def is_live(self, span: Span) -> bool:
        """Whether this is a citation by its key, which has the style of the printed text."""
        return any(
            e.form in LIVE and e.span.start < span.end and span.start < e.span.end
            for e in self.embedded
        )


    def is_led(self, span: Span) -> bool:
        """Whether this leads to an entry of the bibliography, whatever its words are."""
        return any(
            e.form in POINTERS and e.key and e.span.start < span.end and span.start < e.span.end
            for e in self.embedded
        )


@dataclass(frozen=True, slots=True)
class Document:
    """A document's notes in order, and what it says of itself.

    ``prose`` is true of a text without notes: its paragraphs stand in their place.
    ``missing`` are the labels of notes that the sequence or the marks in the body
    call for and that are not there. ``text`` is the whole decoded text; of a format
    that keeps its notes apart, the body with the notes' numbers in it. ``format`` is
    the name of the format that it was read from, ``bibliography`` the files in which it
    says that the sources of its citation keys are. ``listed`` are the entries of the bibliography
    that it has beside its notes, as notes are: ``handle`` is the name by which the text
    refers to an entry, ``mark`` where it does so first.
    Of a document whose ``text`` was not kept ``around`` is the print (SHA-256) of what stands
    around its notes. ``unread`` are parts of the file that could not be read ("page 3"), whose notes are not here.
    """

    name: str
    notes: tuple[Note, ...]
    text: str = ""
    prose: bool = False
    missing: tuple[str, ...] = ()
    self_item: Item = field(default_factory=Item)
    format: str = ""
    bibliography: tuple[str, ...] = ()
    listed: tuple[Note, ...] = ()
    around: str = ""
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace a stretch of a note's text (``note`` is its label).

    With ``marked`` the text says by marks (``edele_refs.marks``) what is italic, and the
    rest of it is upright; without, it takes the faces of what it replaces. ``live``: the
    text is to be a citation that comes with its data (``Embedded``), in formats that
    have such; its words stay as they are. ``linked``: the span is that of a link, which stays
    around the text.
    """

    note: str
    span: Span
    text: str
    marked: bool = False
    live: Embedded | None = None
    linked: bool = False
