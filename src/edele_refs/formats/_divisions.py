"""Documents within a file of XML, each of which numbers its notes by itself: letters of an edition, chapters."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from edele_refs.model import Span

LOWEST = 2
"""A numbering that begins anew begins with 0 (the source of a document), 1, or 2 where the first has none."""


def around(places: Sequence[int], divisions: Sequence[Span]) -> list[tuple[int, ...]]:
    """Where the divisions begin that each place stands in, the outermost first; both in the order of the file.

    >>> around([5, 25], [Span(0, 40), Span(20, 30)])
    [(0,), (0, 20)]
    """
    chains, open_now, at = list[tuple[int, ...]](), list[Span](), 0
    for place in places:
        while at < len(divisions) and divisions[at].start <= place:
            open_now.append(divisions[at])
            at += 1
        open_now = [one for one in open_now if one.end > place]
        chains.append(tuple(one.start for one in open_now))
    return chains


def chapters_by(labels: Sequence[str], around: Sequence[Sequence[int]]) -> list[int]:
    """The chapter of each note: by the outermost divisions in each of which the numbers rise.

    ``around`` are the divisions of each note, the outermost first. All is one chapter where the numbers rise
    throughout, or where no level of divisions parts them.

    >>> chapters_by(["0", "1", "0", "1"], [(0, 10), (0, 10), (0, 50), (0, 50)])
    [1, 1, 2, 2]
    >>> chapters_by(["1", "2", "1"], [(0,), (0,), (0,)])
    [1, 1, 1]
    """
    for depth in range(-1, max(map(len, around), default=0)):
        keys = [chain[: depth + 1] for chain in around]
        begins = [at == 0 or keys[at] != keys[at - 1] for at in range(len(keys))]
        if _parted(labels, begins):
            return _counted(begins)
    return [1] * len(labels)


def _parted(labels: Sequence[str], begins: Sequence[bool]) -> bool:
    """Whether the numbers rise in each part, and begin there low."""
    parts: list[list[int]] = []
    for label, begin in zip(labels, begins, strict=True):
        if begin:
            parts.append([])
        if label.isascii() and label.isdigit() and len(label) < 7:
            parts[-1].append(int(label))
    numbered = [part for part in parts if part]
    low = len(numbered) == 1 or all(part[0] <= LOWEST for part in numbered)
    return bool(numbered) and low and all(a < b for part in numbered for a, b in pairwise(part))


def _counted(begins: Sequence[bool]) -> list[int]:
    chapter, chapters = 0, []
    for begin in begins:
        chapter += begin
        chapters.append(chapter)
    return chapters
