"""Where the blocks of a note begin: its paragraphs, items, cells."""

from __future__ import annotations

from collections.abc import Iterable


def breaks_in(text: str, places: Iterable[int]) -> tuple[int, ...]:
    """Of the places between blocks those with words on both sides, each at the first word behind it.

    >>> breaks_in("Werth, War.  Reese", [0, 11, 12, 18])
    (13,)
    """
    found, last = list[int](), 0
    for at in places:
        while at < len(text) and text[at].isspace():
            at += 1
        if at < len(text) and text[last:at].strip():
            found.append(at)
            last = at
    return tuple(found)
