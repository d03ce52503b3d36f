"""A Word file's body and notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from edele_refs.formats._content import Atom, Content, Reference, Text, typed_number
from edele_refs.formats._listed import is_heading, listed_of, paragraphs_of
from edele_refs.formats._managers.word import sources_in
from edele_refs.formats._managers.zotero import properties_in
from edele_refs.formats._properties import described
from edele_refs.formats._typed import typed_notes
from edele_refs.formats._xml import iterate_xml, parse_xml
from edele_refs.formats._zip import Container
from edele_refs.formats.docx.inline import Walker
from edele_refs.formats.docx.lists import Lists
from edele_refs.formats.docx.names import attribute, child, short, shows_number, value, word
from edele_refs.formats.docx.numbering import Numbering, schemes
from edele_refs.formats.docx.package import Package, Relation
from edele_refs.formats.docx.styles import Styles
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Note, Span

if TYPE_CHECKING:
    from lxml.etree import _Element

KINDS = ("footnote", "endnote")
LARGE = 4 << 20
"""Bytes of a part from which on its notes are read one by one."""
BIBLIOGRAPHY = late_pattern(r"^\s*BIBLIOGRAPHY\b|_BIBL\b|CSL_BIBLIOGRAPHY|EN\.REFLIST|CitaviBibliography")
"""The codes of fields that print a bibliography: Word's, Zotero's, Mendeley's, EndNote's, Citavi's."""


def read_package(container: Container, layout: str | None = None) -> Document:
    """The document of a container."""
    package = Package(container)
    source = Source(package)
    body = source.body()
    numberings = source.numbered(body)
    references = [one for one in body.found if isinstance(one, Reference)]
    text = Text(body, flat=False)
    if layout is not None or not any(one.number for one in references):
        embedded = text.embedded(source.sources, source.properties)
        return typed_notes(text.text, container.name, layout, text.runs(), embedded)
    listed = listed_of(text, source.listed_in(body))
    text.let_go()
    notes = tuple(source.notes(references, numberings, text))
    there = {note.handle for note in notes}
    missing = [one for one in references if one.number and _handle(one) not in there]
    return Document(
        container.name,
        notes,
        text.text,
        missing=tuple(_label(one, numberings[one.kind]) for one in missing),
        self_item=described(container, package.properties),
        listed=listed,
    )


