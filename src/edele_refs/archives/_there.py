"""Another file of an archive that "ibid." stands for: ", ebd., EA 1/920 Bü 17"."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.archives import get
from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import codes_of
from edele_refs.archives._forms import FORMS
from edele_refs.archives._lists import member_at
from edele_refs.archives._read import read_body
from edele_refs.archives._shape import best_body


def another(text: str, pos: int, first: Sighting) -> Sighting | None:
    """The file at ``pos`` of the archive in which ``first`` lies, with its whole signature."""
    if found := member_at(text, pos, first):
        return found
    archive = get(first.known) if first.known else None
    form = FORMS.get(archive.form if archive else first.form)
    body = read_body(text, pos, form, codes_of(archive) if archive else ()) if form else None
    body = body or best_body(text, pos)
    if body is None or body.location is None:
        return None
    return replace(
        first, siglum=None, collection=body.collection, location=body.location, locator=body.locator, location_text=body.location.of(text), parts=body.parts, carried=True, form=body.form or first.form
    )
