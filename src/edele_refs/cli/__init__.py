"""The command line: arguments, a verb, a view; no logic of its own."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from io import StringIO, TextIOWrapper
from pathlib import PurePath
from typing import NoReturn

import click

from edele_refs import __version__
from edele_refs.cli.options import traceback_option
from edele_refs.cli.run import FAILED, Run

COMMANDS = ("parse", "explain", "chains", "check", "fix", "export", "render", "restyle", "rule", "styles", "archives", "train")
"""In the order in which one uses them; each in a file of its name, imported when it is called."""


class InOrder(click.Group):
    """Lists the commands in their order, and imports only the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"edele_refs.cli.{name}"), name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, and of a command that is none what may be meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"there is no command “{args[0]}”{_near(args[0])}")
        return super().resolve_command(ctx, args)


def _near(word: str) -> str:
    """What a word may have been meant for: a command misspelt, or the one for a document that stands alone.

    >>> _near("chek"), _near("chapter3.docx"), _near("x")
    ('; did you mean check?', '; say what to do with it: refs check chapter3.docx', '')
    """
    if PurePath(word).suffix[1:].isalnum():
        return f"; say what to do with it: refs check {word}"
    near = get_close_matches(word, COMMANDS, 1)
    return f"; did you mean {near[0]}?" if near else ""


@click.group(cls=InOrder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="refs")
@traceback_option
def refs() -> None:
    """Footnotes of historians: parsed, resolved, checked, exported, rendered.

    \b
    Examples:
      refs parse chapter.txt --to table
      refs chains chapter.txt
      refs check chapter.txt
      refs export chapter.txt -o chapter.bib
      refs render chapter.txt --style chicago-notes

    A file may be a folder, or - for standard input. Each command has its own --help.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit status; no error ends in a traceback."""
    sys.stdout = sys.stdout or StringIO()  # closed by who calls: nobody reads it
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # an encoding that is set anew is strict again
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")
    # readings live long and hardly ever refer to each other: to look for circles among them at every
    # seven hundred values, as Python does, is a tenth of all the time
    gc.set_threshold(50_000)
    sys.exit(status_of(arguments))


def status_of(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; its exit status."""
    run = Run()
    color = False if os.environ.get("NO_COLOR") else None
    try:
        status = refs.main(arguments, prog_name="refs", standalone_mode=False, obj=run, color=color)
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader of our output (head, less) has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, click.Abort):
        click.echo("refs: stopped", err=True)
        return 130
    except click.UsageError as error:
        error.show()
        return FAILED
    except Exception as error:
        run.complain(error)
    return FAILED if run.failed else status if isinstance(status, int) else 0
