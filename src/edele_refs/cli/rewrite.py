"""What the commands that change a document have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING

import click

from edele_refs.cli.output import deliver_document, make_folder, noted, refuse_changed
from edele_refs.cli.run import current
from edele_refs.cli.sources import about, book_of, in_folder, original
from edele_refs.model import RefsError
from edele_refs.opening import real

if TYPE_CHECKING:
    from edele_refs.formats import Options
    from edele_refs.model import Reading
    from edele_refs.originals import Original
    from edele_refs.records.library import Library
    from edele_refs.rewriting import Rewritten


@dataclass(frozen=True, slots=True)
class Place:
    """Where a result goes: ``out`` (a file, or a folder for a book), or the original’s place; ``several``: one of a folder’s."""

    out: str | None
    in_place: bool
    several: bool = False

    def check(self, file: str) -> None:
        """Before any work: it must be said where the result goes."""
        out, in_place = self.out, self.in_place
        if in_place and (out is not None or file == "-"):
            why = "standard input has no place" if file == "-" else "say --in-place or -o OUT, not both"
            raise RefsError(f"{why}; name a file")
        if not in_place and out is None:
            raise RefsError(
                "say where the result goes: -o OUT, or --in-place to replace the original"
            )
        if out is not None and out != "-" and Path(file).is_file() and real(out) == real(file):
            raise RefsError(f"{out} is the original; to replace it say --in-place, not -o")
        if in_place and Path(file).exists() and not (Path(file).is_file() or Path(file).is_dir()):
            raise RefsError(f"{file} is no file that could be replaced; say -o OUT")

    def of(self, file: Path, folder: Path) -> Place:
        """The place of one of a folder's files: under the same name in OUT."""
        if self.in_place:
            return replace(self, several=True)
        return Place(str(Path(str(self.out)) / file.relative_to(folder)), False, several=True)


def each(
    file: str, place: Place, options: Options
) -> Iterator[tuple[Original, Reading, str, Place]]:
    """The document or book that is named, or each document of a folder that is no book."""
    for name, own in _named(file, place, options):
        path = None if name == "-" else Path(name)
        try:
            before, reading = original(name, replace(options, path=path, keep_text=options.keep_text or _silences(path)))
        except RefsError as error:
            if not own.several:
                raise
            current().complain(error)
            continue
        if path and is_book(before):
            _refuse_folder(path, own)
        else:
            refuse_other_format(reading, name, own.out)
        if own is not place and own.out:
            make_folder(Path(own.out).parent)
        yield before, reading, name, own


@contextmanager
def told(name: str, place: Place) -> Iterator[None]:
    """What goes wrong is said of this file; the others of its folder are written all the same."""
    try:
        with about(name):
            yield
    except RefsError as error:
        if not place.several:
            raise
        current().complain(error)


def _silences(path: Path | None) -> bool:
    """Whether a file may say, in comments among its text, what is to stay."""
    if path is None or not path.is_file() or not path.stat().st_size:
        return False
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return data.find(b"refs:") >= 0


def _named(file: str, place: Place, options: Options) -> Iterator[tuple[str, Place]]:
    folder = Path(file)
    if file == "-" or not folder.is_dir() or book_of(file, options) is not None:
        yield file, place
        return
    _refuse_folder(folder, place)
    for name in in_folder(folder):
        if not name.endswith(".jsonl"):
            yield name, place.of(Path(name), folder)


def _refuse_folder(read: Path, place: Place) -> None:
    """Several files go into a folder of their own, outside of the one that they come from."""
    if place.in_place:
        return
    folder = real(read if read.is_dir() else read.parent)
    out = real(str(place.out))
    if out.exists() and not out.is_dir():
        raise RefsError(f"{place.out} is a file; {read} has several, so name a folder after -o")
    if out.is_relative_to(folder):
        raise RefsError(
            f"{place.out} lies among the files of {read}; name another folder after -o,"
            " or say --in-place"
        )


def refuse_other_format(reading: Reading, file: str, out: str | None) -> None:
    """A Word document stays one: written into "x.pdf" it would not open."""
    from edele_refs.formats import formats_by_suffix

    suffix = Path(out or "").suffix.lower()
    own, named = reading.document.format, formats_by_suffix(suffix)
    if file == "-" or not named or own in named or suffix == Path(file).suffix.lower():
        return
    raise RefsError(
        f"{out}: the result has the format of {file}, which is {own}, not {' or '.join(named)};"
        f" give OUT the suffix {Path(file).suffix or 'of that'}"
    )


