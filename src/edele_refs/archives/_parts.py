"""A signature of a known archive in its parts."""

from __future__ import annotations

from edele_refs.archives._archive import Archive
from edele_refs.archives._body import codes_of
from edele_refs.archives._find import find
from edele_refs.archives._forms import FORMS
from edele_refs.archives._read import read_body
from edele_refs.archives._signature import Signature

WHOLE = frozenset(("fonds", "group", "series", "section", "division", "name"))
"""Levels that name no unit: who names only these cites a whole fonds."""


def parse(archive: Archive, text: str) -> Signature | None:
    """The first signature of an archive in a text; None if there is none that names a unit."""
    for seen in find(text):
        if seen.known == archive.siglum or (not seen.known and seen.form == archive.form):
            words = [span.of(text) if span else None for span in (seen.collection, seen.locator)]
            return _signature(archive, seen.parts, *words)
    return _alone(archive, text)


def _alone(archive: Archive, text: str) -> Signature | None:
    """A signature that begins the text, without the archive's name before it."""
    form = FORMS[archive.form]
    body = read_body(text, 0, form, codes_of(archive))
    if not body or (body.form and not any(need <= body.levels for need in form.alone)):
        return None
    words = [span.of(text) if span else None for span in (body.collection, body.locator)]
    return _signature(archive, body.parts, *words)


def _signature(
    archive: Archive,
    parts: tuple[tuple[str, str], ...],
    collection: str | None,
    locator: str | None,
) -> Signature | None:
    if {level for level, _ in parts} <= WHOLE:
        return None
    collection = collection or dict(parts).get("collection")
    kept = tuple(part for part in named(parts) if part[0] != "collection")
    return Signature(archive.siglum, kept, collection, locator)


def named(parts: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """Names before the first level as fonds and series.

    >>> named((("name", "Senato, Terra"), ("filza", "34")))
    [('fonds', 'Senato'), ('series', 'Terra'), ('filza', '34')]
    """
    if not parts or parts[0][0] != "name":
        return list(parts)
    fonds, _, series = parts[0][1].partition(", ")
    taken = {level for level, _ in parts}
    first = [("division" if "fonds" in taken else "fonds", fonds)]
    if series:
        first.append(("subseries" if "series" in taken else "series", series))
    return [*first, *parts[1:]]
