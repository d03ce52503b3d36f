"""``refs archives``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from edele_refs.cli.options import traceback_option
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from edele_refs.archives import Archive


@click.command(short_help="List the archives whose signatures are known.")
@click.argument("word", required=False)
@traceback_option
def archives(word: str | None) -> None:
    """List the archives whose signatures are known, or those with WORD in a name or place.

    \b
    Examples:
      refs archives
      refs archives Moscow
    """
    from edele_refs.archives import all_archives

    found = [archive for archive in all_archives() if not word or _has(archive, word.casefold())]
    if not found:
        raise RefsError(f"no archive has “{word}” in a name or place; refs archives lists them all")
    for archive in sorted(found, key=lambda a: (a.country, a.siglum)):
        click.echo(f"{archive.siglum:12}  {archive.title}, {archive.place}")


def _has(archive: Archive, word: str) -> bool:
    names = (*archive.every_name, archive.place, archive.country)
    return any(word in name.casefold() for name in names)
