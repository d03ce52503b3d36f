"""``refs check``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from edele_refs.cli.options import files, reading_options
from edele_refs.cli.run import FINDINGS, current

if TYPE_CHECKING:
    from edele_refs.cli.checking import Wanted


def _choosing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Which rules, and what counts."""
    for option in (
        click.option("--fail-level", metavar="LEVEL", help="Leave with status 1 only for error, warning or hint (default) and graver."),
        click.option("--exit-zero", is_flag=True, help="Leave with status 0 also where something was found."),
        click.option("--ignore", multiple=True, metavar="RULES", help="Leave these rules out."),
        click.option("--extend-select", multiple=True, metavar="RULES", help="Apply these rules too."),
        click.option("--select", multiple=True, metavar="RULES", help="Apply only these rules (C102, ambiguous-ibid, or C for all that begin so)."),
        click.option("--bibliography", metavar="FILE", help="Compare the works cited with this bibliography (.bib, CSL-JSON or RIS)."),
        click.option("--commentary", type=click.Choice(["pass", "end"]), help="Whether an ibid. reaches over notes that cite nothing (default), or they end its chain."),
        click.option("--config", metavar="FILE", help="Take the settings from this file (default: refs.toml or pyproject.toml, here or above)."),
    ):  # fmt: skip
        command = option(command)
    return command


def _changing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Mending, and what was there before."""
    for option in (
        click.option("--write-baseline", metavar="FILE", help="Write all that is found into this file, and leave."),
        click.option("--baseline", metavar="FILE", help="Report only what this file does not have."),
        click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing."),
        click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also changes that are to be looked at."),
        click.option("--fix", is_flag=True, help="Mend in the files what can be mended without a doubt; a copy of each is kept (FILE.bak)."),
    ):  # fmt: skip
        command = option(command)
    return command


def _running(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--no-cache", is_flag=True, help="Look at unchanged files again."),
        click.option("--watch", is_flag=True, help="Check again whenever a file changes, until it is stopped (Ctrl-C)."),
        click.option("--stdin-filename", metavar="NAME", help="What standard input is called; its suffix says the format."),
        click.option("--statistics", is_flag=True, help="Count by rule in place of the findings (as text, json or jsonl)."),
        click.option("-o", "--out", metavar="OUT", help="Write the report into this file (default: print)."),
        click.option("--format", "form", metavar="FORM", default="text", show_default=True, help="text, json, jsonl, sarif, junit, github (annotations), or html (a page)."),
    ):  # fmt: skip
        command = option(command)
    return command


@click.command(short_help="Say what looks wrong in the notes, and mend it.")
@files
@_running
@_choosing
@_changing
@reading_options
def check(**options: Any) -> None:
    """Say what looks wrong in the notes: ambiguous ibid., missing numbers, impossible pages ...

    Settings are read from refs.toml, or [tool.refs] in pyproject.toml. The exit status
    is 0 if nothing was found, 1 if something was, 2 if a file could not be read.

    \b
    Examples:
      refs check chapter.txt
      refs check book/ --ignore C103,S
      refs check chapter.md --diff
      refs check chapter.md --fix
      refs check chapter.docx --bibliography book.bib
      refs check book/ --write-baseline .refs-baseline.json
      refs check book/ --format html -o report.html
      refs rule C102
    """
    from edele_refs.cli.checking import Wanted, watched

    wanted = Wanted(**options)
    if wanted.watch:
        watched(wanted)
    elif _report(wanted) and not current().failed:
        click.get_current_context().exit(FINDINGS)


def _report(wanted: Wanted) -> bool:
    from edele_refs.cli.checking import report

    return report(wanted)
