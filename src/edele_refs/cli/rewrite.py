"""What the commands that change a document have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from edele_refs.cli.output import deliver_document
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from edele_refs.rewriting import Rewritten


def refuse_without_place(file: str, out: str | None, in_place: bool) -> None:
    """Before any work: it must be said where the result goes."""
    if in_place and (out is not None or file == "-"):
        why = "standard input has no place" if file == "-" else "say --in-place or -o OUT, not both"
        raise RefsError(f"{why}; name a file")
    if not in_place and out is None:
        raise RefsError("say where the result goes: -o OUT, or --in-place to replace the original")


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
