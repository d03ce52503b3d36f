"""Searches in stretches of a text that have one end and many beginnings."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import repeat

from edele_refs.languages import Codes
from edele_refs.late_pattern import late_pattern

Shape = Callable[[Codes], re.Pattern[str]]
_Found = tuple[re.Match[str] | None, int]
_LOOKED_BACK = 8
"""More characters than the expressions look back at."""
_BEGINS = late_pattern(r"^|(?=[\s,;:.()])|(?<=[)\]’”»“\"])")
"""Where one of the expressions may match: at the beginning, at a mark or a space, behind what closes."""


class Ending:
    """The searches in stretches that end at one place: what the longest holds tells what the shorter ones hold."""

    def __init__(self) -> None:
        self._longest: dict[Shape, tuple[int, re.Match[str] | None]] = {}

    def search(self, shape: Shape, codes: Codes, window: str, low: int) -> _Found:
        """The first match in the stretch from ``low``, which is ``window``, and what its places are counted from."""
        form = shape(codes)
        if shape not in self._longest or low < self._longest[shape][0]:
            self._longest[shape] = low, (found := form.search(window))
            return found, low
        first, longest = self._longest[shape]
        # what stands right at the beginning may depend on its being the beginning
        near = next(filter(None, map(form.match, repeat(window), _beginnings(window[:_LOOKED_BACK]))), None)
        if near is None and (longest is None or first + longest.start() >= low + _LOOKED_BACK):
            return longest, first
        return near or form.search(window, _LOOKED_BACK), low


@lru_cache(maxsize=1024)
def _beginnings(first: str) -> tuple[int, ...]:
    """Where in the first characters of a stretch an expression may match."""
    return tuple(found.start() for found in _BEGINS.finditer(first) if found.start() < _LOOKED_BACK)
