"""Lettered notes of a PDF that has numbered ones: of a table or a box, of an edition's second series."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from edele_refs.formats._drafts import Draft, finish
from edele_refs.formats._numbering import SIGNS
from edele_refs.formats._pdf_floats import FAR
from edele_refs.formats._pdf_lines import Box, Line
from edele_refs.formats._pdf_rules import shares
from edele_refs.model import Document, Span

NEAR = 20
"""Points between a rule and the first note below it, at most."""


class Lettered(NamedTuple):
    """A note that is none of the numbered ones: its letter or sign, its lines, whether it comes before the first of them."""

    mark: str
    lines: tuple[str, ...]
    first: bool = False


def note_of(mark: str, lines: Sequence[Line], first: bool = False) -> Lettered:
    """The note whose lines these are, without its mark and the dots of lists."""
    begin, *rest = lines
    return Lettered(mark, (begin.text[len(mark) :].lstrip(), *(line.text.removeprefix("• ") for line in rest)), first)


def boxed(rules: Sequence[Box], lines: Sequence[Line], largest: float) -> list[Line]:
    """The lines of lettered notes below the rules of boxes, which stand amid a page's text; ``largest`` is the size of notes."""
    found: list[Line] = []
    small = sorted((line for line in lines if line.size <= largest), key=lambda line: -line.box.top)
    for rule in rules:
        below = [line for line in small if line.box.top <= rule.bottom + 2 and shares(line, rule)]
        if below and below[0].mark == "a" and rule.bottom - below[0].box.top < NEAR and _below_text(rule, lines):
            box = [below[0], *_together(below)]
            found += box if _amid(lines, box[-1], largest) else []
    return found


def _below_text(rule: Box, lines: Sequence[Line]) -> bool:
    """Whether the line above a rule is longer than it: a table is as wide as its rules, and its notes are none of the text's."""
    above = [line for line in lines if 0 <= line.box.bottom - rule.top < 2 * NEAR and shares(line, rule)]
    nearest = min(above, key=lambda line: line.box.bottom, default=None)
    return nearest is not None and nearest.box.right > rule.right + NEAR


def _amid(lines: Sequence[Line], last: Line, largest: float) -> bool:
    """Whether text stands below a line in its column: else it is one at the foot of the page."""
    return any(line.size > largest and line.box.top < last.box.bottom and shares(line, last) for line in lines)


def _together(lines: Sequence[Line]) -> Iterator[Line]:
    for line, behind in pairwise(lines):
        if line.box.bottom - behind.box.top > FAR * line.size:
            return
        yield behind


def lettered_notes(lines: Sequence[Line], letters: Mapping[int, str]) -> list[list[Line]]:
    """The lines of each lettered note: from its letter up to the next mark."""
    found: list[list[Line]] = []
    inside = False
    for line in lines:
        inside = id(line) in letters or (inside and not line.mark)
        if id(line) in letters:
            found.append([line])
        elif inside:
            found[-1].append(line)
    return found


def with_lettered(document: Document, lettered: Sequence[Lettered]) -> Document:
    """The document with its lettered notes behind the numbered ones; where the letters begin anew a chapter begins.

    What authors say of themselves stands before them.
    """
    text, chapter, before = document.text, max((note.chapter for note in document.notes), default=0), "{"
    ahead, behind = list[Draft](), list[Draft]()
    for mark, lines, first in lettered:
        spans = list[Span]()
        for line in lines:
            text += "\n"
            spans.append(Span(len(text), len(text) + len(line)))
            text += line
        if first and all(mark != other.number for other in ahead):
            ahead.append(Draft(mark, 1, tuple(spans)))
            continue
        chapter += _order(mark) <= _order(before)
        before = mark
        behind.append(Draft(mark, chapter, tuple(spans)))
    notes = (*finish(text, ahead, {}), *document.notes, *finish(text, behind, {}))
    return replace(document, text=text, notes=notes) if lettered else document


def _order(mark: str) -> tuple[int, int]:
    """Letters in their order, signs in theirs: * † ‡ § ‖ ¶ **."""
    return (len(mark), SIGNS.index(mark[0])) if mark[0] in SIGNS else (99, ord(mark[0]))
