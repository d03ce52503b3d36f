"""How well a work fits what a short form says of it: names, title, year, volume."""

from __future__ import annotations

from dataclasses import dataclass

from edele_refs.model import Citation, Item
from edele_refs.resolve.works import called, surnames
from edele_refs.titles import shortens, words


@dataclass(frozen=True, slots=True)
class Fit:
    """A work with what speaks for it: 0 to 1 for its title, in words for the reader."""

    work: Citation
    title: float
    sure: float
    reason: str


def fit(item: Item, work: Citation, names: frozenset[str]) -> Fit | None:
    """How a work fits a short form; None where its names, initials, year or volume differ."""
    other = work.item
    if names and not (_of_names(names, other) and _of_initials(item, other)):
        return None
    dated = item.text("issued")
    if dated and not _of_year(dated, other):
        return None
    title = item.text("title") or item.text("container-title")
    shared = of_title(title, other) if title else 0.0
    if title and not shared:
        return None
    return Fit(work, shared, *_said(names, shared, title, dated))


def _said(names: frozenset[str], shared: float, title: str, dated: str) -> tuple[float, str]:
    """How sure it is, and the reason."""
    parts = ["the name"] * bool(names) + ["the year"] * bool(dated)
    if title:
        parts.append(next(said for least, said in _GRADES if shared >= least))
    sure = (0.6 + 0.38 * shared) if title else 0.9 if dated else 0.8
    return sure - (0 if names else 0.05), " and ".join(parts)


_GRADES = (
    (1.0, "the beginning of the title"),
    (0.9, "words of the title"),
    (0.85, "the title, spelt in another way"),
    (0.0, "some words of the title"),
)


def of_title(title: str, item: Item) -> float:
    """How well a short title fits what a work is called, 0 to 1."""
    fits = (
        shortens(title, item.text("title")),
        0.95 * shortens(title, item.text("volume-title")),
        0.9 * shortens(title, item.text("container-title")),
        *(shortens(title, name) for name in called(item)),
    )
    return max(fits)


def _of_names(names: frozenset[str], item: Item) -> bool:
    """All the names, or all but one of several; or the name that the work is called by."""
    theirs = surnames(item)
    if names <= theirs or (len(names) > 1 and len(names & theirs) >= len(names) - 1):
        return True
    return bool(names & {word for name in called(item) for word in (" ".join(words(name)), *words(name))})


def _of_initials(item: Item, other: Item) -> bool:
    """"N. Werth" is not Alexander: an initial that differs speaks against a work."""
    given = {n.family: n.given[:1].casefold() for n in item.names("author") if n.given}
    theirs = {n.family: n.given[:1].casefold() for n in other.names("author") if n.given}
    return all(theirs.get(family, initial) == initial for family, initial in given.items())


def _of_year(dated: str, item: Item) -> bool:
    """The year of the work, with its letter where both have one ("1964a")."""
    theirs = item.text("issued")
    return not theirs or theirs == dated or theirs[:4] == dated[:4]
