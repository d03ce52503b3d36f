"""``refs check --fix`` and ``--diff``: edits made in files, or shown."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import click

from edele_refs.checking.fix import difference, edited, edits_of, fixed
from edele_refs.checking.run import check_data, read_data
from edele_refs.checking.settings import Settings
from edele_refs.cli.output import replace_file
from edele_refs.cli.run import current
from edele_refs.cli.sources import progress
from edele_refs.model import Edit, RefsError
from edele_refs.verbs import is_reading, read_bytes

ROUNDS = 4
"""So often a file is looked at again, since one edit may wait for another."""


def fix(
    name: str, file: str, data: bytes, settings: Settings, unsafe: bool
) -> tuple[bytes, int]:
    """Mend a file; its bytes now, and how many edits were made."""
    if name == "-":
        raise RefsError("standard input cannot be mended; name the file, or use --diff")
    mended, number = _mended(data, file, settings, unsafe)
    if mended != data:
        replace_file(Path(name), mended)
    return mended, number


def show_difference(
    sources: Iterable[tuple[str, str]], settings: Settings, unsafe: bool
) -> bool:
    """Print what would change; whether anything would."""
    any_change = False
    for name, file in sources:
        try:
            data = sys.stdin.buffer.read() if name == "-" else read_bytes(Path(name))
            own = settings.for_file(file)
            edits = _edits(data, file, own, unsafe)
            after, _ = _mended(data, file, own, unsafe)
            if after != data:
                any_change = True
                click.echo(difference(file, data, after, _rows(data, file, own, edits)))
        except RefsError as error:
            current().complain(error, file)
    return any_change


def _mended(data: bytes, file: str, settings: Settings, unsafe: bool) -> tuple[bytes, int]:
    number = 0
    for _ in range(ROUNDS):
        edits = _edits(data, file, settings, unsafe)
        after = fixed(data, read_data(data, file, settings), edits) if edits else data
        if after == data:
            break
        data, number = after, number + len(edits)
    return data, number


def _edits(data: bytes, file: str, settings: Settings, unsafe: bool) -> tuple[Edit, ...]:
    if file.endswith(".jsonl") or is_reading(data):
        raise RefsError("a reading cannot be mended; give the document it was made from")
    found = check_data(data, file, settings, True, progress)
    return edits_of((finding for one in found for finding in one.findings), unsafe)


def _rows(
    data: bytes, file: str, settings: Settings, edits: Iterable[Edit]
) -> Iterable[tuple[str, str, str]]:
    """Each note that changes: its label, its text before and after."""
    by_note: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_note[edit.note].append(edit)
    for note in read_data(data, file, settings).notes:
        if note.label in by_note:
            yield note.label, note.text, edited(note.text, by_note[note.label])
