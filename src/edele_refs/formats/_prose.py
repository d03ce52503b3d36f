"""Texts without notes: their paragraphs stand in the place of notes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from edele_refs.formats._drafts import Draft
from edele_refs.formats._headings import is_after_heading
from edele_refs.formats._lines import Line, ended
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_BULLET = late_pattern(r"[•*-]\s")
_NUMBER = late_pattern(r"\[?(\d{1,3})[\].)]\s")
LONG_LINE = 160
"""Longer lines than this are paragraphs, not the lines of a wrapped one."""


def read_prose(text: str, lines: Sequence[Line]) -> list[Draft]:
    """The paragraphs, numbered "¶1", "¶2", …"""
    written = [line for line in lines if not line.rule]
    every_line = not _wrapped(text, written)
    paragraphs, headed, counted = list[list[Span]](), False, 0
    for line in written:
        words = text[line.start : min(line.end, line.start + 100)]
        begins = bool(every_line or line.gap or not paragraphs or _BULLET.match(words) or headed)
        number = _NUMBER.match(words)
        if number and (begins or int(number[1]) == counted + 1 > 1):
            begins, counted = True, int(number[1])  # an entry of a list
        if begins:
            paragraphs.append([])
        paragraphs[-1].append(Span(line.start, line.end))
        headed = is_after_heading(words)
    return [Draft(f"¶{n}", 1, tuple(spans)) for n, spans in enumerate(paragraphs, 1)]


def _wrapped(text: str, lines: Sequence[Line]) -> bool:
    """The paragraphs are broken into lines: these are short, and few of them end a sentence."""
    inner = [line for line, after in pairwise(lines) if not after.gap]
    length = sum(line.end - line.start for line in lines)
    long = sum(line.end - line.start for line in lines if line.end - line.start > LONG_LINE)
    if not inner or long > 0.5 * length:
        return False
    return sum(ended(text, line) for line in inner) < 0.5 * len(inner)
