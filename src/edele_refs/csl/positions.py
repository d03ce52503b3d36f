"""Where a citation stands in the chain of notes: the first, a later one, ibid.

Source: CSL 1.0.2, "Choose", the test ``position``. A pure function of the whole
sequence: the same notes always give the same positions, however often they are
rendered.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

Where = Literal["first", "subsequent", "ibid", "ibid-with-locator"]


class Mentioned(Protocol):
    """What a position depends on: the source and the place cited of it."""

    @property
    def key(self) -> str: ...

    @property
    def pinpoint(self) -> Hashable: ...


@dataclass(frozen=True, slots=True)
class Position:
    """``since`` is the distance in notes to the last mention, ``first_note`` the number of
    the note (from 1) in which the source was first cited; 0 for a first mention."""

    where: Where = "first"
    since: int = 0
    first_note: int = 0

    def fits(self, test: str, near: int = 5) -> bool:
        """Whether a style's test ``position="…"`` holds: an ibid is also subsequent.

        >>> [Position("ibid", 1, 3).fits(t) for t in ("first", "subsequent", "near-note")]
        [False, True, True]
        """
        if test == "near-note":
            return self.where != "first" and self.since <= near
        return self.where in _FITTING.get(test, ())


_FITTING: dict[str, tuple[Where, ...]] = {
    "first": ("first",),
    "subsequent": ("subsequent", "ibid", "ibid-with-locator"),
    "ibid": ("ibid", "ibid-with-locator"),
    "ibid-with-locator": ("ibid-with-locator",),
}


def positions(notes: Sequence[Sequence[Mentioned]]) -> Iterator[tuple[Position, ...]]:
    """The position of every citation, note by note.

    After a note with several sources, or with none that is known, nothing is ibid.
    """
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    before: Mentioned | None = None
    for number, note in enumerate(notes, 1):
        here: list[Position] = []
        for cite in note:
            here.append(_position(cite, before, number, first, last))
            first.setdefault(cite.key, number)
            last[cite.key] = number
            before = cite
        if len(note) != 1:
            before = None
        yield tuple(here)


def _position(
    cite: Mentioned,
    before: Mentioned | None,
    number: int,
    first: dict[str, int],
    last: dict[str, int],
) -> Position:
    if cite.key not in first:
        return Position()
    since = number - last[cite.key]
    return Position(_where(cite, before), since, first[cite.key])


def _where(cite: Mentioned, before: Mentioned | None) -> Where:
    if before is None or before.key != cite.key:
        return "subsequent"
    if before.pinpoint == cite.pinpoint:
        return "ibid"
    return "ibid-with-locator" if cite.pinpoint else "subsequent"
