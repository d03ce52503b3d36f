"""The documents named on the command line: files, folders, standard input."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from edele_refs.cli.libraries import NO_NOTES, is_library
from edele_refs.cli.run import current, said_of
from edele_refs.model import Document, Reading, RefsError
from edele_refs.opening import read_start

if TYPE_CHECKING:
    from edele_refs.books import Book
    from edele_refs.formats import Limits, Options
    from edele_refs.originals import Original
    from edele_refs.tagger.model import Model

MANY = 300
"""From this many notes on a progress bar is shown."""


def readings(
    named: Iterable[str], encoding: str | None, layout: str | None
) -> Iterator[tuple[str, Reading]]:
    """Each document with the name it is shown by. One that cannot be read is reported."""
    for file in expanded(named):
        yield from _guarded(file, encoding, layout)


def _guarded(file: str, encoding: str | None, layout: str | None) -> Iterator[tuple[str, Reading]]:
    try:
        found = list(_read(file, encoding, layout))
    except Exception as error:  # the other files are still to be read
        current().complain(error, "standard input" if file == "-" else file)
        return
    yield from ((file, reading) for reading in found)


def _read(file: str, encoding: str | None, layout: str | None) -> Iterator[Reading]:
    from edele_refs.checking.run import documents
    from edele_refs.verbs import is_reading, read_jsonl

    if (whole := book(file, encoding, layout)) is not None:
        yield whole
        return
    data = bytes_of(file)
    if file.lower().endswith(".jsonl") or is_reading(data):
        yield from map(read_jsonl, documents(data))
        return
    document = _document(file, data, options_of(file, encoding, layout))
    del data  # a large file is not to be in the memory while its notes are parsed, nor its text, nor where in it they stand
    document = _without_places(document)
    yield _citations(document)


def _without_places(document: Document) -> Document:
    notes = tuple(replace(note, source=(), mark=None) for note in document.notes)
    return replace(document, text="", notes=notes)


def book(file: str, encoding: str | None, layout: str | None) -> Reading | None:
    """The reading of a book of several files; None for what is none."""
    found = book_of(file, options_of(file, encoding, layout))
    if found is None:
        return None
    say_unread(file, found.document.unread)
    return _citations(found.document)


def book_of(file: str, options: Options) -> Book | None:
    """The book that a folder or a file names, if it is one."""
    from edele_refs.verbs import BOOKISH

    path = Path(file)
    if file == "-" or not (path.is_dir() or path.suffix.lower() in BOOKISH):
        return None
    from edele_refs.books import read_book

    return read_book(path, options)


def _citations(document: Document) -> Reading:
    from edele_refs.verbs import read_citations

    with progress(document.name, len(document.notes)) as advance:
        return read_citations(document, advance, own_model(), jobs=current().jobs)


def bytes_of(file: str) -> bytes:
    """A named file's bytes, or what comes by standard input; raises ``RefsError``."""
    from edele_refs.opening import read_bytes, read_stdin

    most = _limits().file
    return read_stdin(most) if file == "-" else read_bytes(Path(file), most)


def _limits() -> Limits:
    """What the command line allows documents to ask of memory and time."""
    from edele_refs.formats import Limits

    return Limits().times(current().limits)


def options_of(file: str, encoding: str | None, layout: str | None) -> Options:
    """How a file is to be read: as the command line says, and from where it lies."""
    from edele_refs.formats import Options
    from edele_refs.projects import preamble_for

    path = None if file == "-" else Path(file)
    return Options(encoding, layout, path, _limits(), preamble=preamble_for(path))


def citations_again() -> Callable[[Document], Reading]:
    """How what was written is read again: with the tagger that the command line names."""
    from edele_refs.verbs import read_citations

    return partial(read_citations, model=own_model(), jobs=current().jobs)


def own_model() -> Model | None:
    """The tagger that the command line names."""
    if not (named := current().model):
        return None
    from edele_refs.tagger.model import load

    return load(Path(named))


def _document(file: str, data: bytes, options: Options) -> Document:
    from edele_refs.bibliography import with_sources
    from edele_refs.formats import read_document

    path = Path(file)
    name, suffix = ("stdin", "") if file == "-" else (path.stem, path.suffix)
    document = with_sources(read_document(data, name, suffix, options), options.path)
    say_unread(file, document.unread)
    return document


