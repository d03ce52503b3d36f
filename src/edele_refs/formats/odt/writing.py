"""Edits in an OpenDocument text: only the paragraphs that hold the replaced text change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from edele_refs.formats._change import Change
from edele_refs.formats._content import Text
from edele_refs.formats._edits import Unplaced
from edele_refs.formats._options import Options
from edele_refs.formats._splice import Splice, is_utf8
from edele_refs.formats._text_edits import changes
from edele_refs.formats._xml import parse_sparing, parse_xml
from edele_refs.formats._zip import Container
from edele_refs.formats.odt.changing import Faces, changed
from edele_refs.formats.odt.flat import Flat
from edele_refs.formats.odt.inline import PARAGRAPHS, Walker
from edele_refs.formats.odt.names import attribute, full
from edele_refs.formats.odt.reading import CONTENT, STYLES, Source, deletions
from edele_refs.formats.odt.tracking import Tracking
from edele_refs.model import Document, Edit, Note, RefsError

if TYPE_CHECKING:
    from lxml.etree import _Element


def with_edits(
    container: Container | Flat, document: Document, edits: Sequence[Edit], options: Options
) -> bytes:
    """The container with these edits (from the end) made in its content."""
    notes = {note.label: note for note in document.notes}
    in_notes = bool(notes[edits[0].note].handle)
    content = _Content(container, options.track_changes, in_notes)
    if in_notes:
        content.in_notes(document, notes, edits)
    else:
        content.in_body(document, notes, edits)
    pieces = content.splice.pieces()
    del content  # the tree is large, and not needed to pack what was written
    return container.with_members({CONTENT: pieces})


class _Content:
    """The content of the document, and its tree; ``in_notes``: of paragraphs without notes no text."""

    def __init__(self, container: Container | Flat, track: bool, in_notes: bool) -> None:
        self.source = Source(container)
        data, called = self.source.data, self.source.called
        if in_notes and is_utf8(data):
            outer = (*map(full, PARAGRAPHS), full("text:tracked-changes"))
            self.root = parse_sparing(data, called, outer, _is_without_notes, container.limits).getroot()
        else:
            self.root = parse_xml(data, called, container.limits).getroot()
        for name in STYLES:
            for group in self.root.iterfind(full(name)):
                self.source.styles.add(group)
        for tracked in self.root.iter(full("text:tracked-changes")):
            self.source.deleted.update(deletions(tracked))
        tags = [full(name) for name in (*PARAGRAPHS, STYLES[0], "text:tracked-changes")]
        body = next(self.root.iter(full("office:text")), self.root)
        before = [*list(body)[:1], *self.root.iterfind(full("office:body"))]
        self.splice = Splice(self.source.data, self.root, tags, before)
        self.tracking = Tracking(body, self.splice) if track else None
        self.faces = Faces(self.root, self.source.styles, self.splice)

    def in_notes(
        self, document: Document, notes: Mapping[str, Note], edits: Sequence[Edit]
    ) -> None:
        """Edits of notes, each found by its id, or else by its number in the text."""
        elements = self._elements()
        for label, own in groupby(edits, key=lambda edit: edit.note):
            note = notes[label]
            element = elements.get(note.handle, elements.get(note.handle.partition(":")[2]))
            text = self.source.text(element, note.number) if element is not None else None
            if text is None or text.text != note.text:
                raise Unplaced(document, label, "it is not what was read; read it again")
            for edit in own:
                change = Change(edit, edit.span, document)
                changed(text, change, self.faces, self.splice, self.tracking)

    def _elements(self) -> dict[str, _Element]:
        found: dict[str, _Element] = {}
        for at, one in enumerate(self.root.iter(full("text:note"))):
            id = attribute(one, "text:id")
            found[f"{at}:{id or f'#{at}'}"] = one
            if id:
                found[id] = one
        return found

    def in_body(
        self, document: Document, notes: Mapping[str, Note], edits: Sequence[Edit]
    ) -> None:
        """Edits of notes that were typed into the text."""
        walker = Walker(self.source.styles, deleted=self.source.deleted)
        body = self.root.find(full("office:body"))
        walker.paragraphs(body if body is not None else ())
        text = Text(walker, flat=False)
        if text.text != document.text:
            raise RefsError(f"{document.name} is not what was read; nothing was written")
        for edit in edits:
            stretches = list(changes(edit, notes[edit.note], document))
            for change in Change.of(edit, stretches, document):
                changed(text, change, self.faces, self.splice, self.tracking)


def _is_without_notes(element: _Element) -> bool:
    return element.tag in map(full, PARAGRAPHS) and element.find(f".//{full('text:note')}") is None