class Source:
    """The parts of a package that notes are read from, each parsed once."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.styles = Styles.read(self._each("styles", "style"))
        self.numbering = self.tree("numbering")
        self.sources = dict(sources_in(package.container))
        self.properties = properties_in(package.container)
        self._sections: list[tuple[int, _Element | None]] = []
        self._entries: list[tuple[int, int]] = []

    def tree(self, kind: str) -> _Element | None:
        """The root of a part of the main document, None where there is none."""
        part = self.package.part(kind)
        if part is None:
            return None
        data = self.package.container.read(part)
        return parse_xml(data, self.package.called(part), self.package.limits).getroot()

    def _each(self, kind: str, name: str) -> Iterator[_Element]:
        """The elements of a name in a part, each forgotten after it was looked at."""
        if part := self.package.part(kind):
            data = self.package.container.read(part)
            yield from iterate_xml(data, self.package.called(part), word(name), self.package.limits)

    def lists(self) -> Lists:
        """The lists of the document, from their beginnings."""
        return Lists.read(self.numbering)

    def body(self) -> Walker:
        """What stands in the body, without the elements, which are forgotten on the way."""
        package = self.package
        walker = Walker(self.styles, package.of_main, self.lists())
        # where there are notes, the faces of the text around them are of no use
        noted = package.container.says(package.main, b"noteReference")
        tags = (*word("p"), *word("sectPr"))
        self._sections, self._entries, listing = [], [], False
        for one in iterate_xml(package.container.pieces(package.main), package.called(package.main), tags, package.limits):
            at = len(walker.found)
            if short(one) == "p":
                entry = value(child(one, "pPr"), "pStyle") in self.styles.entries
                if entry or listing or not (noted and walker.plain_paragraph(one)):
                    walker.paragraph(one)
                listing = listing or is_heading(walker.found[at:])
                if entry:
                    self._entries.append((at, len(walker.found)))
                for n in range(at, len(walker.found)):
                    walker.found[n] = _light(walker.found[n])
            section = one if short(one) == "sectPr" else child(child(one, "pPr"), "sectPr")
            if section is not None:
                self._sections.append((len(walker.found), _copied(section)))
        return walker

    def listed_in(self, body: Walker) -> list[tuple[int, int]]:
        """The paragraphs that are entries of a bibliography, by their style or by the field they stand in."""
        return self._entries or [
            paragraph
            for field in body.fields
            if BIBLIOGRAPHY.search("".join(field.code))
            for paragraph in paragraphs_of(body.found, field.first, field.last)
        ]

    def numbered(self, body: Walker) -> dict[str, Numbering]:
        """The numberings, after they gave the references of the body their numbers."""
        settings = schemes(self.tree("settings"))
        found = {}
        for kind in KINDS:
            found[kind] = numbering = Numbering(kind, settings[kind])
            start = 0
            for end, properties in [*self._sections, (len(body.found), None)]:
                if start < end:
                    numbering.section(body.found[start:end], properties)
                start = end
        return found

    def notes(
        self, references: list[Reference], numberings: dict[str, Numbering], body: Text
    ) -> Iterator[Note]:
        """Footnotes, then endnotes, each in the order of the text."""
        places = dict(self._marks(body))
        before = 0
        for kind in KINDS:
            own = [one for one in references if one.kind == kind and one.number]
            if own:
                related, lists = self.relations(kind), self.lists()
                for one, element in self._elements_of(kind, own):
                    walker = Walker(self.styles, related, lists)
                    walker.paragraphs(element)
                    chapter = before + numberings[kind].chapters[one.id]
                    mark = one.custom or typed_number(walker, one.number, not shows_number(element))
                    yield self._note(one, Text(walker, mark), chapter, places)
                before += numberings[kind].chapter

    def _elements_of(self, kind: str, references: list[Reference]) -> Iterator[tuple[Reference, _Element]]:
        """The references whose notes are there, each with its note.

        Of a large part one note is held at a time, if they stand there in the order of the text.
        """
        part = self.package.part(f"{kind}s")
        data = self.package.container.read(part) if part else b""
        if len(data) > LARGE and part:
            named, by_id = self.package.called(part), {one.id: one for one in references}
            ids = [id for id, _ in self._streamed(kind, data, named) if id in by_id]
            there = frozenset(ids)
            if ids == [one.id for one in references if one.id in there]:
                yield from ((by_id[id], one) for id, one in self._streamed(kind, data, named) if id in by_id)
                return
        elements = self.elements(kind)
        yield from ((one, elements[one.id]) for one in references if one.id in elements)

    def _streamed(self, kind: str, data: bytes, named: str) -> Iterator[tuple[str, _Element]]:
        """A part's notes with their ids, each forgotten when the next is asked for."""
        for one in iterate_xml(data, named, word(kind), self.package.limits):
            if is_note(one):
                yield attribute(one, "id") or "", one

    def _note(
        self, one: Reference, text: Text, chapter: int, places: dict[int, Span]
    ) -> Note:
        return Note(
            one.number,
            text.text,
            chapter,
            mark=places.get(id(one)),
            runs=text.runs(),
            embedded=text.embedded(self.sources, self.properties),
            handle=_handle(one),
            breaks=text.breaks(),
        )

    def elements(self, kind: str, root: _Element | None = None) -> dict[str, _Element]:
        """The notes of a kind by their ids; separators are none."""
        root = self.tree(f"{kind}s") if root is None else root
        found = {}
        for one in root if root is not None else ():
            if short(one) == kind and is_note(one):
                found[attribute(one, "id") or ""] = one
        return found

    def relations(self, kind: str) -> dict[str, Relation]:
        """The relationships of the part that holds the notes of a kind."""
        part = self.package.part(f"{kind}s")
        return dict(self.package.relations(part)) if part else {}

    def _marks(self, body: Text) -> Iterator[tuple[int, Span]]:
        for start, one in zip(body.starts, body.walker.found, strict=True):
            if isinstance(one, Reference):
                yield id(one), Span(start, start + len(one.custom or one.number))


def is_note(element: _Element) -> bool:
    """Whether it is one; lines that divide notes from the text are kept among them."""
    return attribute(element, "type") in (None, "normal")


def _light(one: Content) -> Content:
    """What was found, without its elements; plain text as itself."""
    if not isinstance(one, Atom):
        return one
    if one.faces or one.target:
        return Atom(one.text, one.faces, one.target)
    # a paragraph's end is an empty line, as plain text has it
    return "\n\n" if one.run is None and one.text == "\n" else one.text


def _copied(section: _Element) -> _Element:
    from copy import deepcopy

    return deepcopy(section)


def _handle(one: Reference) -> str:
    return f"{one.kind}:{one.id}"


def _label(one: Reference, numbering: Numbering) -> str:
    return Note(one.number, "", numbering.chapters[one.id]).label
