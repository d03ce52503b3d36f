"""``refs check``."""

from __future__ import annotations

import click

from edele_refs.cli.options import files, reading_options
from edele_refs.cli.run import FINDINGS, current
from edele_refs.cli.sources import readings


@click.command(short_help="Say what looks wrong in the notes.")
@files
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Words to read, or data.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Apply only these rules (C102, ambiguous-ibid, or C for all that begin so).",
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these rules out.")
@reading_options
def check(
    files: tuple[str, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    encoding: str | None,
    layout: str | None,
) -> None:
    """Say what looks wrong in the notes: ambiguous ibid., missing numbers, impossible pages ...

    The exit status is 0 if nothing was found, 1 if something was, 2 if a file could
    not be read.

    \b
    Examples:
      refs check chapter.txt
      refs check book/ --ignore C103
      refs check chapter.txt --select C,P101 --format json
      refs rule C102
    """
    from edele_refs.rules import check as findings_in
    from edele_refs.views import closing_line, finding_lines, findings_json

    chosen, unwanted = _codes(select) or None, _codes(ignore)
    _refuse_unknown(chosen, unwanted)
    checked = []
    for file, reading in readings(files, encoding, layout):
        found = findings_in(reading, select=chosen, ignore=unwanted)
        checked.append((reading, found))
        if form == "text":
            several = len(files) > 1 or file != files[0]
            for line in finding_lines(reading, found, file if several else ""):
                click.echo(line)
    if form == "json":
        click.echo(findings_json(checked))
    elif checked:
        click.echo(closing_line(checked))
    if any(found for _, found in checked) and not current().failed:
        click.get_current_context().exit(FINDINGS)


def _codes(words: tuple[str, ...]) -> list[str]:
    return [code for word in words for code in word.replace(",", " ").split()]


def _refuse_unknown(select: list[str] | None, ignore: list[str]) -> None:
    """Refuse unknown rules before any file is read."""
    from edele_refs.model import Document, Reading
    from edele_refs.rules import check

    check(Reading(Document("", ()), (), {}), select=select, ignore=ignore)
