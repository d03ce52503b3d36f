"""``refs export``."""

from __future__ import annotations

from pathlib import Path

import click

from edele_refs.cli.libraries import is_library, library_of
from edele_refs.cli.options import files, out_option, reading_options
from edele_refs.cli.output import deliver, refuse_original
from edele_refs.cli.run import FAILED
from edele_refs.cli.sources import readings
from edele_refs.model import Reading, RefsError
from edele_refs.records import BY_SUFFIX

WRITTEN_AS = {**BY_SUFFIX, ".bib": "bibtex"}


@click.command(short_help="Write the works cited as BibTeX, biblatex, CSL-JSON or RIS.")
@files
@click.option(
    "--to",
    metavar="FORMAT",
    help="bibtex, biblatex, csl-json or ris (default: by OUT's suffix, else bibtex).",
)
@out_option
@reading_options
def export(
    files: tuple[str, ...],
    to: str | None,
    out: str | None,
    encoding: str | None,
    layout: str | None,
) -> None:
    """Write the works that the notes cite as bibliographic data, one record a work.

    FILE is a document, a folder of documents, a file of records (.bib, .ris, .json as
    CSL-JSON), or - for standard input. Several documents give one library. What a TEI or
    JATS document lists in a bibliography beside its notes comes first.

    \b
    Examples:
      refs export chapter.txt --to bibtex
      refs export chapter1.txt chapter2.txt -o book.bib
      refs export references/ --to csl-json -o all.json
      refs export chapter.docx -o for-endnote.ris
      refs export library.json --to biblatex
    """
    from edele_refs.records import export as written

    to = to or _by_suffix(out)
    libraries = [name for name in files if is_library(name)]
    if libraries and len(files) > 1:
        raise RefsError("a file of records is exported alone; name one .json, .bib or .ris file at a time")
    if libraries:
        deliver(written(library_of(libraries[0]), to), out)
        return
    found = [reading for _, reading in readings(files, encoding, layout)]
    if not found:
        click.get_current_context().exit(FAILED)
    if not any(reading.citations or reading.document.listed for reading in found):
        click.echo("refs: no work cited was recognised, so the list is empty", err=True)
    deliver(written(_joined(found), to), out)


def _by_suffix(out: str | None) -> str:
    """The format that OUT's suffix names; BibTeX where there is no suffix."""
    suffix = Path(out or "").suffix.lower()
    if suffix and suffix not in WRITTEN_AS:
        refuse_original(str(out))
        known = ", ".join(f"{end} ({kind})" for end, kind in WRITTEN_AS.items())
        raise RefsError(f"{out}: no format has the suffix {suffix}; use {known}, or say it with --to")
    return WRITTEN_AS.get(suffix, "bibtex")


def _joined(found: list[Reading]) -> Reading:
    from edele_refs.joined import joined, with_listed

    return found[0] if len(found) == 1 else joined([with_listed(reading) for reading in found])