def finish(before: Original, result: Rewritten[Original], file: str, place: Place) -> None:
    """Write the document, and say what was done and what was not; of a folder's files, in which."""
    whose = said_of_each(before, file, place)
    order = {note.label: place for place, note in enumerate(result.now.document.notes)}
    for note, why in sorted(result.left, key=lambda one: order.get(one[0], 0)):
        click.echo(f"{whose}note {note}: {why}", err=True)
    for line in passed_over(result.passed_over):
        click.echo(f"{whose}{line}", err=True)
    changed, notes = len(result.edits), tuple(dict.fromkeys(edit.note for edit in result.edits))
    if not changed:
        click.echo(f"{whose}nothing to change", err=True)
    if place.in_place and changed:
        refuse_changed(before)
    if is_book(before):
        _finish_book(before.files(), result.now.files(), file, place)
    elif changed or not place.in_place:
        (now,) = result.now.files().values()
        deliver_document(now, file, place.out, place.in_place)
    if changed:
        click.echo(f"{whose}{changed} change{'s' * (changed > 1)} in {noted(notes)}", err=True)


def passed_over(notes_of: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """What the style leaves out, in words.

    >>> list(passed_over({"publisher": ("1", "4")}))
    ['this style leaves out, where it set notes anew: the publisher (notes 1, 4)']
    """
    parts = [f"{LEFT_OUT.get(one, one)} ({noted(notes)})" for one, notes in notes_of.items()]
    if parts:
        yield f"this style leaves out, where it set notes anew: {'; '.join(parts)}"


LEFT_OUT = {
    "note": "the note that a short form refers back to",
    "publisher": "the publisher",
    "publisher-place": "the place",
    "accessed": "when an address was looked up",
    "collection-title": "the series",
    "collection-number": "the number in the series",
    "number-of-volumes": "the number of volumes",
    "volume": "the volume, or its figures",
    "edition": "the edition",
    "page": "from where to where an article or chapter goes",
    "locator": "part of the place cited",
    "author": "some of many authors",
    "editor": "some of many editors",
}


def said_of_each(original: Original, file: str, place: Place) -> str:
    """How a line begins that is said of a document: of one among several with its name."""
    return f"refs: {file}: " if place.several and not is_book(original) else "refs: "


def is_book(original: Original) -> bool:
    """Whether it has files of its own, and is written file by file."""
    return len(original.files()) > 1 or not hasattr(original, "data")


def _finish_book(
    was: Mapping[Path, bytes], now: Mapping[Path, bytes], file: str, place: Place
) -> None:
    """Each chapter whole: those that changed in their own places, or all in OUT's folder."""
    folder = Path(file) if Path(file).is_dir() else Path(file).parent
    for path, data in now.items():
        if place.in_place and data != was[path]:
            deliver_document(data, str(path), None, True)
        elif not place.in_place:
            out = Path(str(place.of(path, folder).out))
            make_folder(out.parent)
            deliver_document(data, str(path), str(out), False)
    if not place.in_place:
        click.echo(f"refs: {len(now)} chapters are in {place.out}", err=True)


def by_key(reading: Reading) -> bool:
    """Whether the document cites by keys, whose sources stand in a file beside it."""
    return reading.document.format in ("markdown", "latex")


def write_bibliography(library: Library, bib: str | None, beside: str, reading: Reading) -> None:
    """Write the sources of the keys, and say how the document is told of them.

    What Pandoc would not read from a .bib file it reads from CSL JSON.
    """
    from edele_refs.live import bib_loses, for_pandoc
    from edele_refs.records import export
    from edele_refs.saving import save

    whole, markdown = Path(beside), reading.document.format == "markdown"
    suffix = ".json" if markdown and bib_loses(library) else ".bib"
    own = whole / f"{whole.resolve().name}{suffix}" if whole.is_dir() else whole.with_suffix(suffix)
    path = Path(bib) if bib else own
    if path.suffix == ".json" and not markdown:
        raise RefsError(f"biblatex reads no {path.suffix} files; give --bib a name in .bib")
    data = (for_pandoc(library) if path.suffix == ".json" else export(library, "biblatex")).encode()
    if bib is None and path.exists() and path.read_bytes() != data:
        raise RefsError(f"{path} is there already; say --bib FILE for the sources of the new keys")
    save(path, data)
    line = f"bibliography: {path.name}" if markdown else f"\\addbibresource{{{path.name}}}"
    where = "front matter" if markdown else "preamble"
    sources = "1 source" if len(library) == 1 else f"{len(library)} sources"
    click.echo(f"refs: {sources} in {path}; the {where} needs: {line}", err=True)
    if not markdown and "autocite=" not in reading.document.text:
        click.echo("refs: in footnotes biblatex prints \\autocite in brackets; its option autocite=plain leaves them out", err=True)
