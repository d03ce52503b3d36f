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
    return traceback_option(encoding(layout(command)))


def out_option(command: F) -> F:
    """The file to write."""
    return click.option(
        "-o", "--out", metavar="OUT", help="Write into this file (default: print)."
    )(command)


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
