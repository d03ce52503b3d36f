"""Archives and their signatures, one institution a file, found by looking into the folder."""

from __future__ import annotations

from functools import cache
from typing import cast

from edele_refs.archives._archive import Archive, Signature
from edele_refs.archives._find import find
from edele_refs.discover import members

__all__ = ["Archive", "Signature", "all_archives", "find", "get"]


@cache
def all_archives() -> tuple[Archive, ...]:
    """Every archive, by the name of its file."""
    return tuple(cast(Archive, module.archive) for module in members(__name__))


@cache
def _by_name() -> dict[str, Archive]:
    names: dict[str, Archive] = {}
    for archive in all_archives():
        names.setdefault(archive.siglum.casefold(), archive)
    for archive in all_archives():
        for name in archive.every_name:
            names.setdefault(name.casefold(), archive)
    return names


def get(name: str) -> Archive | None:
    """An archive by its siglum or any of its names, or None.

    >>> get("ГАРФ").title if get("ГАРФ") else ""
    'Государственный архив Российской Федерации'
    """
    return _by_name().get(" ".join(name.split()).casefold())
