"""Brackets of marked-up text, and stretches that are left."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from edele_refs.model import Span


def closings(text: str, signs: re.Pattern[str]) -> dict[int, int]:
    """Behind where each bracket ends, by the place behind where it begins.

    ``signs`` finds the brackets, what hides one, and (of white space) what closes all.

    >>> closings("a[b[c]d]e", re.compile(r"[\\[\\]]"))
    {4: 6, 2: 8}
    """
    opened, found = list[int](), dict[int, int]()
    for sign in signs.finditer(text):
        if sign[0] == "[":
            opened.append(sign.end())
        elif sign[0] == "]" and opened:
            found[opened.pop()] = sign.end()
        elif sign[0].isspace():
            opened.clear()
    return found


def is_within(at: int, spans: Sequence[Span]) -> bool:
    """Whether a place lies in one of these stretches, which are in order."""
    place = bisect_right(spans, at, key=lambda span: span.start) - 1
    return place >= 0 and at < spans[place].end
