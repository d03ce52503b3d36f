"""The forms in which chains are drawn; a form is added as a file here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from types import ModuleType

from edele_refs.discover import members
from edele_refs.model import Reading


@cache
def forms() -> dict[str, ModuleType]:
    """Every form by its name."""
    return {module.__name__.rpartition(".")[2]: module for module in members(__name__)}


def draw(readings: Sequence[Reading], to: str, everything: bool = False) -> Iterator[str]:
    """The chains of documents as lines; with ``everything`` also sources that are cited once."""
    lines: Iterator[str] = forms()[to].draw(readings, everything)
    return lines
