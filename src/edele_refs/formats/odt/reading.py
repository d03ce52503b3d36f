"""An OpenDocument text's body and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from edele_refs.formats._content import Atom, Content, Reference, Text, typed_number
from edele_refs.formats._listed import is_heading, listed_of
from edele_refs.formats._numerals import whole
from edele_refs.formats._properties import described
from edele_refs.formats._typed import typed_notes
from edele_refs.formats._xml import iterate_xml, parse_xml
from edele_refs.formats._zip import Container
from edele_refs.formats.odt.flat import Flat
from edele_refs.formats.odt.formulas import formula_in
from edele_refs.formats.odt.inline import PARAGRAPHS, Walker
from edele_refs.formats.odt.names import attribute, full, short
from edele_refs.formats.odt.styles import Styles
from edele_refs.model import Document, Embedded, Note, RefsError, Run, Span

if TYPE_CHECKING:
    from lxml.etree import _Element

CONTENT = "content.xml"
STYLES = ("office:automatic-styles", "office:styles")
_NO_TEXT = ("text:tracked-changes", "office:master-styles", "office:scripts")
"""What holds paragraphs, and none of the text: deleted ones, the heads of pages."""
KINDS = ("footnote", "endnote")


class Found(NamedTuple):
    """A note as it stands in the text."""

    id: str
    number: str
    custom: bool
    text: str
    runs: tuple[Run, ...]
    embedded: tuple[Embedded, ...]
    breaks: tuple[int, ...]


def read_container(container: Container | Flat, layout: str | None = None) -> Document:
    """The document of a container."""
    if "encryption-data" in _manifest(container):
        raise RefsError(f"{container.name} is encrypted; save it without a password")
    if CONTENT not in container:
        raise RefsError(f"{container.name} is no OpenDocument text (it has no {CONTENT}); save it again as odt")
    source = Source(container)
    body = source.body()
    source.data = b""  # large, and read
    text = Text(body, flat=False)
    if layout is not None or not source.notes:
        embedded = text.embedded({}, source.properties)
        return typed_notes(text.text, container.name, layout, text.runs(), embedded)
    about = described(container, "meta.xml")
    listed = listed_of(text, source.entries, text.embedded({}, source.properties))
    return Document(container.name, tuple(source.numbered(text)), text.text, self_item=about, listed=listed)


def _manifest(container: Container | Flat) -> str:
    path = "META-INF/manifest.xml"
    return container.read(path).decode("utf-8", "replace") if path in container else ""


class Source:
    """The parts that notes are read from."""

    def __init__(self, container: Container | Flat) -> None:
        self.container = container
        self.called = f"{container.name}: {CONTENT}"
        self.data = container.read(CONTENT)
        self.styles = Styles()
        self.properties = dict(_properties(container))
        self.notes: list[Found] = []
        self.deleted: set[str] = set()
        """The changes that are deletions."""
        self.entries: list[tuple[int, int]] = []
        """The paragraphs of a bibliography, by what was found in them."""
        self._references: list[Reference] = []
        if "styles.xml" in container:
            data = container.read("styles.xml")
            root = parse_xml(data, f"{container.name}: styles.xml", container.limits).getroot()
            for name in STYLES:
                for group in root.iterfind(full(name)):
                    self.styles.add(group)

    def body(self) -> Walker:
        """What stands in the body, without the elements, which are forgotten on the way."""
        walker = Walker(self.styles, self.note, deleted=self.deleted)
        # where there are notes, the faces of the text around them are of no use
        noted = b":note-body" in self.data
        tags = tuple(map(full, (*PARAGRAPHS, *STYLES, "text:list", *_NO_TEXT)))
        listing = False
        for one in iterate_xml(self.data, self.called, tags, self.container.limits):
            if short(one) in STYLES:
                self.styles.add(one)
            elif short(one) == "text:tracked-changes":
                self.deleted.update(deletions(one))
            elif short(one) not in _NO_TEXT:
                at = len(walker.found)
                entry = self._is_entry(one)
                if entry or listing or not (noted and walker.plain_paragraph(one)):
                    walker.paragraphs((one,))
                listing = listing or is_heading(walker.found[at:])
                if entry:
                    self.entries.append((at, len(walker.found)))
                for field in walker.fields:
                    field.parts.clear()
                for n in range(at, len(walker.found)):
                    walker.found[n] = light(walker.found[n])
        return walker

    def _is_entry(self, element: _Element) -> bool:
        """Whether a paragraph is one of a bibliography: by its style, or as LibreOffice makes it."""
        if short(element) != "text:p":
            return False
        around = [short(one) for one in islice(element.iterancestors(), 2)]
        made = around == ["text:index-body", "text:bibliography"]
        return made or self.styles.of_entries(attribute(element, "text:style-name"))

    def note(self, element: _Element) -> Reference:
        """A note where it stands in the text; its text is kept beside."""
        kind = attribute(element, "text:note-class") or "footnote"
        citation = element.find(full("text:note-citation"))
        label = attribute(citation, "text:label") if citation is not None else ""
        number = label or ("" if citation is None else "".join(map(str, citation.itertext())))
        text = self.text(element, number.strip())
        runs, embedded = text.runs(), text.embedded({}, self.properties)
        id = attribute(element, "text:id") or f"#{len(self.notes)}"
        self.notes.append(Found(id, number.strip(), bool(label), text.text, runs, embedded, text.breaks()))
        reference = Reference(kind, id, number=number.strip())
        self._references.append(reference)
        return reference

    def text(self, element: _Element, number: str) -> Text:
        """A note's text, without its number where that was typed before it."""
        walker = self.walked(element)
        return Text(walker, typed_number(walker, number))

    def walked(self, element: _Element) -> Walker:
        """The content of a note."""
        walker = Walker(self.styles, formula=partial(formula_in, container=self.container), deleted=self.deleted)
        body = element.find(full("text:note-body"))
        walker.paragraphs(body if body is not None else ())
        return walker

    def numbered(self, body: Text) -> Iterator[Note]:
        """Footnotes, then endnotes, each in the order of the text."""
        marks = {
            id(one): Span(start, start + len(one.number))
            for start, one in zip(body.starts, body.walker.found, strict=True)
            if isinstance(one, Reference)
        }
        chapter = 0
        for kind in KINDS:
            chapter += any(one.kind == kind for one in self._references)
            last, given = 0, Counter[tuple[int, str]]()
            for at, (one, found) in enumerate(zip(self._references, self.notes, strict=True)):
                if one.kind != kind:
                    continue
                number = whole(found.number)
                if not found.custom and (chapter, found.number) in given and number <= last:
                    chapter += 1
                last = number or last + (not found.number)
                shown = found.number or str(last)  # a program that numbers when it opens the file need not write any
                given[chapter, shown] += 1
                again = given[chapter, shown]
                label = shown if again == 1 else f"{shown}[{again}]"
                yield Note(
                    label, found.text, chapter, mark=marks.get(id(one)), runs=found.runs,
                    embedded=found.embedded, handle=f"{at}:{found.id}", breaks=found.breaks,
                )  # fmt: skip


