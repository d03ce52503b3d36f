"""Running heads of a PDF's pages, and the numbers that count them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.formats._pdf_lines import Line, Page
from edele_refs.formats._pdf_rules import numbered
from edele_refs.late_pattern import late_pattern
from edele_refs.roman import arabic


def running_heads(pages: Sequence[Page]) -> set[int]:
    """The first and last lines of pages that return on others, and page numbers."""
    places: dict[tuple[str, int], list[tuple[int, Line]]] = {}
    found: set[int] = set()
    for count, page in enumerate(pages):
        by_height = sorted(page.lines, key=lambda line: -line.box.top)
        for line in (*by_height[:2], *by_height[-1:]) if len(by_height) > 3 else ():
            edge = line.box.bottom > 0.85 * page.height or line.box.top < 0.12 * page.height
            near = line.box.bottom > 0.8 * page.height or line.box.top < 0.2 * page.height
            if line.mark or (not edge and not (near and _is_apart(line, by_height))):
                continue
            if _PAGE_NUMBER.fullmatch(_NUMBER.sub("#", line.text.casefold()).strip("–—-|[]() ")):
                found.add(id(line))
            places.setdefault(_head_place(line), []).append((count, line))
    heads = set[tuple[str, int]]()
    for place, lines in places.items():
        enough = len(lines) > 2 or (len(lines) == len(pages) == 2 and not numbered([line for _, line in lines]))
        if enough and _count_pages(lines):
            heads.add(place)
            found |= {id(line) for _, line in lines}
    almost_empty = (line for page in pages if len(page.lines) < 4 for line in page.lines)
    found |= {id(line) for line in almost_empty if _head_place(line) in heads}
    return found | _counted(pages)


def _head_place(line: Line) -> tuple[str, int]:
    """What a running head says but for numbers, which left pages have before it and right ones behind it, and its height."""
    return _NUMBER.sub("#", line.text.casefold()).strip("# "), round(line.box.bottom / 4)


_NUMBER = late_pattern(r"\d+|\b[ivxlc]+\b")
_PAGE_NUMBER = late_pattern(r"#(?:\s?/\s?#)?")


def _count_pages(lines: Sequence[tuple[int, Line]]) -> bool:
    """Whether the numbers in lines of several pages are those of the pages, or always the same."""
    found = [(count, _NUMBER.findall(line.text.casefold())) for count, line in lines]
    most = max(len(numbers) for _, numbers in found)
    counted = [(count, numbers) for count, numbers in found if len(numbers) == most]
    for column in range(most):
        values = [int(one) if (one := numbers[column]).isdecimal() else arabic(one) for _, numbers in counted]
        ahead = {value - count for value, (count, _) in zip(values, counted, strict=True)}
        if len(set(values)) > 1 and len(ahead) > 1 + len(lines) // 4:
            return False
    return True


def _is_apart(line: Line, by_height: Sequence[Line]) -> bool:
    """Whether a page's first or last line stands farther from the others than lines do."""
    if line is by_height[-1]:
        return by_height[-2].box.bottom - line.box.top > 1.5 * line.size
    return line is by_height[0] and line.box.bottom - by_height[1].box.top > 1.5 * line.size


def _counted(pages: Sequence[Page]) -> set[int]:
    """The first and last lines that count the pages: numbers at one height, one more on each page.

    Beside such a number the head of a chapter may stand, where lines of three pages have it so.
    """
    places: dict[tuple[int, int], list[int]] = {}
    worded: dict[tuple[int, int], list[int]] = {}
    for count, page in enumerate(pages):
        by_height = sorted(page.lines, key=lambda line: -line.box.top)
        for line in (by_height[0], by_height[-1]) if len(by_height) > 3 else ():
            height = round(line.box.bottom / 4)
            if re.fullmatch(r"\d{1,4}", words := line.text.strip("–—-|[]() ")):
                places.setdefault((int(words) - count, height), []).append(id(line))
            elif _is_apart(line, by_height) and (number := _BESIDE.search(line.text)) and not line.mark:
                worded.setdefault((int(number[1] or number[2]) - count, height), []).append(id(line))
    for place, lines in worded.items():
        alone = places.setdefault(place, [])
        alone += lines if len(alone) + len(lines) > 2 else []
    return {one for lines in places.values() if len(lines) > 1 for one in lines}


_BESIDE = late_pattern(r"^(\d{1,4})\s|\s(\d{1,4})$")
