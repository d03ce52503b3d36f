"""``refs render``."""

from __future__ import annotations

import click

from edele_refs.cli.options import files, out_option, reading_options
from edele_refs.cli.output import deliver
from edele_refs.cli.sources import readings


@click.command(short_help="Print the notes, or a bibliography, in a citation style.")
@files
@click.option(
    "--style",
    metavar="NAME",
    default="chicago-notes",
    show_default=True,
    help="A style by name (see refs styles), or a .csl file.",
)
@click.option("--bibliography", is_flag=True, help="The list of works in place of the notes.")
@click.option(
    "--locale", metavar="CODE", help="Language of ibid., ed., months (default: the style's)."
)
@click.option(
    "--to",
    type=click.Choice(["plain", "html", "markdown"]),
    default="plain",
    show_default=True,
    help="The markup of the result.",
)
@out_option
@reading_options
def render(
    files: tuple[str, ...],
    style: str,
    bibliography: bool,
    locale: str | None,
    to: str,
    out: str | None,
    encoding: str | None,
    layout: str | None,
) -> None:
    """Print the notes, or the bibliography, in a citation style.

    First and later mentions are set anew; the author's words around the references stay.

    \b
    Examples:
      refs render chapter.txt --style mhra-notes
      refs render chapter.txt --bibliography
      refs render chapter.txt --style german-history --locale de-DE --to html -o notes.html
    """
    from edele_refs.verbs import render as rendered

    parts = [
        rendered(reading, style, bibliography=bibliography, locale=locale, to=to).rstrip("\n")
        for _, reading in readings(files, encoding, layout)
    ]
    if parts:
        deliver("\n\n".join(parts), out)
