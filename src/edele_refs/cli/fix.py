"""``refs fix``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from edele_refs.cli.options import reading_options, writing_options
from edele_refs.cli.output import noted
from edele_refs.cli.rewrite import Place, each, finish, said_of_each, told
from edele_refs.cli.sources import citations_again, options_of
from edele_refs.model import Finding, Reading

if TYPE_CHECKING:
    from edele_refs.checking.settings import Settings


@click.command(short_help="Mend in the document what refs check can mend.")
@click.argument("file", metavar="IN")
@writing_options
@click.option(
    "--select", multiple=True, metavar="RULES", help="Mend only what these rules find."
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these rules out.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="Also changes that are to be looked at (so with --select)."
)
@reading_options
def fix(
    file: str,
    out: str | None,
    in_place: bool,
    track_changes: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    unsafe_fixes: bool,
    encoding: str | None,
    layout: str | None,
) -> None:
    """Mend in a document what the rules of refs check know how to mend.

    Only the words that change are written anew. The original stays as it is unless
    --in-place is said, and then a copy is kept. A second run changes nothing. What would
    change is shown by “refs check --diff”; what the settings leave out and what is silenced
    in the file or beside it stays.

    \b
    Examples:
      refs fix chapter.docx -o mended.docx --track-changes
      refs fix chapter.txt --in-place
      refs fix chapter.docx -o mended.docx --select C101
      refs fix mybook/ -o mended/

    IN may be a book of several files (a LaTeX main file, a folder with _quarto.yml …) or any
    folder of documents: OUT is then a folder, which gets every chapter.
    """
    from edele_refs.checking.fix import with_edits
    from edele_refs.checking.run import findings_in
    from edele_refs.rewriting import mended

    place = Place(out, in_place)
    place.check(file)
    chosen, settings = _codes(select), _settings(_codes(select), _codes(ignore))
    last: tuple[Finding, ...] = ()

    def findings(reading: Reading) -> tuple[Finding, ...]:
        nonlocal last
        last = findings_in(reading, name, settings.for_file(name))
        return with_edits(last, unsafe=unsafe_fixes or bool(chosen))

    options = replace(options_of(file, encoding, layout), track_changes=track_changes, keep_text=False)
    for before, reading, name, own in each(file, place, options):
        with told(name, own):
            finish(before, mended(before, reading, findings, citations_again()), name, own)
            for line in () if unsafe_fixes or chosen else _to_look_at(last):
                click.echo(f"{said_of_each(before, name, own)}{line}", err=True)


def _settings(chosen: list[str], unwanted: list[str]) -> Settings:
    """The project's settings, with what the command line says on top."""
    from edele_refs.checking.settings import settings_for
    from edele_refs.rules import mending_nothing

    selected = {"select": tuple(chosen)} if chosen else {}
    return settings_for(Path()).having({"ignore": [*unwanted, *mending_nothing()], **selected})


def _to_look_at(found: Iterable[Finding]) -> Iterator[str]:
    """What could be mended too, and is to be looked at first."""
    from edele_refs.rules import find_rule

    notes = tuple(dict.fromkeys(one.note for one in found if one.edit and find_rule(one.code).fix == "unsafe"))
    if notes:
        yield f"more could be mended in {noted(notes)}: see refs check, then add --unsafe-fixes"


def _codes(words: tuple[str, ...]) -> list[str]:
    return [code for word in words for code in word.replace(",", " ").split()]
