"""``refs explain``."""

from __future__ import annotations

import click

from edele_refs.cli.options import reading_options
from edele_refs.cli.sources import readings
from edele_refs.model import RefsError


@click.command(short_help="Show how one note was read, and what decided.")
@click.argument("place", metavar="FILE:NOTE")
@click.argument("note", required=False)
@reading_options
def explain(place: str, note: str | None, encoding: str | None, layout: str | None) -> None:
    """Show how a note was read: its tokens, each field with what decided and how sure it is,
    and what an ibid. or a short form was found to repeat, with the antecedents rejected.

    \b
    Examples:
      refs explain chapter.txt:58
      refs explain book.txt:2:14     (note 14 of the second chapter)
      refs explain chapter.txt 58
    """
    from edele_refs.explained import note_lines

    file, label = (place, note) if note else _parted(place)
    for _, reading in readings([file], encoding, layout):
        if label not in reading.notes:
            raise RefsError(f"{file} has no note {label}; refs parse {file} --to table lists them")
        click.echo("\n".join(note_lines(reading, label)))


def _parted(place: str) -> tuple[str, str]:
    """The file and the note's label; a label may have a colon of its own ("2:14")."""
    from pathlib import Path

    parts = place.split(":")
    for at in range(len(parts) - 1, 0, -1):
        if Path(":".join(parts[:at])).exists() or parts[:at] == ["-"]:
            return ":".join(parts[:at]), ":".join(parts[at:])
    if len(parts) < 2:
        raise RefsError(f"which note of {place}? Say {place}:12 for note 12")
    raise RefsError(f"there is no file {parts[0]}; check its name and folder")
