"""A book of several files as one document, a chapter (or chapters) a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from edele_refs.bibliography import with_sources
from edele_refs.formats import Options, read_document
from edele_refs.formats import replace as replaced_in
from edele_refs.model import Document, Edit, Note, RefsError, Span
from edele_refs.projects import parts_of


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a book; ``labels`` are its notes' labels by those that they have in the book."""

    path: Path
    data: bytes
    document: Document
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Book:
    """The whole as one document, and the files that it is made of."""

    document: Document
    parts: tuple[Part, ...]


def read_book(path: Path, options: Options | None = None) -> Book | None:
    """The book of a project's folder, settings or main file; None where it is no book.

    Raises ``RefsError`` where one of its files cannot be read, with that file's name.
    """
    from edele_refs.verbs import read_bytes

    files = parts_of(path)
    if not files:
        return None
    options = options or Options()
    parts: list[Part] = []
    notes: list[Note] = []
    texts: list[str] = []
    through = _numbered_through(files[0])
    for file in files:
        try:
            own = replace(options, path=file)
            data = read_bytes(file)
            document = with_sources(read_document(data, file.stem, file.suffix, own), file)
        except RefsError as error:
            if str(error).endswith("is empty"):
                continue
            raise RefsError(f"{file.name}: {error}") from None
        if document.prose or not document.notes:
            continue
        offset = sum(len(text) + 2 for text in texts)
        moved = _continued(document, notes) if through else _as_chapters(document, notes)
        moved = [_shifted(note, offset) for note in moved]
        labels = {new.label: old.label for new, old in zip(moved, document.notes, strict=True)}
        parts.append(Part(file, data, document, labels))
        notes += moved
        texts.append(document.text)
    if not parts:
        raise RefsError(f"none of the {len(files)} files of this book has notes; name the files")
    return Book(_document(path, parts, notes, texts), tuple(parts))


def _document(path: Path, parts: list[Part], notes: list[Note], texts: list[str]) -> Document:
    missing = tuple(
        new for part in parts for label in part.document.missing for new in [_in_book(label, part)]
    )
    about = parts[0].document.self_item
    name = path.resolve().name if path.is_dir() else path.stem
    text = "\n\n".join(texts)
    return Document(name, tuple(notes), text, missing=missing, self_item=about, format="book")


def _in_book(label: str, part: Part) -> str:
    """A label of a part as it is in the book: that of its chapter."""
    chapter, _, number = label.rpartition(":")
    first = next(iter(part.labels))
    before = int(first.rpartition(":")[0] or 1) - 1
    return Note(number, "", before + int(chapter or 1)).label


def _numbered_through(first: Path) -> bool:
    """Whether the notes are counted through the whole: a LaTeX article of several files."""
    if first.suffix.lower() not in (".tex", ".ltx", ".latex"):
        return False
    head = first.read_bytes()[:20_000].decode("utf-8", "replace")
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


def replaced(
    book: Book, edits: Iterable[Edit], options: Options | None = None
) -> dict[Path, bytes]:
    """The files that the edits of a book's notes change, with what is to stand in them."""
    of_part: dict[int, list[Edit]] = {}
    places = {label: n for n, part in enumerate(book.parts) for label in part.labels}
    for edit in edits:
        if edit.note not in places:
            raise RefsError(
                f"{book.document.name}: no note is numbered {edit.note}; nothing was written"
            )
        at = places[edit.note]
        of_part.setdefault(at, []).append(replace(edit, note=book.parts[at].labels[edit.note]))
    changed: dict[Path, bytes] = {}
    for at, own in of_part.items():
        part = book.parts[at]
        where = replace(options or Options(), path=part.path)
        data = replaced_in(part.data, part.document, own, where)
        if data != part.data:
            changed[part.path] = data
    return changed