def original(file: str, options: Options) -> tuple[Original, Reading]:
    """A document, or a book of several files, to be written back, and its reading."""
    from edele_refs.formats import refuse_unwritable
    from edele_refs.originals import File
    from edele_refs.verbs import is_reading

    with about(file):
        if (whole := book_of(file, options)) is not None:
            say_unread(file, whole.document.unread)
            return whole, _citations(whole.document)
        data = bytes_of(file)
        if is_reading(data):
            raise RefsError("this is a reading, not a document; name the document it came from")
        document = _document(file, data, options)
        refuse_unwritable(document)
        whole_file = File(data, document, options).packed()
        del data  # a large one is not to be in the memory while its notes are parsed
        return whole_file, _citations(document)


MOST_UNREAD = 5
"""So many parts are named one by one."""


def say_unread(file: str, parts: Sequence[str]) -> None:
    """Of what could not be read in a file the notes are missing, which is said."""
    if parts:
        more = f" and {len(parts) - MOST_UNREAD} more" if len(parts) > MOST_UNREAD else ""
        name = "standard input" if file == "-" else file
        click.echo(f"refs: {name}: {', '.join(parts[:MOST_UNREAD])}{more} could not be read (damaged, missing or no text); notes there are left out", err=True)


def say_if_empty(file: str, reading: Reading) -> None:
    """Where nothing is cited there is nothing to show, which is said."""
    if reading.citations:
        return
    notes = len(reading.document.notes)
    found = f"no source was recognised in its {notes} note{'s' * (notes != 1)}"
    if reading.document.prose:
        found = (
            "no notes were found, and no source that the text names; where it has notes, say where:"
            " --layout endnotes or --layout pages"
        )
    click.echo(f"refs: {'standard input' if file == '-' else file}: {found}", err=True)


@contextmanager
def about(file: str) -> Iterator[None]:
    """What goes wrong is said of this file."""
    try:
        yield
    except RefsError as error:
        name = "standard input" if file == "-" else file
        raise RefsError(said_of(name, str(error))) from None


@contextmanager
def progress(name: str, notes: int) -> Iterator[Callable[[int], None] | None]:
    """A progress bar over the notes, on a terminal, if there are many."""
    if notes < MANY or not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=notes, label=name, file=sys.stderr) as bar:
        yield bar.update


def expanded(named: Iterable[str]) -> Iterator[str]:
    """The files that are named, and those in the folders that are; an empty folder is reported."""
    for name in named:
        if is_library(name):
            current().complain(NO_NOTES, name)
        elif name != "-" and Path(name).is_dir():
            try:
                if _is_book(name):
                    yield name
                    continue
                yield from in_folder(Path(name))
            except PermissionError:
                current().complain(RefsError("this folder may not be read; check its permissions"), name)
            except (RefsError, OSError) as error:
                current().complain(error, name)
        else:
            yield name


def _is_book(folder: str) -> bool:
    from edele_refs.projects import parts_of

    return bool(parts_of(Path(folder)))


def documents_in(folder: Path) -> list[Path]:
    """The documents in a folder and the folders in it, by name; hidden ones and reports are left out."""
    inside = (path for path in folder.rglob("*") if path.suffix.lower() in _suffixes())
    found = (p for p in inside if not _hidden(p.relative_to(folder)) and p.is_file())
    return sorted(path for path in found if path.stem.lower() not in ABOUT and not _is_report(path))


def _is_report(path: Path) -> bool:
    """Whether ``refs check -o`` wrote this: in a folder it is none of the documents."""
    from edele_refs.reports import is_report

    return path.suffix.lower() in (".html", ".jsonl", ".xml") and is_report(read_start(path, 600))


ABOUT = frozenset("readme changelog license licence contributing authors".split())
"""Files that say what a folder is; they are no documents of it."""


def in_folder(folder: Path) -> list[str]:
    """The documents in a folder, of which there must be some."""
    files = [str(path) for path in documents_in(folder)]
    if not files:
        known = ", ".join(sorted(_suffixes()))
        raise RefsError(f"no documents in this folder (looked for {known}); name the files")
    return files


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


@cache
def _suffixes() -> frozenset[str]:
    """The suffixes of the document formats, and that of readings."""
    from edele_refs.discover import members

    known = (suffix for module in members("edele_refs.formats") for suffix in module.SUFFIXES)
    return frozenset(filter(None, (*known, ".jsonl")))
