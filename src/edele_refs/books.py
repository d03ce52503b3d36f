"""A book of several files as one document, a chapter (or chapters) a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from edele_refs.bibliography import with_sources
from edele_refs.formats import Options, Unplaced, read_document
from edele_refs.model import Document, Edit, Note, RefsError, Span
from edele_refs.opening import read_bytes, read_start
from edele_refs.originals import File
from edele_refs.projects import parts_of, preamble_of


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a book; ``labels`` are its notes' labels by those that they have in the book."""

    file: File
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Book:
    """The whole as one document, and the files that it is made of."""

    document: Document
    parts: tuple[Part, ...]
    path: Path

    def edited(self, edits: Iterable[Edit]) -> Book:
        """The book with these edits made in its files; see ``Original``."""
        places = {label: n for n, part in enumerate(self.parts) for label in part.labels}
        of_part: dict[int, list[Edit]] = {}
        for edit in edits:
            if edit.note not in places:
                raise Unplaced(self.document, edit.note, "no note has this number")
            at = places[edit.note]
            own = replace(edit, note=self.parts[at].labels[edit.note])
            of_part.setdefault(at, []).append(own)
        changed = {n: self._part(self.parts[n], own) for n, own in of_part.items()}
        files = [changed.get(n, part.file) for n, part in enumerate(self.parts)]
        if all(file is part.file for file, part in zip(files, self.parts, strict=True)):
            return self
        return _joined(self.path, files)

    def _part(self, part: Part, edits: list[Edit]) -> File:
        try:
            return part.file.edited(edits)
        except Unplaced as error:
            label = next(book for book, own in part.labels.items() if own == error.note)
            raise Unplaced(self.document, label, error.why) from None

    def files(self) -> Mapping[Path, bytes]:
        """See ``Original``."""
        return {path: data for part in self.parts for path, data in part.file.files().items()}

    def changed(self) -> Path | None:
        """See ``Original``."""
        return next((path for part in self.parts if (path := part.file.changed())), None)


def read_book(path: Path, options: Options | None = None) -> Book | None:
    """The book of a project's folder, settings or main file; None where it is no book.

    Raises ``RefsError`` where one of its files cannot be read, with that file's name.
    """

    found = parts_of(path)
    if not found:
        return None
    options = options or Options()
    files: list[File] = []
    preamble = preamble_of(found[0])
    for file in found:
        try:
            own = replace(options, path=file, preamble=preamble)
            data = read_bytes(file, options.limits.file)
            document = with_sources(read_document(data, file.stem, file.suffix, own), file)
        except RefsError as error:
            if str(error).endswith("is empty") or "is empty;" in str(error):
                continue
            raise RefsError(f"{file.name}: {error}") from None
        if document.notes and not document.prose:
            files.append(File(data, document, own))
    if not files:
        raise RefsError(f"none of the {len(found)} files of this book has notes; name the files")
    return _joined(path, files)


def _joined(path: Path, files: Sequence[File]) -> Book:
    """The files one after the other, with numbers of chapters or counted through."""
    through = _numbered_through(path, files)
    parts, notes, texts, offset = list[Part](), list[Note](), list[str](), 0
    for file in files:
        document = file.document
        moved = _continued(document, notes) if through else _as_chapters(document, notes)
        moved = [_shifted(note, offset) for note in moved]
        labels = {new.label: old.label for new, old in zip(moved, document.notes, strict=True)}
        parts.append(Part(file, labels))
        notes += moved
        texts.append(document.text)
        offset += len(document.text) + 2
    return Book(_document(path, parts, notes, texts), tuple(parts), path)


def _document(path: Path, parts: list[Part], notes: list[Note], texts: list[str]) -> Document:
    missing = tuple(
        new for part in parts for label in part.file.document.missing for new in [_in_book(label, part)]
    )
    first = parts[0].file.document
    name = path.resolve().name if path.is_dir() else path.stem
    formats = {part.file.document.format for part in parts}
    return Document(
        name,
        tuple(notes),
        "\n\n".join(texts),
        missing=missing,
        self_item=first.self_item,
        format=first.format if len(formats) == 1 else "book",
        unread=tuple(f"{part.file.document.name}: {one}" for part in parts for one in part.file.document.unread),
        listed=tuple(entry for part in parts for entry in part.file.document.listed),
    )


def _in_book(label: str, part: Part) -> str:
    """A label of a part as it is in the book: that of its chapter."""
    chapter, _, number = label.rpartition(":")
    first = next(iter(part.labels))
    before = int(first.rpartition(":")[0] or 1) - 1
    return Note(number, "", before + int(chapter or 1)).label


def _numbered_through(path: Path, files: Sequence[File]) -> bool:
    """Whether the notes are counted through the whole: a LaTeX article of several files."""
    first = next(iter(parts_of(path)), files[0].options.path) or path
    if first.suffix.lower() not in (".tex", ".ltx", ".latex"):
        return False
    head = read_start(first, 20_000).decode("utf-8", "replace")
    return bool(re.search(r"\\documentclass\s*(?:\[[^\]]*\])?\s*\{\w*art\w*\}", head))


def _as_chapters(document: Document, before: list[Note]) -> list[Note]:
    chapters = max((note.chapter for note in before), default=0)
    return [replace(note, chapter=note.chapter + chapters) for note in document.notes]


def _continued(document: Document, before: list[Note]) -> list[Note]:
    numbers = [int(n.number) for n in before if n.number.isdigit()]
    last = max(numbers, default=0)
    return [
        replace(n, number=str(int(n.number) + last)) if n.number.isdigit() else n
        for n in document.notes
    ]


def _shifted(note: Note, by: int) -> Note:
    source = tuple(Span(s.start + by, s.end + by) for s in note.source)
    mark = Span(note.mark.start + by, note.mark.end + by) if note.mark else None
    return replace(note, source=source, mark=mark)

