"""What the commands that change a document have in common."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from edele_refs.cli.output import deliver_document
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from edele_refs.model import Reading
    from edele_refs.records.library import Library
    from edele_refs.rewriting import Rewritten


def refuse_without_place(file: str, out: str | None, in_place: bool) -> None:
    """Before any work: it must be said where the result goes."""
    if in_place and (out is not None or file == "-"):
        why = "standard input has no place" if file == "-" else "say --in-place or -o OUT, not both"
        raise RefsError(f"{why}; name a file")
    if not in_place and out is None:
        raise RefsError("say where the result goes: -o OUT, or --in-place to replace the original")


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


def finish(result: Rewritten, file: str, out: str | None, in_place: bool) -> None:
    """Write the document, and say what was done and what was not."""
    for note, why in result.left:
        click.echo(f"refs: note {note} is left as it is: {why}", err=True)
    changed, notes = len(result.edits), len({edit.note for edit in result.edits})
    if not changed:
        click.echo("refs: nothing to change", err=True)
    if changed or not in_place:
        deliver_document(result.data, file, out, in_place)
    if changed:
        words = f"{changed} change{'s' * (changed > 1)} in {notes} note{'s' * (notes > 1)}"
        click.echo(f"refs: {words}", err=True)


def by_key(reading: Reading) -> bool:
    """Whether the document cites by keys, whose sources stand in a file beside it."""
    return reading.document.format in ("markdown", "latex")


def write_bibliography(library: Library, bib: str | None, beside: str, reading: Reading) -> None:
    """Write the sources of the keys, and say how the document is told of them."""
    from edele_refs.records import export
    from edele_refs.saving import save

    path = Path(bib) if bib else Path(beside).with_suffix(".bib")
    if bib is None and path.exists():
        raise RefsError(f"{path} is there already; say --bib FILE for the sources of the new keys")
    save(path, export(library, "biblatex").encode())
    markdown = reading.document.format == "markdown"
    line = f"bibliography: {path.name}" if markdown else f"\\addbibresource{{{path.name}}}"
    where = "front matter" if markdown else "preamble"
    sources = "1 source" if len(library) == 1 else f"{len(library)} sources"
    click.echo(f"refs: {sources} in {path}; the {where} needs: {line}", err=True)
