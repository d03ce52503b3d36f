"""``refs render``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from edele_refs.cli.libraries import is_library, library_of
from edele_refs.cli.options import files, out_option, reading_options
from edele_refs.cli.output import deliver, deliver_bytes, noted
from edele_refs.cli.sources import readings
from edele_refs.model import Reading, RefsError

if TYPE_CHECKING:
    from edele_refs.csl.options import Options

F = TypeVar("F", bound=Callable[..., Any])


def _what(command: F) -> F:
    """Notes or bibliography, in which style, language and markup."""
    for option in reversed((
        click.option(
            "--style",
            metavar="NAME",
            default="chicago-notes",
            show_default=True,
            help="A style by name (see refs styles), or a .csl file.",
        ),
        click.option("--notes", "what", flag_value="notes", default=True, help="The notes (the default)."),
        click.option("--bibliography", "what", flag_value="bibliography", help="The list of works in place of the notes."),
        click.option(
            "--sections",
            "what",
            flag_value="sections",
            help="The list of works in sections: archives with their files and the notes that cite them, then print.",
        ),
        click.option("--locale", metavar="CODE", help="Language of ibid., ed., months (default: the style's)."),
        click.option(
            "--to",
            type=click.Choice(["plain", "html", "markdown", "latex", "rst", "typst", "tei", "ansi", "docx"]),
            default="plain",
            show_default=True,
            help="The markup of the result.",
        ),
        click.option(
            "--engine",
            type=click.Choice(["edele-refs", "citeproc-py", "pandoc"]),
            default="edele-refs",
            show_default=True,
            help="Another engine, to compare with.",
        ),
    )):  # fmt: skip
        command = option(command)
    return command


def _beyond(command: F) -> F:
    """What is rendered beyond CSL."""
    for option in reversed((
        click.option("--transliterate", metavar="SCHEME", default="", help="Cyrillic in Latin letters: ala_lc, bgn_pcgn, scientific …"),
        click.option("--original", is_flag=True, help="With --transliterate: titles in both letters."),
        click.option("--latin-order", is_flag=True, help="Sort Cyrillic names as they are transliterated."),
        click.option("--item-language", is_flag=True, help="Each work in the terms of its own language (ed., Hrsg., ред.)."),
        click.option("--links", is_flag=True, help="Web addresses and DOIs as links."),
        click.option("--plain-csl", is_flag=True, help="Nothing beyond CSL: as citeproc-js renders."),
    )):  # fmt: skip
        command = option(command)
    return command


@click.command(short_help="Print the notes, or a bibliography, in a citation style.")
@files
@_what
@_beyond
@out_option
@reading_options
def render(
    files: tuple[str, ...],
    style: str,
    what: str,
    locale: str | None,
    to: str,
    engine: str,
    out: str | None,
    encoding: str | None,
    layout: str | None,
    **beyond: Any,
) -> None:
    """Print the notes, or the bibliography, in a citation style.

    First and later mentions are set anew; the author's words around the references stay.
    Of a file of records (.bib, .ris, or .json as CSL-JSON) the bibliography is printed.

    \b
    Examples:
      refs render chapter.txt --style mhra-notes
      refs render chapter.txt --bibliography
      refs render works.bib --style german-history
      refs render book/*.txt --sections --style german-history -o sources.txt
      refs render chapter.txt --style german-history --locale de-DE --to html -o notes.html
    """
    if to == "docx" and out in (None, "-"):
        raise click.UsageError("a Word document cannot be printed; say where to write it: -o FILE.docx")
    given: dict[str, Any] = {"locale": locale, "to": to, "options": _options(**beyond)}
    parts = list(_libraries(files, style, what, given))
    for name, reading in readings([name for name in files if not is_library(name)], encoding, layout):
        notes = list[str]()
        parts.append(_rendered(reading, style, what, {**given, "engine": engine, "stays": notes.append}))
        _say_what_stays(name, notes)
    if not parts:
        return
    if to == "docx":
        from edele_refs.outputs.docx import document

        deliver_bytes(document("".join(parts)), str(out))
    else:
        deliver("\n\n".join(parts), out)


def _options(plain_csl: bool, **beyond: Any) -> Options:
    from edele_refs.csl.options import CSL, HISTORY

    return replace(CSL if plain_csl else HISTORY, **beyond)


def _rendered(reading: Reading, style: str, what: str, given: dict[str, Any]) -> str:
    from edele_refs.restyle import render as rendered

    bibliography, sections = what == "bibliography", what == "sections"
    return rendered(reading, style, bibliography=bibliography, sections=sections, **given).rstrip("\n")


def _libraries(files: tuple[str, ...], style: str, what: str, given: dict[str, Any]) -> Iterator[str]:
    """The bibliographies of files of records."""
    from edele_refs.restyle import listed

    for name in filter(is_library, files):
        if what == "sections":
            raise RefsError(f"{name}: sections name the notes that cite a work, and these are records; leave --sections out")
        yield listed(library_of(name), style, **given).rstrip("\n")


def _say_what_stays(name: str, notes: list[str]) -> None:
    """The notes with references that stay as typed since the style would not say all of them."""
    if notes:
        click.echo(f"refs: {name}: references that the style would print without some of their words stay as typed ({noted(tuple(notes))})", err=True)
