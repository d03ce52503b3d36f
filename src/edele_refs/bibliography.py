"""The sources of a document's citation keys, from the .bib, CSL-JSON or RIS files it names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from edele_refs.model import Document, Item, Note, RefsError
from edele_refs.records import BY_SUFFIX

LARGEST_FRONT = 100_000
LARGEST = 64 * 1024 * 1024


def with_sources(document: Document, path: Path | None, to_come: bool = False) -> Document:
    """The document with the items of the keys that it cites; ``path`` is where it lies.

    Without a bibliography of its own it may have that of its project (``_quarto.yml``),
    or the only .bib file in its folder; for Markdown also the .json file of its own name. A key that is nowhere stays a key. Raises
    ``RefsError`` for a bibliography that is named and cannot be read, or is not there
    (``to_come``: it may be written yet).
    """
    wanted = {e.key for note in document.notes for e in note.embedded if e.key and not e.item}
    if not wanted:
        return document
    items = _own(document)
    for file in _files(document, path, to_come) if path is not None and wanted - items.keys() else ():
        items = {**_items(file), **items}  # the document's own come first
    return replace(document, notes=tuple(_filled(note, items) for note in document.notes))


def _filled(note: Note, items: dict[str, Item]) -> Note:
    if not note.embedded:
        return note
    embedded = (
        e if e.item or e.key not in items else replace(e, item=items[e.key]) for e in note.embedded
    )
    return replace(note, embedded=tuple(embedded))


def _own(document: Document) -> dict[str, Item]:
    """The sources that a document holds itself: Pandoc's ``references:``, LaTeX's ``filecontents``."""
    if document.format == "latex":
        return _within(document)
    if document.format != "markdown" or "references:" not in document.text[:LARGEST_FRONT]:
        return {}
    from edele_refs.formats._front_matter import references_of
    from edele_refs.records import csl_json

    records = references_of(document.text)
    try:
        return dict(csl_json.entries(json.dumps(records, default=str))) if records else {}
    except RefsError as error:
        raise RefsError(f"{document.name}: references in the front matter: {error}") from None


def _within(document: Document) -> dict[str, Item]:
    """The sources of the .bib files that stand in a LaTeX document."""
    from edele_refs.formats._latex_bibliography import files_within
    from edele_refs.records import biblatex

    found: dict[str, Item] = {}
    for name, text in files_within(document.text).items():
        try:
            found.update(biblatex.entries(text))
        except RefsError as error:
            raise RefsError(f"{document.name}: {name} within it cannot be read: {error}") from None
    return found


def _files(document: Document, path: Path, to_come: bool) -> Iterator[Path]:
    """The document's own bibliographies, else its project's, else the one beside it."""
    folder = path.parent
    if document.bibliography:
        held = _held(document)
        others = (name for name in document.bibliography if name not in held)
        yield from (_found(name, folder) for name in others if not to_come or (folder / name).is_file())
        return
    from edele_refs.projects import project_bibliography

    if named := project_bibliography(folder):
        yield from named
        return
    beside = [file for file in sorted(folder.glob("*.bib")) if file.is_file()]
    own = path.with_suffix(".json")
    if len(beside) == 1 or document.format != "markdown" or not own.is_file():
        yield from beside if len(beside) == 1 else ()
    else:
        yield own


def _held(document: Document) -> frozenset[str]:
    """The names of the .bib files that the document holds itself."""
    from edele_refs.formats._latex_bibliography import files_within

    return frozenset(files_within(document.text)) if document.format == "latex" else frozenset()


def _found(name: str, folder: Path) -> Path:
    if Path(name).suffix.lower() not in BY_SUFFIX:
        raise RefsError(f"the bibliography “{name}” is neither .bib nor .json (CSL-JSON) nor .ris")
    path = folder / name
    if not path.is_file():
        raise RefsError(f"the bibliography “{name}” is not there (looked in {folder or '.'})")
    return path


def items_of(path: Path) -> tuple[Item, ...]:
    """The items of a bibliography (.bib, CSL-JSON or RIS); ``RefsError`` where it cannot be read."""
    return tuple(_items(_found(path.name, path.parent)).values())


def _items(path: Path) -> dict[str, Item]:
    """The items of a bibliography by their keys, or by their places where they have none."""
    from edele_refs.records import formats

    if path.stat().st_size > LARGEST:
        raise RefsError(f"the bibliography “{path.name}” is larger than {LARGEST >> 20} MiB")
    try:
        text = path.read_text("utf-8-sig")
        entries = formats()[BY_SUFFIX[path.suffix.lower()]].entries(text)
        return {key or f"{number}.": item for number, (key, item) in enumerate(entries, 1)}
    except (RefsError, UnicodeDecodeError) as error:
        raise RefsError(f"the bibliography “{path.name}” cannot be read: {error}") from None
