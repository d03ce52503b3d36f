"""Where results go: to standard output, or whole into a file."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from edele_refs.cli.sources import documents_in
from edele_refs.editors import open_elsewhere
from edele_refs.model import RefsError
from edele_refs.opening import real
from edele_refs.saving import save

if TYPE_CHECKING:
    from edele_refs.originals import Original


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
        kept = _saved(Path(file), data, file, in_place=True, backup=True)
        click.echo(f"refs: {file} is written anew, the original kept as {kept}", err=True)
        say_where_open(file)
    elif out == "-":
        sys.stdout.buffer.write(data)
    else:
        _saved(Path(str(out)), data, str(out))


def make_folder(folder: Path) -> None:
    """The folder that a file goes into, if it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RefsError(
            f"{folder} cannot be made ({error.strerror}); name another folder after -o"
        ) from None


def refuse_changed(original: Original) -> None:
    """Raises ``RefsError`` where someone wrote into the document since it was read."""
    if path := original.changed():
        raise RefsError(f"{path} was changed while refs worked on it, so it stays as it is now; say the same again")


def say_where_open(file: str) -> None:
    """Who has it open in another program would write over what was made."""
    if mark := open_elsewhere(Path(file)):
        click.echo(f"refs: {file} seems to be open in another program ({mark.name}): close it there without saving, and open it anew", err=True)


def _saved(path: Path, data: bytes | Iterable[bytes], named: str, in_place: bool = False, backup: bool = False) -> Path | None:
    try:
        return save(path, data, backup=backup)
    except OSError as error:
        advice = _elsewhere() if in_place else "name another file after -o"
        first = FIRST.get(errno.errorcode.get(error.errno or 0, ""))
        advice = f"{first}, or {advice}" if first else advice
        raise RefsError(f"{named} cannot be written ({error.strerror}); {advice}") from None


def _elsewhere() -> str:
    """How a document that cannot be replaced is written: of refs check, -o is where the report goes."""
    context = click.get_current_context(silent=True)
    if context and context.info_name == "check":
        return "use refs fix, and name a file elsewhere after -o"
    return "say -o OUT and name a file elsewhere"


FIRST = {
    "ENOSPC": "make room on this disk",
    "EDQUOT": "make room on this disk",
    "EFBIG": "raise the limit of the size of files (ulimit -f)",
    "EACCES": "change its permissions or its folder’s",
    "EPERM": "change its permissions or its folder’s",
    "EBUSY": "close the program that has it open",
    "ENOENT": "make its folder",
}
"""What the user can do about an error of the system."""


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
