"""One run of the command line: what went wrong so far, and how it is said."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass
from pathlib import Path

import click

from edele_refs.model import RefsError

FINDINGS = 1
FAILED = 2


@dataclass
class Run:
    """``failed``: some input could not be read; ``details``: show Python's traceback of faults;
    ``limits``: so many times as much as usual may be read; ``model``: the folder of a tagger; ``jobs``: so many processes read (0: as many as there are cores)."""

    failed: bool = False
    details: bool = False
    limits: float = 1
    model: str | None = None
    jobs: int = 0

    def complain(self, error: Exception, about: str = "") -> None:
        """Say on standard error, in a sentence, what went wrong, and remember that it did."""
        self.failed = True
        if self.details and not isinstance(error, (RefsError, click.ClickException)):
            traceback.print_exception(error)
        words = said_of(about, explained(error))
        click.echo(click.style("refs: ", bold=True) + words, file=sys.stderr)


def said_of(about: str, words: str) -> str:
    """What is wrong, and with which file; a document's name, its file's stem, is not said again.

    >>> said_of("book/chapter.txt", "chapter is empty"), said_of("a.txt", "there is no such file")
    ('book/chapter.txt is empty', 'a.txt: there is no such file')
    >>> said_of("a.txt", "a.txt cannot be written")
    'a.txt cannot be written'
    """
    if about and words.startswith(f"{about} "):
        return words
    stem = Path(about).stem if about else ""
    if stem and words.startswith((f"{stem}: ", f"{stem} is ")):
        return about + words[len(stem) :]
    return f"{about}: {words}" if about else words


def explained(error: Exception) -> str:
    """An error in words: the user's to mend, the system's, or a fault of ours."""
    if isinstance(error, RefsError):
        return str(error)
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror}"
    if isinstance(error, MemoryError):
        return "there is not enough memory for this; give refs a smaller file, or a part of it"
    kind = type(error).__name__
    return (
        f"this is a fault of refs itself ({kind}), not of your file. Run the same command"
        " with --traceback to see where it arose, and report that"
    )


def current() -> Run:
    """The run of the command that is at work."""
    root = click.get_current_context().find_root()
    return root.ensure_object(Run)
