"""Where results go: to standard output, or whole into a file."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from edele_refs.cli.sources import documents_in
from edele_refs.model import RefsError
from edele_refs.opening import real
from edele_refs.saving import save


def deliver(text: str, out: str | None) -> None:
    """Print a text, or write it into a file, which is replaced only by a whole one."""
    if text and not text.endswith("\n"):
        text += "\n"
    if out in (None, "-"):
        click.echo(text, nl=False)
        return
    refuse_original(str(out))
    _saved(Path(str(out)), text.encode("utf-8", "replace"), str(out))


def deliver_lines(lines: Iterable[str], out: str | None) -> None:
    """Print lines as they come, or write them into a file, which is replaced only by a whole one."""
    if out in (None, "-"):
        for line in lines:
            click.echo(line)
        return
    refuse_original(str(out))
    _saved(Path(str(out)), (f"{line}\n".encode("utf-8", "replace") for line in lines), str(out))


def refuse_original(out: str) -> None:
    """Raises ``RefsError`` for the name of a document that this command was given."""
    if real(out) in _originals():
        raise RefsError(f"{out} is what was read, and would be lost; name another file after -o")


def deliver_bytes(data: bytes, out: str) -> None:
    """Write a file that is not text."""
    refuse_original(out)
    _saved(Path(out), data, out)


def deliver_document(data: bytes, file: str, out: str | None, in_place: bool) -> None:
    """Write a document that was changed: into OUT, or in the place of the original."""
    if in_place:
        kept = _saved(Path(file), data, file, backup=True)
        click.echo(f"refs: {file} is written anew, the original kept as {kept}", err=True)
    elif out == "-":
        sys.stdout.buffer.write(data)
    else:
        if real(str(out)) == real(file):
            raise RefsError(f"{out} is the original; to replace it say --in-place, not -o")
        _saved(Path(str(out)), data, str(out))


def make_folder(folder: Path) -> None:
    """The folder that a file goes into, if it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RefsError(
            f"{folder} cannot be made ({error.strerror}); name another folder after -o"
        ) from None


def deliver_mended(data: bytes, file: str) -> None:
    """Write a document that its writer asked to have mended in its own place."""
    _saved(Path(file), data, file)


def _saved(path: Path, data: bytes | Iterable[bytes], named: str, backup: bool = False) -> Path | None:
    try:
        return save(path, data, backup=backup)
    except OSError as error:
        raise RefsError(
            f"{named} cannot be written ({error.strerror}); name another file after -o"
        ) from None


def _originals() -> set[Path]:
    """The documents that this command was given, folders with all that is in them."""
    context = click.get_current_context(silent=True)
    named = [real(name) for name in (context.params.get("files", ()) if context else ())]
    inside = [path for folder in named if folder.is_dir() for path in documents_in(folder)]
    return {*named, *inside}


NAMED_NOTES = 8
"""So many notes are named in a line, of more their number is said."""


def noted(labels: Sequence[str]) -> str:
    """Notes by their labels, or how many they are.

    >>> noted(["4"]), noted(["1", "4"]), noted(["1"] * 9)
    ('note 4', 'notes 1, 4', '9 notes')
    """
    if len(labels) > NAMED_NOTES:
        return f"{len(labels)} notes"
    return f"note{'s' * (len(labels) > 1)} {', '.join(labels)}"
