"""``refs render``."""

from __future__ import annotations

import click

from edele_refs.cli.options import files, out_option, reading_options
from edele_refs.cli.output import deliver, deliver_bytes
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
@click.option("--notes", "what", flag_value="notes", default=True, help="The notes (the default).")
@click.option("--bibliography", "what", flag_value="bibliography", help="The list of works in place of the notes.")
@click.option(
    "--sections",
    "what",
    flag_value="sections",
    help="The list of works in sections: archives with their files and the notes that cite them, then print.",
)
@click.option(
    "--locale", metavar="CODE", help="Language of ibid., ed., months (default: the style's)."
)
@click.option(
    "--to",
    type=click.Choice(["plain", "html", "markdown", "latex", "rst", "typst", "tei", "ansi", "docx"]),
    default="plain",
    show_default=True,
    help="The markup of the result.",
)
@click.option(
    "--engine",
    type=click.Choice(["edele-refs", "citeproc-py", "pandoc"]),
    default="edele-refs",
    show_default=True,
    help="Another engine, to compare with.",
)
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
) -> None:
    """Print the notes, or the bibliography, in a citation style.

    First and later mentions are set anew; the author's words around the references stay.

    \b
    Examples:
      refs render chapter.txt --style mhra-notes
      refs render chapter.txt --bibliography
      refs render book/*.txt --sections --style german-history -o sources.txt
      refs render chapter.txt --style german-history --locale de-DE --to html -o notes.html
    """
    from edele_refs.verbs import render as rendered

    if to == "docx" and out in (None, "-"):
        raise click.UsageError("a Word document cannot be printed; say where to write it: -o FILE.docx")
    parts = [
        rendered(
            reading,
            style,
            bibliography=what == "bibliography",
            sections=what == "sections",
            locale=locale,
            to=to,
            engine=engine,
        ).rstrip("\n")
        for _, reading in readings(files, encoding, layout)
    ]
    if not parts:
        return
    if to == "docx":
        from edele_refs.outputs.docx import document

        deliver_bytes(document("".join(parts)), str(out))
    else:
        deliver("\n\n".join(parts), out)
