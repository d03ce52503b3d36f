"""Where notes are missing: runs of numbers, by chapter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from edele_refs.model import Document, Note


class Gap(NamedTuple):
    """The first and last number of a run of notes that are not there."""

    chapter: int
    first: int
    last: int

    @property
    def label(self) -> str:
        """The label that the first of them would have."""
        return str(self.first) if self.chapter == 1 else f"{self.chapter}:{self.first}"

    def __str__(self) -> str:
        """In words.

        >>> str(Gap(1, 6, 6)), str(Gap(1, 79, 81))
        ('note 6 is missing', 'notes 79 to 81 are missing')
        """
        if self.first == self.last:
            return f"note {self.first} is missing"
        return f"notes {self.first} to {self.last} are missing"


CALLED = frozenset("markdown latex mediawiki asciidoc rst book".split())
"""Formats that number by themselves: a label that is not there was never called for."""


def gaps(document: Document) -> tuple[Gap, ...]:
    """The gaps that the reader of the document reports, and those that the numbers show."""
    jumps = () if document.format in CALLED else _jumps(document.notes)
    found = {gap.label: gap for gap in (*jumps, *_listed(document.missing))}
    return tuple(sorted(found.values()))


def _jumps(notes: tuple[Note, ...]) -> Iterator[Gap]:
    for before, after in pairwise(n for n in notes if n.number.isdigit()):
        if before.chapter == after.chapter and int(after.number) > int(before.number) + 1:
            yield Gap(before.chapter, int(before.number) + 1, int(after.number) - 1)


def _listed(missing: tuple[str, ...]) -> Iterator[Gap]:
    """The labels run by run."""
    runs: list[Gap] = []
    for label in missing:
        chapter, _, number = label.rpartition(":")
        if not number.isdigit():
            continue
        here = Gap(int(chapter) if chapter else 1, int(number), int(number))
        if runs and (runs[-1].chapter, runs[-1].last + 1) == here[:2]:
            runs[-1] = runs[-1]._replace(last=here.last)
        else:
            runs.append(here)
    return iter(runs)
