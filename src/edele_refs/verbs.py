"""The verbs: read, check, export, render. Each imports its stage only when it is called."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from edele_refs.model import Document, Finding, Reading, RefsError
from edele_refs.opening import read_bytes

if TYPE_CHECKING:
    from edele_refs.csl.options import Options
    from edele_refs.parse.kept import Kept
    from edele_refs.tagger.model import Model


def read(
    source: str | Path | bytes,
    *,
    name: str | None = None,
    encoding: str | None = None,
    layout: str | None = None,
) -> Reading:
    """Read a document: its notes, the citations in them, and the links between these.

    ``source`` is a path, or a document's bytes; a book's folder or main file is read whole. A reading that ``refs parse`` wrote
    (``.jsonl``) is read back. ``layout`` ("endnotes", "pages", "prose") and
    ``encoding`` overrule what the text shows of itself.

    >>> notes = "1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.\\n2. Ibid., 425."
    >>> reading = read(notes.encode())
    >>> [str(c.at) for c in reading.citations]
    ['1.1', '2.1']
    >>> reading.source_of(reading.citations[1]).text("title")
    'Russia at War'
    """
    path = None
    if not isinstance(source, (bytes, str, os.PathLike)):
        raise TypeError(f"read takes a path, or a document's bytes, not {type(source).__name__}")
    if isinstance(source, bytes):
        data, suffix, stem = source, "", "text"
    else:
        path = Path(source)
        if _is_there(path) and (book := _book(path, encoding, layout)):
            return read_citations(book)
        data, suffix, stem = _bytes_of(path), path.suffix.lower(), path.stem
    if suffix == ".jsonl" or (not suffix and is_reading(data)):
        return read_jsonl(data)
    from edele_refs.bibliography import with_sources
    from edele_refs.formats import Options, read_document
    from edele_refs.projects import preamble_for

    options = Options(encoding, layout, path, preamble=preamble_for(path))

    return read_citations(with_sources(read_document(data, name or stem, suffix, options), path))


def _bytes_of(path: Path) -> bytes:
    """A file's bytes; an error names the file, or says how notes are given that stand in no file."""
    try:
        return read_bytes(path)
    except RefsError as error:
        if not _is_there(path) and (not path.suffix or " " in path.suffix or "\n" in str(path)):
            raise RefsError(f"{str(path)[:60]!r} is no file; notes themselves are given as bytes: read(notes.encode())") from None
        raise RefsError(f"{path}: {error}") from None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # notes that were given in place of a name are too long for one
        return False


def _a_reading(value: object, verb: str) -> None:
    """Say what is to be given in place of a file's name."""
    if not isinstance(value, Reading):
        raise TypeError(f"{verb} takes a reading, not {type(value).__name__}: {verb}(read(\"chapter.txt\"))")


def _book(path: Path, encoding: str | None, layout: str | None) -> Document | None:
    """The book that a folder or a main file is, if it is one."""
    if not path.is_dir() and path.suffix.lower() not in BOOKISH:
        return None
    from edele_refs.books import read_book
    from edele_refs.formats import Options

    book = read_book(path, Options(encoding, layout, path))
    return book.document if book else None


BOOKISH = (".yml", ".yaml", ".tex", ".ltx", ".latex")
"""Files that may name the other files of a book."""


def read_citations(
    document: Document,
    progress: Callable[[int], None] | None = None,
    model: Model | None = None,
    kept: Kept | None = None,
    jobs: int = 1,
) -> Reading:
    """A document's citations and the links between them; ``progress`` is told each note.

    ``model`` is a tagger of one's own (``refs train``); otherwise ours is taken. ``kept`` are
    readings of notes to be found again; otherwise those of this process. ``jobs`` processes read
    a long document (0: as many as there are cores, if it is long enough).
    """
    from edele_refs.parse import parse
    from edele_refs.parse.kept import KEPT
    from edele_refs.resolve import explain, links_of
    from edele_refs.tagger.model import load

    citations = parse(document, progress, model or load(), KEPT if kept is None else kept, jobs)
    explained = explain(document, citations)
    return Reading(document, citations, links_of(explained), explained)


def read_jsonl(data: bytes) -> Reading:
    """A reading as ``refs parse`` wrote it (one document)."""
    from edele_refs.records.reading import load

    try:
        return load(data.decode("utf-8-sig").split("\n"))
    except UnicodeDecodeError as error:
        raise RefsError(f"not UTF-8, as readings (.jsonl) are: {error.reason}") from None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RefsError(f"not a reading as “refs parse” writes it: {error!r}") from None


def is_reading(data: bytes) -> bool:
    """Whether these bytes begin as a reading does."""
    first = data[:400].lstrip(b"\xef\xbb\xbf \r\n")
    return bool(re.match(rb'\{\s*"', first)) and b'"note"' in first


def check(
    reading: Reading,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    extend_select: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """What looks wrong in the notes, in their order.

    Rules are named by code, name, or a code's beginning: ``select`` the only ones to
    apply, ``extend_select`` others to apply too, ``ignore`` those to leave out.

    >>> for finding in check(read(b"1. Ibid., 425.")):
    ...     print(finding.code, finding.note)
    C101 1
    """
    from edele_refs.rules import check

    _a_reading(reading, "check")
    return check(reading, select=select, ignore=ignore, extend_select=extend_select)


def export(reading: Reading, to: str = "bibtex") -> str:
    """The works cited as bibliographic data: "bibtex", "biblatex", "csl-json" or "ris".

    >>> book = read(b"1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.")
    >>> print(export(book).partition(",")[0])
    @book{werth1964russia
    """
    from edele_refs.records import export

    _a_reading(reading, "export")
    return export(reading, to)


def render(
    reading: Reading,
    style: str = "chicago-notes",
    *,
    bibliography: bool = False,
    sections: bool = False,
    locale: str | None = None,
    to: str = "plain",
    engine: str = "",
    options: Options | None = None,
) -> str:
    """The notes, or the bibliography, in a citation style.

    ``to``: "plain", "html", "markdown", "latex", "rst", "typst", "tei", "ansi". Without
    ``locale`` the style's own language is used. ``sections``: the bibliography in sections,
    archives with their files first. ``engine``: "citeproc-py" or "pandoc", to compare.
    ``options`` (``edele_refs.csl.options.Options``): what is rendered beyond CSL.

    >>> print(render(read(b"1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.")))
    1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
    """
    from edele_refs.csl.options import HISTORY
    from edele_refs.restyle import render as restyled

    _a_reading(reading, "render")
    return restyled(
        reading,
        style,
        bibliography=bibliography,
        sections=sections,
        locale=locale,
        to=to,
        engine=engine,
        options=options or HISTORY,
    )
