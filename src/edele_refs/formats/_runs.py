"""Runs of numbered notes in a text: where each begins, and where its last note ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from edele_refs.formats._chain import Numbered, best_chain, split_runs
from edele_refs.formats._headings import is_after_heading, is_chapter_heading, is_notes_heading
from edele_refs.formats._lines import Line, ended, unfinished


@dataclass(frozen=True, slots=True)
class Run:
    """Notes counted without a break: their first lines, and where the last one ends."""

    starts: tuple[Numbered, ...]
    end: int

    @property
    def first(self) -> int:
        """The line that begins the first note."""
        return self.starts[0].line

    def bounds(self) -> Iterator[tuple[Numbered, int]]:
        """Each note's beginning, and the line before which it ends."""
        ends = [start.line for start in self.starts[1:]] + [self.end]
        return zip(self.starts, ends, strict=True)


def read_runs(text: str, lines: Sequence[Line], found: Sequence[Numbered]) -> list[Run]:
    """The runs that numbers of one form make, each with its end."""
    chain = _without_loose_end(text, lines, best_chain(found, _restart_cost)[1])
    return _bounded(text, lines, [tuple(run) for run in split_runs(chain)])


def _restart_cost(before: Numbered, after: Numbered) -> float:
    if after.fresh:
        return 0.5
    return 0.8 if before.page != after.page else 1.5


def _bounded(text: str, lines: Sequence[Line], runs: Sequence[tuple[Numbered, ...]]) -> list[Run]:
    limits = [run[0].line for run in runs[1:]] + [len(lines)]
    return [
        Run(run, _end_of_last(text, lines, run, limit))
        for run, limit in zip(runs, limits, strict=True)
    ]


def _end_of_last(text: str, lines: Sequence[Line], run: tuple[Numbered, ...], limit: int) -> int:
    """The line before which a run's last note ends: a heading, or the end of a paragraph.

    Notes of several paragraphs are believed at the end of the text only, and where
    other notes of the run have several.
    """
    several = limit == len(lines) and (len(run) == 1 or paragraphs(lines, run) > 0.05)
    for at in range(run[-1].line + 1, limit):
        words = text[lines[at].start : min(lines[at].end, lines[at].start + 100)]
        parted = apart(lines, at) and not (at == run[-1].line + 1 and alone(lines, run[-1]))
        if is_after_heading(words) or is_notes_heading(words) or _heads_a_page(text, lines, at):
            return at
        if parted and (is_chapter_heading(words) or not several):
            return at
        if lines[at].rule:
            return at
    return limit


def _heads_a_page(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether a new page begins with a heading: a short line without a stop, apart from what follows."""
    line, before = lines[at], lines[at - 1]
    if line.page == before.page or not ended(text, before) or at + 1 >= len(lines) or not apart(lines, at + 1):
        return False
    words = text[line.start : line.end]
    return is_chapter_heading(words) or (len(words) < 60 and words[0].isupper() and words[-1] not in ".,;:")


def alone(lines: Sequence[Line], start: Numbered) -> bool:
    """The number stands alone on its line, the note begins on the next."""
    return start.body == lines[start.line].end


def apart(lines: Sequence[Line], at: int) -> bool:
    """A paragraph begins with this line."""
    return at > 0 and lines[at].gap > 0 and lines[at].page == lines[at - 1].page


def paragraphs(lines: Sequence[Line], run: Sequence[Numbered]) -> float:
    """How many paragraphs beyond the first a note has, on average."""
    inner = sum(
        sum(apart(lines, at) for at in range(a.line + 1 + alone(lines, a), b.line))
        for a, b in pairwise(run)
    )
    return inner / max(1, len(run) - 1)


def _without_loose_end(
    text: str, lines: Sequence[Line], chain: Sequence[Numbered]
) -> Sequence[Numbered]:
    """The chain without a last number that stands in the midst of a sentence ("the⏎3. Division").

    Nothing comes after it to vouch for it; but where notes end without a full
    stop throughout, or no line is wrapped, it is as good as the others.
    """
    loose = [
        bool(one.line and not lines[one.line].gap and unfinished(text, lines[one.line - 1]))
        for one in chain
    ]
    end = len(chain)
    while end > 1 and loose[end - 1]:
        end -= 1
    wrapped = end and chain[end - 1].line - chain[0].line > end - 1
    return chain[:end] if wrapped and sum(loose[:end]) < 0.3 * end else chain
