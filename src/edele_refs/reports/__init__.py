"""Forms of a report, one a file, found by looking into this folder.

Each has ``lines(checked, several)``: what was found in each file, as lines of text.
``several`` says whether the files are to be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from edele_refs.checking.checked import Checked
from edele_refs.discover import names_of
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
    return names_of(__name__)


def report(name: str) -> Report:
    """The form of this name."""
    if name not in names():
        raise RefsError(f"there is no report {name!r}; there are {', '.join(names())}")
    return cast(Report, import_module(f"{__name__}.{name}"))
