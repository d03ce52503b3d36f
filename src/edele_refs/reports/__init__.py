"""Forms of a report, one a file, found by looking into this folder.

Each has ``lines(checked, several)``: what was found in each file, as lines of text.
``several`` says whether the files are to be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol, cast

from edele_refs.checking.checked import Checked
from edele_refs.discover import members
from edele_refs.model import RefsError


class Report(Protocol):
    """What a module of this folder offers."""

    def lines(self, checked: Iterable[Checked], several: bool) -> Iterator[str]:
        """What was found, as lines."""


@cache
def names() -> tuple[str, ...]:
    """The forms there are.

    >>> "sarif" in names()
    True
    """
    return tuple(module.__name__.rpartition(".")[2] for module in members(__name__))


def report(name: str) -> Report:
    """The form of this name."""
    for module in members(__name__):
        if module.__name__.rpartition(".")[2] == name:
            return cast(Report, module)
    raise RefsError(f"there is no report {name!r}; there are {', '.join(names())}")
