"""``refs archives``."""

from __future__ import annotations

import click

from edele_refs.cli.options import traceback_option


@click.command(short_help="List the archives whose signatures are known.")
@click.argument("word", required=False)
@traceback_option
def archives(word: str | None) -> None:
    """List the archives whose signatures are known, or those with WORD in a name or place.

    \b
    Examples:
      refs archives
      refs archives Moskva
    """
    from edele_refs.archives import all_archives

    for archive in sorted(all_archives(), key=lambda a: (a.country, a.siglum)):
        names = (*archive.every_name, archive.place, archive.country)
        if not word or any(word.casefold() in name.casefold() for name in names):
            click.echo(f"{archive.siglum:12}  {archive.title}, {archive.place}")
