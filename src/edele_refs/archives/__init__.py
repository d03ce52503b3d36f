"""Archives and their signatures, one institution a file, found by looking into the folder."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import cast

from edele_refs.archives._archive import Archive, Sighting
from edele_refs.discover import members

__all__ = ["Archive", "Sighting", "all_archives", "find", "get"]


def find(text: str, sigla: frozenset[str] = frozenset()) -> tuple[Sighting, ...]:
    """All archival signatures of a text, left to right, not overlapping; ``sigla`` are what the document calls its archives.

    >>> text = "Kempf, 12 February 1942, BA-MA RH 27-3/181, folio 2."
    >>> [s] = find(text)
    >>> s.archive.of(text), s.location_text, s.locator.of(text), s.known
    ('BA-MA', 'RH 27-3/181', 'folio 2', 'BA-MA')
    >>> find("Werth, Russia at War (London, 1964), p. 12, f. 12, WO 3.")
    ()
    """
    # the grammars are compiled when they are first needed, not on import
    from edele_refs.archives._find import find as find_all

    return find_all(text, sigla)


def another(text: str, pos: int, first: Sighting) -> Sighting | None:
    """The signature at ``pos`` of another file of the archive in which ``first`` lies, or None.

    >>> text = "HStAS, EA 1/920 Bü 12; Vermerk, 4.5.1951, ebd., EA 1/920 Bü 17."
    >>> [first] = find(text)
    >>> there = another(text, text.index("EA", 20), first)
    >>> there.location_text, there.archive.of(text)
    ('EA 1/920 Bü 17', 'HStAS')
    """
    from edele_refs.archives._there import another as another_there

    return another_there(text, pos, first)


def without_levels(signature: str) -> str:
    """A signature without the words for its levels and what stands behind them.

    >>> without_levels("Ф. 17. Оп. 3. Д. 19").strip(" ."), without_levels("RH 19 II/1")
    ('', 'RH 19 II/1')
    """
    from edele_refs.archives._shape import level_ahead

    return level_ahead().sub("", signature)


def introduced(texts: Iterable[str]) -> frozenset[str]:
    """The abbreviations that texts give archives: "Norfolk Record Office (hereafter NRO)"."""
    from edele_refs.archives._sigla import introduced as introduced_in

    return introduced_in(texts)


@cache
def all_archives() -> tuple[Archive, ...]:
    """Every archive, by the name of its file."""
    return tuple(cast(Archive, module.archive) for module in members(__name__))


def about(archive: Archive) -> list[str]:
    """How an archive's records are cited, in the words of its file, line by line."""
    home = next(m for m in members(__name__) if m.archive is archive)
    lines = (home.__doc__ or "").strip().splitlines()[1:]
    return [line for line in lines if line.strip() and not line.startswith((">>>", "Signature("))]


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
