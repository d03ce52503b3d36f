"""``refs render``."""

from __future__ import annotations

from dataclasses import replace

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
@click.option("--transliterate", metavar="SCHEME", default="", help="Cyrillic in Latin letters: ala_lc, bgn_pcgn, scientific …")
@click.option("--original", is_flag=True, help="With --transliterate: titles in both letters.")
@click.option("--latin-order", is_flag=True, help="Sort Cyrillic names as they are transliterated.")
@click.option("--item-language", is_flag=True, help="Each work in the terms of its own language (ed., Hrsg., ред.).")
@click.option("--links", is_flag=True, help="Web addresses and DOIs as links.")
@click.option("--plain-csl", is_flag=True, help="Nothing beyond CSL: as citeproc-js renders.")
@out_option
@reading_options
def render(
    files: tuple[str, ...],
    style: str,
    what: str,
    locale: str | None,
    to: str,
    engine: str,
    transliterate: str,
    original: bool,
    latin_order: bool,
    item_language: bool,
    links: bool,
    plain_csl: bool,
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
    from edele_refs.csl.options import CSL, HISTORY
    from edele_refs.verbs import render as rendered

    options = replace(
        CSL if plain_csl else HISTORY,
        transliterate=transliterate,
        original=original,
        latin_order=latin_order,
        item_language=item_language,
        links=links,
    )
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
            options=options,
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
