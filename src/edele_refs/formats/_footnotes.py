"""The notes of the pages put together: what goes on over a page's end, and what is text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from edele_refs.formats._chain import Numbered
from edele_refs.formats._drafts import Block, Draft, further_paragraphs, spans_of
from edele_refs.formats._lines import Line, ended, unfinished
from edele_refs.formats._numbering import CONTINUED, RAISED_LETTERS, SUPERSCRIPTS, marks_of_stars
from edele_refs.model import Span

LONGEST_REST = 12
"""No more lines than this are taken for the rest of a note where no rule says so."""


class Area(NamedTuple):
    """The bottom of a page, as line numbers: the page's begin, the notes' top, the first number."""

    page: int
    begin: int
    top: int
    first: int | None
    end: int


def assemble(
    text: str, lines: Sequence[Line], chain: Sequence[Numbered], areas: Sequence[Area], ruled: bool
) -> list[Block]:
    """The notes of all pages, a block for each numbering, with the text around them."""
    starts = {start.line: start for start in chain}
    sheets = _Sheets(text, lines, ruled)
    for area in areas:
        sheets.add(area, starts)
    return sheets.blocks()


class _Sheets:
    """The notes gathered so far: notes grow from page to page, so this one has a state."""

    def __init__(self, text: str, lines: Sequence[Line], ruled: bool) -> None:
        self.text, self.lines, self.ruled = text, lines, ruled
        self.notes: list[tuple[str, int, list[Span]]] = []
        self.last: Line | None = None
        self.number = 0
        self.chapter = 1
        self.taken: list[tuple[int, int, int]] = []
        self.paragraphs = set[int]()

    def add(self, area: Area, starts: dict[int, Numbered]) -> None:
        """Take the notes of a page, and what is left of the note before."""
        top = area.top
        if self.notes and self.taken:
            top = self._rest(area)
        elif area.first is not None:
            stars = list(marks_of_stars(self.text, self.lines, area.top, area.first))
            if stars:
                self._begin("*", self._after_star(stars[0]))
                self._go_on(stars[0] + 1, area.first)
        if area.first is not None:
            self._numbered(area.first, area.end, starts)
        if area.first is not None or top < area.end:
            self.taken.append((top, area.end, self.chapter))

    def _after_star(self, at: int) -> list[Span]:
        line = self.lines[at]
        words = self.text[line.start : line.end]
        return [Span(line.end - len(words.lstrip("*†‡ ")), line.end)]

    def _numbered(self, first: int, end: int, starts: dict[int, Numbered]) -> None:
        for at in range(first, end):
            start = starts.get(at)
            if start is None:
                self._go_on(at, at + 1)
                continue
            if start.number <= self.number:
                self.chapter += 1
            self.number = start.number
            head = Span(start.body, self.lines[at].end)
            written = self.text[start.start : start.end]
            number = str(start.number) if written.translate(SUPERSCRIPTS).isdigit() else written.translate(RAISED_LETTERS)
            self._begin(number, [head] if head.start < head.end else [])
            self.last = self.lines[at]

    def _begin(self, number: str, spans: list[Span]) -> None:
        self.notes.append((number, self.chapter, spans))

    def _go_on(self, start: int, end: int) -> None:
        self.paragraphs |= further_paragraphs(self.text, self.lines[max(0, start - 1) : end])
        for line in self.lines[start:end]:
            said = CONTINUED.match(self.text, line.start, line.end)
            begin = said.end() if said else line.start
            if not line.rule and begin < line.end:
                self.notes[-1][2].append(Span(begin, line.end))
                self.last = line

    def _rest(self, area: Area) -> int:
        """Give the note before what is left of it on this page; the line where notes begin."""
        end = area.end if area.first is None else area.first
        if self.ruled:
            self._overflow(area)
            if area.first is not None or self._breaks_off(area.top):
                self._go_on(area.top, end)
                return area.top
            return area.end
        top = self._rest_without_rule(area)
        self._go_on(top, end)
        return top

    def _breaks_off(self, at: int) -> bool:
        """The note before has no end or a full last line, or the line goes on in the midst of a sentence."""
        if at >= len(self.lines) or self.last is None:
            return False
        if not ended(self.text, self.last) or self.text[self.lines[at].start].islower():
            return True
        top, end, _ = self.taken[-1]
        longest = max(line.end - line.start for line in self.lines[top:end])
        return end - top > 1 and self.last.end - self.last.start > 0.9 * longest

    def _overflow(self, area: Area) -> None:
        """A page between, without a rule, that begins with the rest of the note before.

        Only if the note has no end, the text above it has one, and the page
        begins in the midst of a sentence.
        """
        top, end, _ = self.taken[-1]
        if end >= area.begin or self.last is None or ended(self.text, self.last):
            return
        self._overflow_lines(top, end)

    def _overflow_lines(self, top: int, end: int) -> None:
        begin = end
        if begin >= len(self.lines) or not self.text[self.lines[begin].start].islower():
            return
        above = top - 1
        while above >= 0 and self.lines[above].rule:
            above -= 1
        if above < 0 or not _complete(self.text, self.lines[above]):
            return
        stop = begin + 1
        page = self.lines[begin].page
        while stop < len(self.lines) and not self.lines[stop].gap and self.lines[stop].page == page:
            stop += 1
        if stop - begin <= LONGEST_REST:
            self._go_on(begin, stop)
            self.taken.append((begin, stop, self.chapter))

    def _rest_without_rule(self, area: Area) -> int:
        """The first line of the block above the first number, if the note before goes on in it."""
        if area.first is None or self.last is None or not unfinished(self.text, self.last):
            return area.top
        at = area.first
        while at > area.begin and area.first - at < LONGEST_REST:
            at -= 1
            if self.lines[at].gap and at > area.begin:
                first = self.text[self.lines[at].start]
                return at if first.islower() or first.isdigit() or first == "(" else area.top
        return area.top

    def blocks(self) -> list[Block]:
        """The notes by numbering, each with the text that is not notes around them."""
        if self.taken and self.ruled and self._open():
            self._overflow_lines(*self.taken[-1][:2])
        bodies, paragraphs = self._bodies(), frozenset(self.paragraphs)
        drafts: dict[int, list[Draft]] = {}
        for number, chapter, spans in self.notes:
            drafts.setdefault(chapter, []).append(Draft(number, chapter, tuple(spans), paragraphs))
        return [Block(tuple(some), bodies.get(chapter, ())) for chapter, some in drafts.items()]

    def _open(self) -> bool:
        return self.last is not None and not ended(self.text, self.last)

    def _bodies(self) -> dict[int, tuple[Span, ...]]:
        bodies: dict[int, list[Line]] = {}
        after = 0
        for top, end, chapter in self.taken:
            bodies.setdefault(chapter, []).extend(self.lines[after:top])
            after = end
        bodies.setdefault(self.chapter, []).extend(self.lines[after:])
        return {chapter: spans_of(body) for chapter, body in bodies.items()}


def _complete(text: str, line: Line) -> bool:
    """The line ends a sentence, a note's mark behind its end or not."""
    return text[line.start : line.end].rstrip("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹")[-1:] in tuple('.!?:”"’»')
