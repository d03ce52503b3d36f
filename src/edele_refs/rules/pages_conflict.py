"""P107."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._once import once
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._same_work import same_print, same_work
from edele_refs.values import Pages


@rule("P107")
def pages_conflict(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One article is cited in full with two extents: “263–82” and “236–82”.

    Help: look the pages up.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        3. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 236–82.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Reese, ‘Motivations to Serve’, 265.
    """
    for first, again in conflicts(reading):
        extents = [c.item.get("page") for c in (first, again)]
        span = place_of(again, "page", reading.notes[again.at.note].text) or again.span
        where = Place(again.at.note, span, (first.at,))
        yield where, f"the pages are {extents[1]} here, but {extents[0]} in note {first.at.note}"


@once
def conflicts(reading: Reading) -> tuple[tuple[Citation, Citation], ...]:
    """Pairs of mentions of one article with two extents, the earlier first."""
    found = []
    for first, again in same_work(reading):
        extents = [c.item.get("page") for c in (first, again)]
        bounds = [e.bounds for e in extents if isinstance(e, Pages)]
        ranges = [b for b in bounds if b and b[0] != b[1]]
        if len(ranges) == 2 and ranges[0] != ranges[1] and same_print(first.item, again.item) and not _within(*ranges):
            found.append((first, again))
    return tuple(found)


def _within(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether one may be the pages cited, the other the extent."""
    return (one[0] < other[0] and other[1] < one[1]) or (other[0] < one[0] and one[1] < other[1])
