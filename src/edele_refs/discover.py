"""Finds the members of a folder: one module, one member, no list to keep."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


@cache
def members(package: str) -> tuple[ModuleType, ...]:
    """The public modules of a package's folder, by name.

    >>> "text" in [m.__name__.rpartition(".")[2] for m in members("edele_refs.formats")]
    True
    """
    return tuple(import_module(f"{package}.{name}") for name in names_of(package))


@cache
def names_of(package: str) -> tuple[str, ...]:
    """The names of the public modules of a package's folder, none of them imported.

    >>> "sarif" in names_of("edele_refs.reports")
    True
    """
    home = import_module(package)
    return tuple(sorted(m.name for m in iter_modules(home.__path__) if not m.name.startswith("_")))
