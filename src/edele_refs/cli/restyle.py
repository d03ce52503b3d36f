"""``refs restyle``."""

from __future__ import annotations

from dataclasses import replace

import click

from edele_refs.cli.options import reading_options, writing_options
from edele_refs.cli.rewrite import (
    by_key,
    finish,
    refuse_other_format,
    refuse_without_place,
    write_bibliography,
)
from edele_refs.cli.sources import original
from edele_refs.model import RefsError


@click.command(short_help="Put the notes of a document into another citation style.")
@click.argument("file", metavar="IN")
@click.option(
    "--style",
    metavar="NAME",
    default="chicago-notes",
    show_default=True,
    help="A style by name (see refs styles), or a .csl file.",
)
@click.option(
    "--locale", metavar="CODE", help="Language of ibid., ed., months (default: the style's)."
)
@click.option(
    "--to-citations",
    is_flag=True,
    help="In place of a style: make typed references live ones (docx, odt: Zotero's; Markdown,"
    " LaTeX: keys, with a .bib file).",
)
@click.option(
    "--bib",
    metavar="FILE",
    help="Where the sources of the keys go (default: beside the result, with .bib).",
)
@writing_options
@reading_options
def restyle(
    file: str,
    style: str,
    locale: str | None,
    to_citations: bool,
    bib: str | None,
    out: str | None,
    in_place: bool,
    track_changes: bool,
    encoding: str | None,
    layout: str | None,
) -> None:
    """Write the document again with its notes in another citation style.

    Only the references are set anew, with italics as the style has them; the author's
    words around them, and all else in the file, stay. What cannot be resolved stays as it
    is written.

    \b
    Examples:
      refs restyle chapter.docx --style mhra-notes -o mhra.docx
      refs restyle chapter.docx --style chicago-notes --track-changes -o tracked.docx
      refs restyle chapter.txt --style german-history --locale de-DE --in-place
      refs restyle chapter.docx --to-citations -o live.docx
      refs restyle chapter.md --to-citations -o live.md --bib works.bib
    """
    from edele_refs.formats import has_live_citations
    from edele_refs.live import live_edits, live_library
    from edele_refs.restyle import edits
    from edele_refs.rewriting import rewritten

    refuse_without_place(file, out, in_place)
    data, reading, options = original(file, encoding, layout)
    refuse_other_format(reading, file, out)
    options = replace(options, track_changes=track_changes)
    if to_citations and not has_live_citations(reading.document):
        kind = reading.document.format
        raise RefsError(
            f"{file}: {kind} has no live citations that refs could write; use docx, odt, Markdown"
            " or LaTeX"
        )
    wanted = live_edits(reading) if to_citations else edits(reading, style, locale)
    result = rewritten(data, reading.document, wanted, options)
    finish(result, file, out, in_place)
    if to_citations and (library := live_library(reading, result.edits)) and by_key(reading):
        write_bibliography(library, bib, file if in_place else str(out), reading)
