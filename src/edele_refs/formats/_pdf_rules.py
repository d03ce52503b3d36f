"""The rules that divide notes from text on the pages of a PDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from edele_refs.formats._pdf_lines import Box, Line, Page
from edele_refs.late_pattern import late_pattern

NUMBERED = late_pattern(
    r"(?:[\[(]?\d{1,4}[\])]?[.)]?(?:\s|(?=[‘“„«\"(]))|[*†‡§‖¶]{1,5}\s?)\S|[\[(]?[ivxlc]{1,9}[\])]?[.)]?\s(?=[^\W\d_a-zß-ÿа-џґ]|[‘“„«\"(])"
)
MOST = 12
"""More widths of rules are not looked at one by one."""
_NUMBER = late_pattern(r"\d{1,4}(?=[.)]?\s)")


def dividing_rules(pages: Sequence[Page]) -> tuple[set[int], bool]:
    """The widths of the rules under which numbered notes stand in this document, and whether all notes do.

    They do where the numbers below these rules count without a gap: tables, listings and
    captions in small letters are told from notes by that.
    """
    widths: Counter[int] = Counter()
    for page in pages:
        for rule in page.rules:
            below = [line for line in page.lines if 0 <= rule.bottom - line.box.top < 30 and shares(line, rule)]
            first = max(below, key=lambda line: line.box.top, default=None)
            widths[width(rule)] += bool(first and (first.mark or NUMBERED.match(first.text)))
    several = [one for one, count in widths.most_common() if count > 1]
    for some in (several, *([one] for one in several[:MOST])):
        if _count(pages, some):
            return set(some), True
    return set(several), False


def _count(pages: Sequence[Page], widths: Collection[int]) -> bool:
    """Whether the notes below rules of these widths go on from page to page as their numbers count."""
    good = bad = going_on = before = 0
    for page in pages:
        numbers = list(_numbers(page, widths))
        first = numbers[0] if numbers else None
        good += first in (0, 1, before + 1)
        bad += first not in (None, 0, 1, before + 1)
        going_on += bool(numbers) and first is None
        before = first or before
        for number in numbers:
            before = number if number in (1, before + 1) else before
    return good > 1 and good >= 9 * bad and good >= 2 * going_on and before > 1


def _numbers(page: Page, widths: Collection[int]) -> Iterator[int | None]:
    """The numbers with which the lines below a page's rules begin, 0 for signs, none for lines without."""
    rules = [rule for rule in page.rules if width(rule) in widths]
    below = [line for line in page.lines if any(line.box.top < rule.top + 4 and shares(line, rule) for rule in rules)]
    for line in below:
        found = _NUMBER.match(line.text)
        yield int(line.mark) if line.mark.isdecimal() else 0 if line.mark else int(found[0]) if found else None


def width(rule: Box) -> int:
    """A rule's width, in points."""
    return round(rule.right - rule.left)


def shares(one: Line | Box, other: Line | Box) -> bool:
    """Two things stand above each other, at least in part."""
    a = one.box if isinstance(one, Line) else one
    b = other.box if isinstance(other, Line) else other
    return min(a.right, b.right) - max(a.left, b.left) > 0


def numbered(lines: Sequence[Line]) -> list[Line]:
    """The lines that begin with a note's number."""
    return [line for line in lines if line.mark or NUMBERED.match(line.text)]
