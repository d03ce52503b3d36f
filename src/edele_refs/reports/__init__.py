"""Forms of a report, one a file, found by looking into this folder.

Each has ``lines(checked, several)``: what was found in each file, as lines of text.
``several`` says whether the files are to be told apart.
"""

from __future__ import annotations

import re
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


OWN = (b'<meta name="generator" content="refs check">', b'<testsuites name="refs check"')


def is_report(start: bytes) -> bool:
    """Whether a file that begins so is a report, which is no document to be checked in its turn.

    >>> is_report(b'{"doc": "a", "file": "a.txt", "note": "5"'), is_report(b'{"doc": "a", "note": "5"')
    (True, False)
    """
    return any(mark in start for mark in OWN) or bool(re.match(rb'\{"doc": "[^"\n]*", "file": "', start))


def report(name: str) -> Report:
    """The form of this name."""
    if name not in names():
        raise RefsError(f"there is no report {name!r}; there are {', '.join(names())}")
    return cast(Report, import_module(f"{__name__}.{name}"))