def deletions(changes: _Element) -> Iterator[str]:
    """The names of those changes of a document that take something out."""
    for region in changes:
        if region.find(full("text:deletion")) is not None:
            yield attribute(region, "text:id")


def light(one: Content) -> Content:
    """What was found, without its elements; plain text as itself."""
    if not isinstance(one, Atom):
        return one
    if one.faces or one.target:
        return Atom(one.text, one.faces, one.target)
    return "\n\n" if one.run is None and one.text == "\n" else one.text


def _properties(container: Container | Flat) -> Iterator[tuple[str, str]]:
    """The citations of bookmarks (``ZOTERO_BREF_…_1`` …) among the document's properties."""
    if "meta.xml" not in container:
        return
    data = container.read("meta.xml")
    if b"ZOTERO_BREF_" not in data:
        return
    root = parse_xml(data, f"{container.name}: meta.xml", container.limits).getroot()
    parts: dict[str, dict[int, str]] = {}
    for one in root.iter(full("meta:user-defined")):
        name, _, number = attribute(one, "meta:name").rpartition("_")
        if name.startswith("ZOTERO_BREF_") and (at := whole(number, -1)) >= 0:
            parts.setdefault(name, {})[at] = one.text or ""
    for name, found in parts.items():
        yield name, "".join(text for _, text in sorted(found.items()))
