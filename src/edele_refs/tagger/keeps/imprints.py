"""Towns, houses and years of an imprint, and what stands beside it."""

from __future__ import annotations

from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.places import is_place
from edele_refs.tagger.examples import PLAIN
from edele_refs.tagger.keeps._change import Change

_OF_BOOKS = frozenset(("publisher-place", "publisher", "container-title"))
_DATED = frozenset(("issued", "title", "volume-title", *PLAIN))


def _where_it_was_written(change: Change) -> bool:
    """“do wojewody krakowskiego, Warszawa, 12 III 1661”."""
    return change.unprinted and change.theirs in ("publisher", "publisher-place") and not change.draft.imprint


def _town_of_a_paper(change: Change) -> bool:
    """“Последние новости (Париж). 1930”."""
    return change.ours == "container-title" and change.theirs == "publisher-place" and change.word.startswith("(")


def _known_town(change: Change) -> bool:
    """“… von Russen besiegt werden“, Paderborn u. a. 2001”, “Una guerra civile, Torino, 1991”."""
    imprint = change.draft.imprint
    if change.ours != "publisher-place" or not change.titles or imprint is None or imprint.publisher:
        return False
    return is_place(change.value("publisher-place").removesuffix(" u. a."))


def _town_and_house(change: Change) -> bool:
    """“. Rio de Janeiro: Nova Fronteira, 2002”: a known town, a colon and a house are not divided otherwise."""
    imprint = change.draft.imprint
    if imprint is None or not (imprint.place and imprint.publisher) or {change.ours, change.theirs} - {"publisher-place", "publisher", "title"}:
        return False
    colon = change.text[imprint.place.end : imprint.publisher.start].strip() == ":"
    return colon and change.ours != "title" and is_place(change.value("publisher-place"))


def _known_house(change: Change) -> bool:
    """A house that is one; “(Stanford UP, 1986)”: the town is part of its name."""
    if change.ours != "publisher":
        return False
    knows = houses.is_called_house if change.theirs == "publisher-place" else houses.is_house
    return knows(change.value("publisher"))


def _year_of_the_imprint(change: Change) -> bool:
    """A year in a title (“im Krieg 1941/42, München 2006”) is not the imprint's."""
    imprint, both = change.draft.imprint, {change.ours, change.theirs}
    return imprint is not None and bool(imprint.year) and "issued" in both and change.ours != change.theirs and both <= _DATED


def _year_in_a_short_title(change: Change) -> bool:
    """“Bessel, Germany 1945, 340”."""
    return change.theirs == "issued" and change.draft.kind == "short" and _OF_BOOKS.isdisjoint(change.tagged.labels)


def _volume_before_brackets(change: Change) -> bool:
    """“V-VI-VII (Paris: …)”: the volume before the imprint is not the title's."""
    return change.ours == "volume" and change.titles and _bracket(change) is not None


def _within_brackets(change: Change) -> bool:
    """The year of an imprint in brackets; and of a town and a house with a colon between nothing is the title's (“(St Leonards, NSW: Allen & Unwin, 1994)”), nor is a house's name cut short (“(Edinburgh: T. & T. Clark, 1979)”)."""
    place = _bracket(change)
    if place is None or not place.start <= change.start < place.end:
        return False
    house = change.draft.imprint.publisher if change.draft.imprint else None
    return change.ours == "issued" or (house is not None and (change.theirs == "title" or (change.ours == "publisher" and change.theirs in ("publisher-place", *PLAIN))))


def _beside_brackets(change: Change) -> bool:
    """No year of a title is that of an imprint in brackets (“Kaukasien 1942/43 … (Freiburg: Rombach, 1991)”), nor is the page behind it (“1913), 1006”)."""
    place = _bracket(change)
    if place is None or place.start <= change.start < place.end:
        return False
    return change.theirs == "issued" or (change.start < place.start and change.theirs in ("publisher", "publisher-place"))


def _bracket(change: Change) -> Span | None:
    """Where an imprint with a town stands in brackets."""
    imprint = change.draft.imprint
    return imprint.span if imprint and imprint.place and change.text[imprint.span.start] in "([" else None


KEEPS = (
    _where_it_was_written, _town_of_a_paper, _known_town, _town_and_house, _known_house, _year_of_the_imprint, _year_in_a_short_title,
    _volume_before_brackets, _within_brackets, _beside_brackets,
)  # fmt: skip
