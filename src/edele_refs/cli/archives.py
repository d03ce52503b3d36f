"""``refs archives``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from edele_refs.cli.options import traceback_option
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from edele_refs.archives import Archive


@click.command(short_help="List the archives whose signatures are known, or explain one.")
@click.argument("words", nargs=-1, metavar="[WORD | show NAME]")
@traceback_option
def archives(words: tuple[str, ...]) -> None:
    """List the archives whose signatures are known, or those with WORD in a name or place.

    “show NAME” explains one: its names, how its records are cited, and its form. NAME may
    be a siglum or any name in use.

    \b
    Examples:
      refs archives
      refs archives Moscow
      refs archives show GARF
      refs archives show "Bundesarchiv-Militärarchiv"
    """
    if words[:1] == ("show",):
        if len(words) == 1:
            raise RefsError("which archive? for example: refs archives show GARF")
        for line in _explained(_one(" ".join(words[1:]))):
            click.echo(line)
        return
    for archive in _with(" ".join(words)):
        click.echo(f"{archive.siglum:12}  {archive.title}, {archive.place}")


def _with(word: str) -> list[Archive]:
    """The archives with a word in a name or place, by country."""
    from edele_refs.archives import all_archives

    found = [archive for archive in all_archives() if not word or _has(archive, word.casefold())]
    if not found:
        raise RefsError(f"no archive has “{word}” in a name or place; refs archives lists them all")
    return sorted(found, key=lambda a: (a.country, a.siglum))


def _has(archive: Archive, word: str) -> bool:
    names = (*archive.every_name, archive.place, archive.country)
    return any(word in name.casefold() for name in names)


def _one(name: str) -> Archive:
    """The archive of this name; or those it may be, in the error."""
    from edele_refs.archives import get

    if found := get(name):
        return found
    near = _with(name)
    if len(near) == 1:
        return near[0]
    sigla = ", ".join(archive.siglum for archive in near[:12])
    raise RefsError(f"several archives have “{name}” in a name: {sigla}; give one of these")


def _explained(archive: Archive) -> Iterator[str]:
    """What is known of an archive, line by line."""
    from edele_refs.archives import about

    yield f"{archive.siglum}: {archive.title}, {archive.place}"
    yield ""
    yield from about(archive)
    yield ""
    for label, value in (
        ("names", " · ".join(archive.names)),
        ("superseded", " · ".join(archive.superseded)),
        ("ISIL", archive.isil),
        ("rules", archive.rules),
    ):
        if value:
            yield f"{label + ':':12}{value}"
    yield from _form(archive)


def _form(archive: Archive) -> Iterator[str]:
    """The form of its signatures, and examples taken apart."""
    from edele_refs.archives._forms import FORMS

    yield f"{'form:':12}{FORMS[archive.form].title}"
    yield ""
    for example in archive.examples:
        yield example
        seen = archive.parse(example)
        parts = [*seen.parts, ("locator", seen.locator)] if seen else []
        yield from (f"    {level:12}{value}" for level, value in parts if value)
