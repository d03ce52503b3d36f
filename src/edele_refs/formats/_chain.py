"""The best increasing run of numbers: which of many numbers are the notes' own.

Lines and words begin with numbers for many reasons (years, pages, ordinals).
The notes' own numbers give themselves away by counting: the run that goes up by
one for longest is theirs. A dynamic programme finds it in linear time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

WIDEST_GAP = 20
"""No more numbers than this may be missing between two notes."""

GAP_COST = 1.1
"""A single number after a gap is worth less than this, several are worth more."""


class Numbered(NamedTuple):
    """A number that may belong to the run: how good it looks by itself, and where it stands."""

    number: int
    weight: float
    line: int = 0
    page: int = 0
    start: int = 0
    end: int = 0
    """The digits, as a span of the text."""
    body: int = 0
    """Where what follows the number begins."""
    fresh: bool = False
    """A heading precedes: the numbering may begin anew here."""


Cost = Callable[[Numbered, Numbered], float]


def never(_before: Numbered, _after: Numbered) -> float:
    """The numbering does not begin anew."""
    return float("inf")


def best_chain(
    found: Sequence[Numbered], restart: Cost = never, late_start: float = 3.0
) -> tuple[float, list[Numbered]]:
    """The run of best score and its score; ``late_start`` is what beginning above 500 costs.

    >>> chain = best_chain([Numbered(n, 1.0) for n in (1, 2, 1941, 3, 45, 4, 7, 8, 9)])[1]
    >>> [n.number for n in chain]
    [1, 2, 3, 4, 7, 8, 9]
    """
    scores: list[float] = []
    before: list[int] = []
    last: dict[int, int] = {}
    top = -1
    for at, one in enumerate(found):
        score = one.weight - (late_start if one.number > 500 else 0.0)
        score, source = _follow(one, score, scores, last)
        if top >= 0 and one.number <= 2:
            anew = scores[top] + one.weight - restart(found[top], one) - GAP_COST * (one.number - 1)
            if anew > score:
                score, source = anew, top
        scores.append(score)
        before.append(source)
        known = last.get(one.number)
        if known is None or score >= scores[known]:
            last[one.number] = at
        if top < 0 or score >= scores[top]:
            top = at
    return (scores[top], _walk_back(found, before, top)) if found else (0.0, [])


def _follow(
    one: Numbered, score: float, scores: list[float], last: dict[int, int]
) -> tuple[float, int]:
    """The best way to reach this number from a smaller one, or to begin with it."""
    source = -1
    for step in range(1, WIDEST_GAP + 2):
        known = last.get(one.number - step)
        if known is not None:
            cost = GAP_COST + 0.01 * step if step > 1 else 0.0
            if scores[known] + one.weight - cost > score:
                score, source = scores[known] + one.weight - cost, known
            if step == 1:
                break
    return score, source


def _walk_back(found: Sequence[Numbered], before: list[int], at: int) -> list[Numbered]:
    chain = []
    while at >= 0:
        chain.append(found[at])
        at = before[at]
    return chain[::-1]


def split_runs(chain: Sequence[Numbered]) -> list[list[Numbered]]:
    """The chain cut where the numbering begins anew."""
    runs: list[list[Numbered]] = []
    for one in chain:
        if not runs or one.number <= runs[-1][-1].number:
            runs.append([])
        runs[-1].append(one)
    return runs
