"""Edits in a Word file: only the runs that hold the replaced text are written anew."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import count, groupby

from edele_refs.formats._change import Change
from edele_refs.formats._content import Text, typed_number
from edele_refs.formats._edits import Unplaced
from edele_refs.formats._options import Options
from edele_refs.formats._splice import Splice
from edele_refs.formats._text_edits import changes
from edele_refs.formats._xml import parse_xml
from edele_refs.formats._zip import Container
from edele_refs.formats.docx.changing import Tracking, changed
from edele_refs.formats.docx.inline import Walker
from edele_refs.formats.docx.names import shows_number, word
from edele_refs.formats.docx.package import Package
from edele_refs.formats.docx.reading import Source
from edele_refs.model import Document, Edit, Note, RefsError


def with_edits(
    container: Container, document: Document, edits: Sequence[Edit], options: Options
) -> bytes:
    """The container with these edits (from the end) made in the parts that hold the notes."""
    package = Package(container)
    tracking = _tracking(package) if options.track_changes else None
    notes = {note.label: note for note in document.notes}
    parts: dict[str, bytes] = {}
    for kind, of_kind in groupby(edits, key=lambda e: notes[e.note].handle.partition(":")[0]):
        part = package.part(f"{kind}s") if kind else package.main
        if part is None or part in parts:
            raise RefsError(f"{document.name} is not what was read; nothing was written")
        parts[part] = _Part(package, part).written(document, notes, list(of_kind), tracking)
    return container.with_members(parts)


class _Part:
    """A part of the package, and its tree."""

    def __init__(self, package: Package, part: str) -> None:
        data = package.container.read(part)
        root = parse_xml(data, package.called(part), package.limits).getroot()
        self.source = Source(package)
        self.relations = package.relations(part)
        self.root = root
        self.splice = Splice(data, root, word("p"))

    def written(
        self,
        document: Document,
        notes: Mapping[str, Note],
        edits: Sequence[Edit],
        tracking: Tracking | None,
    ) -> bytes:
        """The part's bytes with the edits made."""
        if not notes[edits[0].note].handle:
            self._in_body(document, notes, edits, tracking)
            return self.splice.written()
        wanted = {edit.note for edit in edits}
        texts = dict(self._texts(document, wanted, notes[edits[0].note].handle.partition(":")[0]))
        for label, own in groupby(edits, key=lambda edit: edit.note):
            text = texts.get(label)
            if text is None or text.text != notes[label].text:
                raise Unplaced(document, label, "it is not what was read; read it again")
            for edit in own:
                change = Change(edit, edit.span, document)
                changed(text, change, self.source.styles, self.splice, tracking)
        return self.splice.written()

    def _texts(
        self, document: Document, wanted: Collection[str], kind: str
    ) -> Iterator[tuple[str, Text]]:
        """The notes that are wanted; where there are lists all are walked, as these count on."""
        elements, lists = self.source.elements(kind, self.root), self.source.lists()
        for note in document.notes:
            of_kind, _, name = note.handle.partition(":")
            counted = note.label in wanted or lists.of_number
            if of_kind != kind or name not in elements or not counted:
                continue
            walker = Walker(self.source.styles, self.relations, lists)
            walker.paragraphs(elements[name])
            if note.label in wanted:
                text = Text(walker)
                number = re.sub(r"\[\d+\]$", "", note.number)
                mark = typed_number(walker, number, not shows_number(elements[name])) or number
                yield note.label, text if text.text == note.text else Text(walker, mark)

    def _in_body(
        self,
        document: Document,
        notes: Mapping[str, Note],
        edits: Sequence[Edit],
        tracking: Tracking | None,
    ) -> None:
        """Edits of notes that were typed into the text."""
        walker = Walker(self.source.styles, self.relations, self.source.lists())
        walker.paragraphs(self.root)
        text = Text(walker, flat=False)
        if text.text != document.text:
            raise RefsError(f"{document.name} is not what was read; nothing was written")
        for edit in edits:
            stretches = list(changes(edit, notes[edit.note], document))
            for change in Change.of(edit, stretches, document):
                changed(text, change, self.source.styles, self.splice, tracking)


def _tracking(package: Package) -> Tracking:
    numbers = [0]
    for name in package.container.names:
        if re.fullmatch(r"word/[^/]*\.xml", name):
            data = package.container.read(name)
            numbers += (int(n) for n in re.findall(rb":id=[\"'](\d{1,9})[\"']", data))
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Tracking(count(max(numbers) + 1), moment)
