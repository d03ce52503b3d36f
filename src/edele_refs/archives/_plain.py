"""The plainest signatures behind a name that says it is an archive's: "D 12", "Kriegschronik, Bl. 4"."""

from __future__ import annotations

from edele_refs.archives._body import Body
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._read import read_body, with_further_levels
from edele_refs.archives._sheets import with_locator
from edele_refs.archives._unforeseen import HOUSE, SHEET
from edele_refs.archives._words import register
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span


def series_volume(text: str, start: int, pos: int) -> Body | None:
    """A series in words and the number of its volume, with a leaf: "Arquivo Municipal, Livro de Atas, n. 34, fl. 12v"."""
    body = read_body(text, pos, FORMS["maço"]) if HOUSE.search(text, start, pos) else None
    if body is None or body.locator is None or not (body.collection or "name" in body.levels):
        return None
    return body if "document" in body.levels and SHEET.match(text, body.locator.start) else None


NUMBERED = late_pattern(rf"[{CAPITAL}]{{1,3}}\s?\d{{1,5}}[a-z]?(?:[./]\d{{1,5}})?(?=\s?(?:[,;:)]|\.(?!\d))|$)")


def plain(text: str, pos: int) -> Body | None:
    """A letter and a number, or a register named with its sheet: "D 12", "Kriegschronik, Bl. 4"."""
    match = NUMBERED.match(text, pos)
    location = Span(*match.span()) if match else register(text, pos)
    if not location:
        return None
    body = Body(location, parts=(("item", location.of(text)),))
    return with_locator(text, with_further_levels(text, body, FORMS["bestand"]), FORMS["box"])
