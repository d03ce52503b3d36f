"""Where results go: to standard output, or whole into a file."""

from __future__ import annotations

from pathlib import Path

import click

from edele_refs.cli.sources import documents_in
from edele_refs.model import RefsError
from edele_refs.saving import save


def deliver(text: str, out: str | None) -> None:
    """Print a text, or write it into a file, which is replaced only by a whole one."""
    if text and not text.endswith("\n"):
        text += "\n"
    if out in (None, "-"):
        click.echo(text, nl=False)
        return
    path = Path(str(out)).resolve()
    if path in _originals():
        raise RefsError(f"{out} is what was read, and would be lost; name another file after -o")
    try:
        save(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise RefsError(
            f"{out} cannot be written ({error.strerror}); name another file after -o"
        ) from None


def _originals() -> set[Path]:
    """The documents that this command was given, folders with all that is in them."""
    context = click.get_current_context(silent=True)
    named = [Path(name).resolve() for name in (context.params.get("files", ()) if context else ())]
    inside = [path for folder in named if folder.is_dir() for path in documents_in(folder)]
    return {*named, *inside}
