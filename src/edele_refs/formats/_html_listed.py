"""The bibliography of an HTML page: entries that say that they are such, or stand under its heading."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from edele_refs.formats._headings import bibliography_headings, ends_bibliography
from edele_refs.formats._html_boxes import HtmlNote
from edele_refs.formats._html_page import BLOCKS, Page, said
from edele_refs.formats._listed import ENOUGH, LONGEST, SHORTEST
from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_ENTRY = late_pattern(r"(?:^|\s)(?:csl-entry|(?:doc-)?biblioentry)(?:$|\s)")
_SIGNS = ("csl-entry", "biblioentry")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEVEL = {name: level for level, name in enumerate(_HEADINGS, 1)}
_TYPED = len(_HEADINGS) + 1
"""The level of a heading that is a paragraph: any other ends what stands under it."""
_APART = frozenset("nav footer header form aside figure".split())
"""What is of the page, and not of the text under a heading."""
_NUMBER = late_pattern(r"(?<!\d)1[4-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)")
_SHORT = 300
_MOST = 20_000


def bibliography_in(page: Page, notes: Sequence[HtmlNote]) -> list[Span]:
    """The stretches of the entries in their order; nothing that is a note, or has notes in it."""
    taken = sorted((note.text.start, note.text.end) for note in notes)
    if said_so := list(_outermost(_entries(page))):
        return [e.inner for e in said_so if not _meets(taken, e.inner)]
    found: list[Span] = []
    for heading, level in _headings(page):
        if found and heading.start < found[-1].end:
            continue
        found += _under(page, heading, level, taken)
    return found


def _entries(page: Page) -> Iterator[Element]:
    """The elements that say that they are entries."""
    if not any(sign in page.source for sign in _SIGNS):
        return
    for element in page.every:
        if any(page.source.find(sign, element.start, element.begin) >= 0 for sign in _SIGNS) and _ENTRY.search(said(element)):
            yield element


def _outermost(elements: Iterable[Element]) -> Iterator[Element]:
    end = -1
    for element in elements:
        if element.start >= end:
            end = element.end
            yield element


def _headings(page: Page) -> Iterator[tuple[Element, int]]:
    """The headings of bibliographies, and their levels."""
    for element in page.every:
        level = _LEVEL.get(element.name, _TYPED if element.name in ("p", "div") else 0)
        if not level or element.stop - element.begin > _SHORT or not _is_heading(page, element):
            continue
        to_elsewhere = level == _TYPED and page.between(element.inner)  # of a table of contents
        if not to_elsewhere and not any(e.name in _APART - {"header"} for e in element.within()):
            yield element, level


def _is_heading(page: Page, element: Element) -> bool:
    words = page.words(element)
    return 5 < len(words) < 60 and any(bibliography_headings(words))


def _under(page: Page, heading: Element, level: int, taken: Sequence[tuple[int, int]]) -> list[Span]:
    """What stands under a heading, if it is a list of works: most of them have a year."""
    blocks = list(_blocks(page, Span(heading.end, _end(page, heading, level))))
    listed = [e for e in blocks if e.name in ("li", "dd")] or blocks
    entries = [e.inner for e in listed if e.stop - e.begin >= SHORTEST and not _meets(taken, e.inner)]
    dated = [e for e in entries if _NUMBER.search(page.source, e.start, min(e.end, e.start + LONGEST))]
    return entries if len(entries) >= ENOUGH and 2 * len(dated) > len(entries) else []


def _end(page: Page, heading: Element, level: int) -> int:
    """Where what stands under a heading ends: at the next of its rank, or with what it is in."""
    around = next((e for e in heading.within() if page.text(Span(heading.end, e.stop))), None)
    end = around.stop if around is not None else len(page.source)
    for element in page.inside(heading.end, end, _MOST):
        rank = _LEVEL.get(element.name, 0)
        short = (rank or element.name == "p") and element.stop - element.begin < _SHORT
        if (rank and rank <= level) or (short and ends_bibliography(page.words(element))):
            return element.start
    return end


def _blocks(page: Page, section: Span) -> Iterator[Element]:
    """The members of lists and the paragraphs of a section; of those in one another the inner ones."""
    at = section.start
    inside = page.inside(*section, _MOST)
    for element, behind in pairwise([*inside, None]):
        if element is None or element.start < at:
            continue
        if element.name in _APART:
            at = element.end
        elif element.name in ("li", "dd", "p", "div", "blockquote") and not _holds_blocks(page, element, behind):
            at = element.end
            yield element


def _holds_blocks(page: Page, element: Element, behind: Element | None) -> bool:
    """Whether a member of a list has others in it, or another element has blocks."""
    if behind is None or behind.start >= element.end:
        return False
    apart = ("li", "dd") if element.name in ("li", "dd") else BLOCKS
    return any(e.name in apart for e in page.inside(element.begin, element.stop))


def _meets(taken: Sequence[tuple[int, int]], span: Span) -> bool:
    """Whether a stretch is, or holds, one of those that are in order."""
    at = bisect_left(taken, (span.end,))
    return any(start < span.end and span.start < end for start, end in taken[max(0, at - 3) : at])
