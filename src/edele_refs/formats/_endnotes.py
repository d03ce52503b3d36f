"""Notes in a block: at the end, after each chapter, or a file of nothing but notes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from edele_refs.formats._chain import Numbered
from edele_refs.formats._drafts import Block, Draft, further_paragraphs
from edele_refs.formats._evidence import are_notes, headed, is_headed
from edele_refs.formats._headings import is_chapter_heading, is_notes_heading
from edele_refs.formats._lines import Line
from edele_refs.formats._numbering import LETTER, ROMAN, SIGN, marks_of_stars, numbered_lines
from edele_refs.formats._runs import Run, apart, read_runs
from edele_refs.model import Span


def read_endnotes(text: str, lines: Sequence[Line], sure: bool = False) -> list[Block]:
    """The blocks of notes, none if there are none; ``sure`` takes whatever is numbered."""
    best: tuple[float, list[Run]] = (0.0, [])
    for kind, found in numbered_lines(text, lines).items():
        if kind in (SIGN, LETTER):
            continue  # so lists begin
        runs = read_runs(text, lines, found)
        kept = runs if sure else [run for run in are_notes(text, lines, runs) if not _are_years(run)]
        if kind == ROMAN and not any(headed(text, lines, run) or _closes(lines, run) for run in kept):
            continue  # small letters begin many lines
        worth = sum(start.weight for run in kept for start in run.starts)
        best = max(best, (worth, kept), key=lambda pair: pair[0])
    return _blocks(text, lines, best[1])


_YEARS = range(1000, 2100)


def _are_years(run: Run) -> bool:
    """Whether lines begin with the years of a chronicle, of which some are left out."""
    numbers = [start.number for start in run.starts]
    return numbers[0] in _YEARS and numbers[-1] - numbers[0] >= len(numbers)


def headed_endnotes(text: str, lines: Sequence[Line]) -> list[Block]:
    """The blocks of notes of which the first stands under a heading such as "Notes"."""
    if not any(is_notes_heading(text[line.start : line.end]) for line in lines if line.end - line.start < 60):
        return []
    blocks = read_endnotes(text, lines)
    first = blocks[0].drafts[0].lines[0].start if blocks and blocks[0].drafts[0].lines else 0
    at = bisect_right(lines, first, key=lambda line: line.start) - 1
    return blocks if is_headed(text, lines, max(0, at)) else []


LONG = 8
"""So many Roman numbers from i on to the document's end are notes without a heading."""


def _closes(lines: Sequence[Line], run: Run) -> bool:
    return run.starts[0].number == 1 and len(run.starts) >= LONG and run.end == len(lines)


def _blocks(text: str, lines: Sequence[Line], runs: Sequence[Run]) -> list[Block]:
    blocks, after = [], 0
    for chapter, run in enumerate(runs, 1):
        stars = list(marks_of_stars(text, lines, max(after, run.first - 10), run.first))
        first = stars[0] if stars and headed(text, lines, Run(run.starts, run.end)) else run.first
        drafts = [
            _star(text, lines, at, run.first, chapter) for at in stars[:1] if first < run.first
        ]
        drafts += [_draft(text, lines, start, end, chapter) for start, end in run.bounds()]
        body = lines[after:first]
        span = (Span(body[0].start, body[-1].end),) if body else ()
        blocks.append(Block(tuple(drafts), span))
        after = run.end
    return blocks


def _draft(text: str, lines: Sequence[Line], start: Numbered, end: int, chapter: int) -> Draft:
    while end > start.line + 1 and _is_trailing_heading(text, lines, end - 1):
        end -= 1
    first = Span(start.body, lines[start.line].end)
    rest = [Span(line.start, line.end) for line in lines[start.line + 1 : end] if not line.rule]
    spans = ([first] if first.start < first.end else []) + rest
    written = text[start.start : start.end]
    inside = [line for line in lines[start.line : end] if not line.rule]
    return Draft(written if written.isalpha() else str(start.number), chapter, tuple(spans), further_paragraphs(text, inside))


def _is_trailing_heading(text: str, lines: Sequence[Line], at: int) -> bool:
    """A heading between two notes ("Chapter 2") belongs to neither."""
    words = text[lines[at].start : min(lines[at].end, lines[at].start + 100)]
    return lines[at].rule or (
        apart(lines, at) and (is_chapter_heading(words) or is_notes_heading(words))
    )


def _star(text: str, lines: Sequence[Line], at: int, end: int, chapter: int) -> Draft:
    mark = re.match(r"[*†‡]+\s*", text[lines[at].start : lines[at].end])
    signs = mark[0] if mark else ""
    first = Span(lines[at].start + len(signs), lines[at].end)
    rest = [Span(line.start, line.end) for line in lines[at + 1 : end]]
    return Draft(signs.strip(), chapter, (first, *rest))
