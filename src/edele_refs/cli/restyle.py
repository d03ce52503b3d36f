"""``refs restyle``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from edele_refs.cli.options import reading_options, writing_options
from edele_refs.cli.output import make_folder, noted
from edele_refs.cli.rewrite import (
    Place,
    by_key,
    each,
    finish,
    is_book,
    said_of_each,
    told,
    write_bibliography,
)
from edele_refs.cli.sources import citations_again, options_of
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from edele_refs.model import Reading
    from edele_refs.originals import Original


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
      refs restyle mybook/ --style oup-notes -o mybook-oup/

    IN may be a book of several files (a LaTeX main file, a folder with _quarto.yml …) or any
    folder of documents: OUT is then a folder, which gets every chapter.
    """
    from edele_refs.standing import unsettled
    from edele_refs.surviving import restyled

    place = Place(out, in_place)
    place.check(file)
    if to_citations:
        _refuse_unheard(("style", "locale"))
    options = options_of(file, encoding, layout)
    options = replace(options, track_changes=track_changes, keep_text=False)
    for before, reading, name, own in each(file, place, options):
        with told(name, own):
            if to_citations:
                _make_live(before, reading, name, own, bib)
            else:
                result = restyled(before, reading, style, locale, citations_again())
                finish(before, result, name, own)
            if notes := unsettled(reading):
                click.echo(f"{said_of_each(before, name, own)}short forms and “ibid.” whose source is not certain stay as typed ({noted(notes)}); refs chains says why", err=True)


def _make_live(before: Original, reading: Reading, name: str, place: Place, bib: str | None) -> None:
    from edele_refs.formats import has_live_citations
    from edele_refs.live import live_edits, live_library
    from edele_refs.rewriting import rewritten

    if not has_live_citations(reading.document):
        kind = reading.document.format
        raise RefsError(
            f"{kind} has no live citations that refs could write; use docx, odt, Markdown or LaTeX"
        )
    lost: dict[str, tuple[str, ...]] = {}
    result = rewritten(before, live_edits(reading, lost.__setitem__))
    left = tuple((note, f"a reference stays as typed, since its key would leave out: {', '.join(words)}") for note, words in lost.items())
    # the sources first: a document with keys and no sources would be the worse half
    library = live_library(reading, result.edits)
    keyed = bool(library) and by_key(reading)
    if keyed:
        if is_book(before) and place.out:
            make_folder(Path(place.out))
        write_bibliography(library, bib, name if place.in_place else str(place.out), reading)
    finish(before, replace(result, left=(*result.left, *left)), name, place)
    if keyed and reading.document.format == "markdown" and any(edit.span.start and edit.text.startswith("[") for edit in result.edits):
        click.echo("refs: behind other words of a note Pandoc prints [@key] in brackets; words before the key within them ([See @key, 5; cf. @other]) have none", err=True)


def _refuse_unheard(names: tuple[str, ...]) -> None:
    """Live citations have no style of their own; one that was asked for is not passed over."""
    context = click.get_current_context()
    for name in names:
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise RefsError(
                f"--to-citations keeps the words of the notes and takes no --{name}; set the style"
                " where the citations are printed (Zotero, Pandoc, biblatex), or restyle first"
            )
