"""Stretches of a text, asked for what they cover; many questions cost no more than few."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate


class Cover:
    """Some stretches of a text, in any order; they may overlap.

    >>> cover = Cover([(3, 9), (12, 15)])
    >>> cover.reach(9), cover.reach(3), cover.holds(3), cover.holds(9), cover.meets(9, 13)
    (9, -1, True, False, True)
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._ends = [*accumulate([end for _, end in ordered], max)]

    def reach(self, at: int) -> int:
        """The greatest end of those that begin before ``at``; -1 if none does."""
        before = bisect_left(self._starts, at)
        return self._ends[before - 1] if before else -1

    def holds(self, at: int) -> bool:
        """Whether one of them holds the character at ``at``."""
        return self.reach(at + 1) > at

    def meets(self, start: int, end: int) -> bool:
        """Whether one of them overlaps ``start … end``."""
        return self.reach(end) > start
