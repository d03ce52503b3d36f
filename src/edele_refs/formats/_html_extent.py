"""Where in an HTML page a note that a link calls begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from edele_refs.formats._html_back import leads_to
from edele_refs.formats._html_page import BLOCKS, LABEL, Page, said
from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_BOXES = frozenset("div li aside section td dd blockquote".split())
_OWN_BOX = frozenset("li aside td dd".split())
_SAYS_NOTE = late_pattern(r"(?:foot|end)note|\bfn|_[ef][td]n|mso-element|note", re.I)
_OF_ALL = late_pattern(
    r"notes(?![a-z])|note[\s_-]?(?:list|group|container|section|wrapper|area|table)|\bfn-?(?:group|list)", re.I
)
"""What a box says that holds all notes of a page, though it may be only one."""
_PARAGRAPHS = frozenset("p blockquote ol ul dl pre table li tr td th dt dd".split())
_OTHER = late_pattern(r"<(?:h[1-6]|hr|nav|footer|form)\b", re.I)
"""What begins behind a note is no more of it."""
MOST = 5
"""A note has no more paragraphs behind its first, unless they are in a box of its own."""


class Call(NamedTuple):
    """A note's element, the anchor in it (or itself), and the links that call it."""

    holder: Element
    target: Element
    links: list[Element]


class Extents:
    """The stretches of the notes of a page, in the order of their anchors."""

    def __init__(self, page: Page, calls: Sequence[Call]) -> None:
        self.page = page
        self.calls = calls
        self._starts = [call.target.start for call in calls]
        self._together: dict[int, list[int]] = {}
        for call in calls:
            begin = line_start(page, call.target)
            self._together.setdefault(call.holder.start, []).append(begin)

    def of(self, at: int) -> Span:
        """The stretch of a note: its element's, or that between its anchor and the next in it."""
        holder, target, _ = self.calls[at]
        together = self._together[holder.start]
        if len(together) == 1:
            return Span(holder.inner.start, max(self._end(at), self._box_end(at)))
        later = bisect_right(together, target.start)
        start = together[later - 1]
        return Span(start, together[later] if later < len(together) else self._end(at))

    def nested(self, at: int, text: Span) -> Iterator[Span]:
        """Notes that stand in this one's element, as where a page closes none: they are their own."""
        end, later = self.calls[at].target.start, at + 1
        while later < len(self.calls) and self._starts[later] < text.end:
            holder = self.calls[later].holder
            if holder is not self.calls[at].holder and holder.start > end:
                end = holder.end
                yield Span(holder.start, min(end, text.end))
            later = max(later + 1, bisect_left(self._starts, end))

    def _end(self, at: int) -> int:
        """The end of its element, of the one behind a mere number, of its further paragraphs."""
        page, holder = self.page, self.calls[at].holder
        words = page.words(holder)
        if not words or LABEL.fullmatch(words):
            behind = page.next(holder)
            return behind.inner.end if behind and behind.name in BLOCKS else holder.inner.end
        if holder.name != "p":
            return holder.inner.end
        after = self.calls[at + 1].holder if at + 1 < len(self.calls) else None
        if self._stops(at):
            return holder.inner.end
        if after is None or after.parent is not holder.parent:
            return self._continued(self.calls[at], holder)
        between = _siblings(page, holder, after.start, MOST + 1)
        plain = all(e.name in _PARAGRAPHS for e in between) and after.name == "p"
        return after.start if between and plain and len(between) <= MOST else holder.inner.end

    def _stops(self, at: int) -> bool:
        """Whether the text with its mark comes behind the note, before the next one."""
        call, after = self.calls[at], self.calls[at + 1] if at + 1 < len(self.calls) else None
        mark = call.links[0].start
        return call.holder.start < mark and (after is None or mark < after.target.start)

    def _box_end(self, at: int) -> int:
        """The end of the largest box around the note that is its own; 0 where there is none."""
        call, own = self.calls[at], self.calls[at].holder
        around = own.parent
        while around is not None and around.name in _BOXES and self._alone(call, around):
            says = said(around)
            if around.name in _OWN_BOX or (_SAYS_NOTE.search(says) and not _OF_ALL.search(says)):
                own = around
            elif _OF_ALL.search(says):
                break
            elif _ruled_off(self.page, around) and self._of_paragraphs(around):
                own = around
            around = around.parent
        end = own.stop if own is not call.holder else 0
        if own.name != "p" and own.parent is not None and call.links[0].start < own.start:
            end = max(end, self._continued(call, own))
        other = _OTHER.search(self.page.source, call.holder.end, end) if end else None
        return other.start() if other else end

    def _alone(self, call: Call, around: Element) -> bool:
        """Whether a box begins with the note and has no other, and not its mark."""
        inside = bisect_left(self._starts, around.end) - bisect_left(self._starts, around.start)
        holds_mark = around.start <= call.links[0].start < around.end
        before = self.page.text(Span(around.begin, call.holder.start))
        return inside == 1 and not holds_mark and not before

    def _of_paragraphs(self, box: Element) -> bool:
        inside = self.page.paragraphs(box.begin, box.stop)
        return all(e.name in _PARAGRAPHS for e in inside)

    def _continued(self, call: Call, own: Element) -> int:
        """The end of the last paragraph behind the note that is certainly of it.

        That is one with a link to its mark, one that it announces with a colon, a quotation
        and what is behind it; any other may be of the page, and not of its last note.
        """
        page, parent = self.page, own.parent
        end, before = own.stop, own
        for block in _siblings(page, own, parent.stop if parent is not None else own.end, MOST):
            if block.name not in _PARAGRAPHS or _OTHER.search(page.source, own.end, block.start):
                break
            leads_back = any(leads_to(page, link, call.links) for link in page.between(block.inner))
            if leads_back or (end == before.stop and _goes_on(page, before, block)):
                end = block.stop
            before = block
        return end


