"""Options and arguments that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from edele_refs.cli.run import current

F = TypeVar("F", bound=Callable[..., Any])


def files(command: F) -> F:
    """One or several documents."""
    return click.argument("files", nargs=-1, required=True, metavar="FILE...")(command)


def _of_run(option: str, **how: Any) -> Callable[[F], F]:
    """An option that is kept with the run under its own name, whatever the command."""

    def remember(_: click.Context, one: click.Parameter, value: Any) -> None:
        setattr(current(), str(one.name), value)

    return click.option(option, expose_value=False, callback=remember, **how)


_model_option = _of_run("--model", metavar="FOLDER", help="Read with your own model, as “refs train” makes it.")
_limits_option = _of_run(
    "--limits",
    type=click.FloatRange(0.001, 1000),
    default=1,
    metavar="TIMES",
    help="Allow documents so many times as large as usual; 4 for instance.",
)
_jobs_option = _of_run(
    "--jobs",
    type=click.IntRange(0),
    default=0,
    metavar="N",
    help="Read a long document with so many processes (default: one for each core, from 1,000 notes on).",
)


def reading_options(command: F) -> F:
    """How documents are read, where they do not show it."""
    encoding = click.option(
        "--encoding",
        metavar="NAME",
        help="The text's encoding, if it is not recognised (cp1251, latin-1 ...).",
    )
    layout = click.option(
        "--layout",
        type=click.Choice(["endnotes", "pages", "prose"]),
        help="Where the notes stand, if it is not recognised: in a block, at page bottoms, nowhere.",
    )
    return traceback_option(encoding(layout(_model_option(_limits_option(_jobs_option(command))))))


def out_option(command: F) -> F:
    """The file to write."""
    return click.option(
        "-o", "--out", metavar="OUT", help="Write into this file (default: print)."
    )(command)


def writing_options(command: F) -> F:
    """Where a document that is changed goes; never over the original without being told."""
    out = click.option("-o", "--out", metavar="OUT", help="Write the document into this file.")
    in_place = click.option(
        "--in-place", is_flag=True, help="Replace IN itself; a copy is kept as IN.bak."
    )
    track = click.option(
        "--track-changes", is_flag=True, help="Mark what changes as tracked changes (docx, odt)."
    )
    return out(in_place(track(command)))


def traceback_option(command: F) -> F:
    """Show where in refs a fault arose."""

    def remember(ctx: click.Context, _: click.Parameter, value: bool) -> None:
        if value:
            current().details = True

    return click.option(
        "--traceback",
        is_flag=True,
        expose_value=False,
        callback=remember,
        is_eager=True,
        help="Show where in refs a fault arose.",
    )(command)
