"""The lines of a text and the pages they stand on, as far as the text shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern

ENDED = frozenset('.!?…:;)]"”’»')
"""What a line ends with that need not go on in the next."""

_RULE = late_pattern(r"([_\-–—─━‾¯=])\1{4,}|(?:[_\-–—─━‾¯] ){4,}[_\-–—─━‾¯]")
_PAGE_NUMBER = late_pattern(r"[-–—\[]?\s?(\d{1,4})\s?[-–—\]]?")


class Line(NamedTuple):
    """A line that is not empty: its span without margins, and what stands around it."""

    start: int
    end: int
    indent: int = 0
    gap: int = 0
    """How many empty lines stand before it."""
    page: int = 0
    rule: bool = False
    """It is no writing but the rule that divides notes from text."""


def lines_of(text: str) -> list[Line]:
    """The lines of a text that are not empty, by page where pages can be told."""
    lines = list(_split(text))
    if lines and not lines[-1].page:
        double = _double_spaced(text, lines)
        if double:
            lines = list(_single_spaced(lines))
        lines = _by_page_numbers(text, lines, double)
    return lines


def _split(text: str) -> Iterator[Line]:
    at, gap, page = 0, 0, 0
    while at <= len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        raw = text[at:end]
        page += raw.count("\f")
        bare = raw.strip()
        if bare:
            indent = len(raw) - len(raw.lstrip())
            start = at + indent
            rule = is_rule(bare)
            yield Line(start, start + len(bare), indent, gap, page, rule)
            gap = 0
        elif raw.count("\t") >= 10:
            yield Line(at, end, 0, gap, page, True)
            gap = 0
        else:
            gap += 1
        at = end + 1


def is_rule(words: str) -> bool:
    """Whether a line is a rule that was typed: "_____".

    >>> is_rule("________"), is_rule("_ _ _ _ _"), is_rule("__init__")
    (True, True, False)
    """
    return len(words) < 400 and bool(_RULE.fullmatch(words))


def _double_spaced(text: str, lines: Sequence[Line]) -> bool:
    """Every line of wrapped text is followed by an empty one."""
    written = [line for line in lines if not line.rule]
    if len(written) < 20:
        return False
    single = sum(line.gap == 1 for line in written)
    wrapped = sum(text[line.start].islower() for line in written)
    short = sum(line.end - line.start < 140 for line in written)
    return min(single / 0.75, wrapped / 0.2, short / 0.95) >= len(written)


def _single_spaced(lines: Sequence[Line]) -> Iterator[Line]:
    """Take out the empty lines between; a line that follows at once begins a page.

    Text taken from a PDF comes so: nothing but the turn of the page (or a
    paragraph of another kind) interrupts the regular spacing.
    """
    page, after_rule = 0, True
    for line in lines:
        if line.gap == 0 and line.indent and not line.rule and not after_rule:
            page += 1
        gap = line.gap - 1 if line.gap > 1 else 0
        yield line._replace(gap=gap, page=page)
        after_rule = line.rule


def _by_page_numbers(text: str, lines: list[Line], double: bool) -> list[Line]:
    """Pages divided by lines that hold a page number alone; those lines are left out."""
    numbers = {}
    for at, line in enumerate(lines):
        free = line.gap and (double or at + 1 == len(lines) or lines[at + 1].gap)
        if free and line.end - line.start < 12:
            found = _PAGE_NUMBER.fullmatch(text, line.start, line.end)
            if found:
                numbers[at] = int(found[1])
    rising = sum(b > a for a, b in pairwise(numbers.values()))
    if len(numbers) < 2 or rising < 0.9 * (len(numbers) - 1) or _dense(lines, list(numbers)):
        return lines
    paged, page = [], 0
    for at, line in enumerate(lines):
        if at in numbers:
            page += 1
        else:
            paged.append(line._replace(page=line.page + page))
    return paged


def _dense(lines: Sequence[Line], at: Sequence[int]) -> bool:
    """Numbers so near each other that they count notes or paragraphs, not pages."""
    amounts = sorted(lines[b].start - lines[a].start for a, b in pairwise(at))
    return amounts[len(amounts) // 2] < 800


def ended(text: str, line: Line) -> bool:
    """The line ends as a sentence or a reference does, or with the arrow of a web page."""
    return text[line.end - 1] in ENDED or "↩" in text[line.end - 2 : line.end]


def unfinished(text: str, line: Line) -> bool:
    """The line breaks off: what it says must go on elsewhere."""
    last = text[line.end - 1]
    return last.isalpha() or last in ",-–—("