def _goes_on(page: Page, before: Element, block: Element) -> bool:
    """Whether a block is announced by the one before it, or one of the two is a quotation."""
    return "blockquote" in (block.name, before.name) or page.last_words(before.inner).endswith((":", ","))


def line_start(page: Page, target: Element) -> int:
    """Where the line of an anchor begins, if nothing but a note's number stands before it."""
    low = max(0, target.start - 60)
    before = page.source[low : target.start]
    if not (br := _LINE.search(before)):
        return target.start
    start = low + br.end()
    if _STOP.search(page.source, start, target.start):
        return target.start
    words = page.text(Span(start, target.start))
    return start if words and LABEL.fullmatch(words) else target.start


_LINE = late_pattern(r".*<(?:br|p|hr)\b[^<>]{0,40}>", re.I | re.S)


def loose_end(page: Page, target: Element) -> int:
    """Where the text behind an anchor ends that has no element of its own."""
    stop = min(len(page.source), target.end + 5000)
    found = _STOP.search(page.source, target.end, stop)
    return found.start() if found else stop


_STOP = late_pattern(
    rf"<br\s*/?>\s*<br|</?(?:{'|'.join(sorted(BLOCKS))}|address)(?=[\s>/])", re.I
)


def _siblings(page: Page, element: Element, limit: int, most: int) -> list[Element]:
    """The first blocks behind an element in the same parent."""
    behind = (e for e in page.inside(element.end, limit) if e.name in BLOCKS and e.parent is element.parent)
    return list(islice(behind, most))


def _ruled_off(page: Page, box: Element) -> bool:
    """A rule, or another box, stands directly before the box: it is one of the notes'."""
    before = page.source[max(0, box.start - 200) : box.start].rstrip()
    return bool(re.search(r"<hr\b[^<>]*>$", before, re.I)) or before.endswith(f"</{box.name}>")
