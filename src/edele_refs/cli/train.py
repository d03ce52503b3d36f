"""``refs train``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from edele_refs.cli.options import files, traceback_option
from edele_refs.cli.sources import about


@click.command(short_help="Teach the tagger your own notes: a model on top of ours.")
@files
@click.option("-o", "--out", required=True, metavar="FOLDER", help="The folder for the new model.")
@click.option("--rounds", default=60, show_default=True, help="How long to learn at the most.")
@traceback_option
def train(files: tuple[str, ...], out: str, rounds: int) -> None:
    """Learn from notes read by hand, for “refs parse --model FOLDER”.

    FILE is a reading as “refs parse” writes it, corrected (.jsonl), or a file that AnyStyle
    trains on (.xml). What the new model has not seen it still reads as ours does; some
    fifty notes of one house style are a beginning.

    \b
    Examples:
      refs parse book.txt -o book.jsonl     (then correct book.jsonl in an editor)
      refs train book.jsonl -o mymodel
      refs parse next.txt --model mymodel
    """
    from edele_refs.opening import read_bytes
    from edele_refs.tagger.learn import learn as learn_from

    given = []
    for name in files:
        with about(name):
            given.append((Path(name), read_bytes(Path(name))))
    notes, fields = learn_from(given, Path(out), rounds, sys.stderr)
    click.echo(f"{out}: learnt from {notes:,} notes with {fields:,} fields")
