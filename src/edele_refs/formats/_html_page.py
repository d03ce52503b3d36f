"""The elements of an HTML page, by their names, their places, and the links between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from html import unescape
from urllib.parse import unquote

from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

BLOCKS = frozenset(
    "p li div dd dt td th tr table aside section article blockquote ol ul dl h1 h2 h3 h4 h5 h6 figure "
    "figcaption header footer main nav body html details summary pre center form fieldset hr".split()
)
HOLDERS = frozenset("p li div dd dt td th aside section article blockquote tr".split())
"""Elements that a note may be."""
LABEL = late_pattern(
    r"[^\w*†‡§¶#+]*(?:(?:footnote|endnote|note|fn|n\.)\s*){0,3}(?P<number>\d{1,6}[a-z]?|(?<![a-z])(?:[ivxlc]{1,6}|[a-z])"
    r"|[*†‡§¶#+]{1,4})(?:\W*|:\d+\W*)",
    re.I,
)
"""The words of a link that calls a note, or of the number before one."""
_GROUP = late_pattern(r"\[\s*(?P<number>(?:note|nb|n|anm\.|прим\.|комм\.|nota)\s?\d{1,4})\s*\]", re.I)
"""A number in a wiki's own group of notes, which has another name than those without."""
ADDRESSES = ("data-rid", "reveal-id", "data-open", "data-footnote-id")
"""Where pages that a program moves say which note a link shows."""
_REF = ("-ref", "ref-", "_ref", "ref")
_TAGS, _TAGS_BEFORE = late_pattern(r"<[^<>]*(?:>|$)"), late_pattern(r"(?:^[^<>]*>)?<[^<>]*>")
_MARK_OF_PLACE = ("id", "name", "content-id")


def label_of(words: str) -> str:
    """The number in the words of a link, empty where they are none.

    >>> [label_of(s) for s in ("[1]", "Footnote 12", "**", "[1:1]", "[note 3]", "Notes", "Werth 1999")]
    ['1', '12', '**', '1', 'note 3', '', '']
    """
    found = _GROUP.fullmatch(words) or LABEL.fullmatch(words)
    return found["number"] if found else ""


def address_of(link: Element) -> str:
    """The name of the place on this page that a link leads to; empty where there is none."""
    _, mark, name = link.get("href").rpartition("#")
    if mark and name:
        return name.removeprefix("/")  # slides that a program shows have "#/fn1"
    return next((value.lstrip("#") for key in ADDRESSES if (value := link.get(key))), "")


class Page:
    """The elements of a page in order."""

    def __init__(self, source: str, every: Sequence[Element]) -> None:
        self.source = source
        self.every = every
        self.by_id: dict[str, Element] = {}
        for element in every:
            for key in _MARK_OF_PLACE:
                if (key != "name" or element.name == "a") and (name := element.get(key)):
                    self.by_id.setdefault(name, element)
        self._addresses = {e.start: at for e in every if e.name in ("a", "button") and (at := address_of(e))}
        self.links = [e for e in every if e.start in self._addresses]
        self._name_twins()
        self._starts = [link.start for link in self.links]
        self._all_starts = [element.start for element in every]

    def _name_twins(self) -> None:
        """Names of Word's marks and notes (“_ftnref1”, “_ftn1”) where a program took the anchors away.

        The links are left, and each stands where the other leads to.
        """
        lost = [(name, link) for link in self.links if (name := self._addresses[link.start]) not in self.by_id]
        first: dict[str, Element] = {}
        for name, link in lost:
            first.setdefault(name, link)
        for name, link in first.items():
            twin = next((t for t in (name.replace(r, "", 1) for r in _REF if r in name) if t in first), "")
            if twin and first[twin].start < link.start:
                self.by_id[twin], self.by_id[name] = link, first[twin]

    def words(self, element: Element) -> str:
        """The element's text, roughly."""
        return self.text(element.inner)

    def text(self, span: Span) -> str:
        """The text of a stretch of the page, roughly, and no more than its beginning."""
        if span.start >= span.end:
            return ""  # often asked of what stands between two elements
        end = min(span.end, span.start + 500)
        return unescape(_TAGS.sub("", self.source[span.start : end])).strip()

    def last_words(self, span: Span) -> str:
        """The end of the text of a stretch of the page, roughly."""
        start = max(span.start, span.end - 300)
        return unescape(_TAGS_BEFORE.sub("", self.source[start : span.end])).strip()

    def between(self, span: Span) -> Sequence[Element]:
        """The links in a stretch of the page."""
        return self.links[
            bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)
        ]

    def inside(self, start: int, end: int, most: int = 200) -> Sequence[Element]:
        """The elements that begin in a stretch of the page."""
        low, high = bisect_left(self._all_starts, start), bisect_left(self._all_starts, end)
        return self.every[low : min(high, low + most)]

    def paragraphs(self, start: int, end: int) -> list[Element]:
        """The blocks that begin in a stretch of the page."""
        return [e for e in self.inside(start, end) if e.name in BLOCKS]

    def next(self, element: Element) -> Element | None:
        """The element behind this one in the same parent."""
        at = bisect_left(self._all_starts, element.end)
        behind = self.every[at] if at < len(self.every) else None
        return behind if behind is not None and behind.parent is element.parent else None

    def address(self, link: Element) -> str:
        """The name of a place on this page that a link leads to, or says that it does."""
        return self._addresses.get(link.start, "")

    def target(self, link: Element) -> Element | None:
        """The element of this page that a link leads to."""
        name = self.address(link)
        return self.by_id.get(name) or self.by_id.get(unquote(name))


def said(element: Element) -> str:
    """What an element says of itself: its role, its classes, its name, its style."""
    keys = ("role", "epub:type", "data-type", "class", "id", "style")
    return " ".join(filter(None, map(element.get, keys)))
