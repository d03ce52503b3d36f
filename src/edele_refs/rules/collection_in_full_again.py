"""C114."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import words


@rule("C114", on=False, severity="hint")
def collection_in_full_again(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A collection that an earlier note gives in full is given in full again for another part of it.

    Many publishers want it so; the rule is applied only where it is asked for.

    Help: give the collection’s short title.

    Bad:
        1. A. Shcherbakov, ‘Prikaz’, in Glavnye politicheskie organy, ed. V. Naumov (Moscow: Terra, 1996), 159.
        2. Lev Mekhlis, ‘Direktiva’, in Glavnye politicheskie organy, ed. V. Naumov (Moscow: Terra, 1996), 42.
    Good:
        1. A. Shcherbakov, ‘Prikaz’, in Glavnye politicheskie organy, ed. V. Naumov (Moscow: Terra, 1996), 159.
        2. Lev Mekhlis, ‘Direktiva’, in Naumov, Glavnye politicheskie organy, 42.
    """
    first: dict[object, Citation] = {}
    for part in reading.of_kind("full"):
        item = part.item
        if item.get("type") != "chapter" or not item.text("publisher") or reading.links.get(part.at):
            continue
        key = (words(item.text("container-title")), item.text("issued"))
        there = first.setdefault(key, part)
        if there is not part:
            span = place_of(part, "container-title", reading.notes[part.at.note].text) or part.span
            place = Place(part.at.note, span, (there.at,))
            yield place, f"this collection is already given in full in note {there.at.note}"
