"""Running heads and page numbers: what stands at the edge of page after page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from edele_refs.formats._lines import Line
from edele_refs.late_pattern import late_pattern

_AT_EDGE = late_pattern(r"^(\d{1,4})\b|\b(\d{1,4})$")
_ONLY_NUMBER = late_pattern(
    r"(?:page|p\.|s\.|seite|стр\.|с\.|str\.|pág\.)?\s*[-–—\[|]?\s?(?:\d{1,4}|[ivxlc]{1,7})\s?[-–—\]|]?"
    r"(?:\s*(?:of|von|/|из|z|de)\s*\d{1,4})?",
    re.IGNORECASE,
)
LONGEST = 120
"""No running head is longer."""


class Edge(NamedTuple):
    """A line near a page's edge: which one, and what it has in common with others."""

    line: Line
    top: bool
    outermost: bool
    words: str
    offset: int | None
    """The number in it less the page's: the same on every page if it is a page number."""


def without_furniture(text: str, lines: Sequence[Line], ruled: bool = False) -> list[Line]:
    """The lines without running heads and page numbers; only form feeds tell pages well enough.

    ``ruled``: what stands below a rule and begins with a number is a note ("5 Ibid." on page 5, "6 Ibid." on page 6).
    """
    if "\f" not in text:
        return list(lines)
    below = _below_rules(lines) if ruled else set()
    edges = [edge for edge in _edges(text, lines) if edge.line.start not in below or not edge.words.startswith("#")]
    seen = Counter((edge.top, edge.words, edge.offset) for edge in edges)
    pages = lines[-1].page + 1 if lines else 0
    gone = {edge.line.start for edge in edges if _is_furniture(edge, seen, pages)}
    return [line for line in lines if line.start not in gone]


def _below_rules(lines: Sequence[Line]) -> set[int]:
    """Where the lines begin that stand below a rule on their page."""
    ruled = {page: line.start for page, line in ((line.page, line) for line in lines) if line.rule}
    return {line.start for line in lines if line.start > ruled.get(line.page, line.start)}


def _edges(text: str, lines: Sequence[Line]) -> Iterator[Edge]:
    pages: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if not line.rule:
            pages[line.page].append(line)
    for page, on_page in pages.items():
        for top, some in ((True, on_page[:2]), (False, on_page[2:][-2:][::-1])):
            for place, line in enumerate(some):
                if line.end - line.start <= LONGEST:
                    yield _edge(text, line, page, top, place == 0)


def _edge(text: str, line: Line, page: int, top: bool, outermost: bool) -> Edge:
    words = text[line.start : line.end]
    if _ONLY_NUMBER.fullmatch(words):
        digits = re.search(r"\d+", words)
        return Edge(line, top, outermost, "", int(digits[0]) - page if digits else None)
    number = _AT_EDGE.search(words)
    offset = int(number[1] or number[2]) - page if number else None
    rest = words[: number.start()] + "#" + words[number.end() :] if number else words
    return Edge(line, top, outermost, " ".join(rest.casefold().split()), offset)


def _is_furniture(edge: Edge, seen: Counter[tuple[bool, str, int | None]], pages: int) -> bool:
    times = seen[edge.top, edge.words, edge.offset]
    if not edge.words:
        return edge.outermost or times > 1
    if edge.offset is not None:
        return times > 1 and len(edge.words) > 5 and not edge.words.endswith(".")
    enough = times > 2 or (times > 1 and pages < 5)
    return (
        enough and len(edge.words) > (3 if edge.top else 12) and not edge.words.endswith((".", ","))
    )
