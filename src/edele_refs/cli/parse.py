"""``refs parse``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from edele_refs.cli.options import files, out_option, reading_options
from edele_refs.cli.output import deliver_lines
from edele_refs.cli.sources import readings, say_if_empty


@click.command(short_help="Take the notes apart: citations, fields, what ibid. means.")
@files
@click.option(
    "--to",
    type=click.Choice(["jsonl", "table"]),
    default="jsonl",
    show_default=True,
    help="JSON lines, one note a line; or a table to look at.",
)
@out_option
@reading_options
def parse(
    files: tuple[str, ...], to: str, out: str | None, encoding: str | None, layout: str | None
) -> None:
    """Take the notes apart: every citation, its fields, and what ibid. and short forms mean.

    FILE is a document, a folder of documents, or - for standard input.

    \b
    Examples:
      refs parse chapter.txt --to table
      refs parse chapter.txt -o chapter.jsonl
      refs parse article.pdf --layout pages
    """
    deliver_lines(_lines(files, to, encoding, layout), out)


def _lines(files: tuple[str, ...], to: str, encoding: str | None, layout: str | None) -> Iterator[str]:
    """What is read of each document, as soon as it is there."""
    from edele_refs.records.reading import dump
    from edele_refs.views import table

    for name, reading in readings(files, encoding, layout):
        say_if_empty(name, reading)
        yield from table(reading) if to == "table" else dump(reading)
