"""Which sources the notes of an XML document name by data: in elements, or by pointing to an entry.

A pointer is TEI's ``<ref target="#smith2001">``, JATS's ``<xref rid="B12">``: the entry of the
bibliography with this name is the source, whatever the words say.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from edele_refs.formats._decoded import Decoded
from edele_refs.formats._tags import Element
from edele_refs.model import Embedded, Item, Span


class Data(NamedTuple):
    """A reference: its element, what it says (nothing: its entry is text), its name, the place cited."""

    element: Element
    item: Item
    key: str = ""
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Cites:
    """``every`` are the document's elements in order, ``items`` its entries by name (empty where
    they are text); ``data`` reads a reference in elements, ``points`` says to which names an
    element points."""

    form: str
    every: Sequence[Element]
    items: Mapping[str, Item]
    data: Callable[[Element], Data | None]
    points: Callable[[Element], Sequence[str]]

    def marks(self) -> dict[str, Span]:
        """Where each entry is first pointed to."""
        found: dict[str, Span] = {}
        for element in self.every:
            for name in self.points(element):
                if name in self.items:
                    found.setdefault(name, Span(element.start, element.end))
        return found

    def embedded(self, text: Decoded, parts: Iterable[Span]) -> tuple[Embedded, ...]:
        """The references of a note's text, whose source stands in these parts of the file."""
        known: list[Embedded] = []
        for one in (one for part in parts for one in self._in(part)):
            empty = one.element.begin == one.element.stop
            span = place_in(text, Span(one.element.start, one.element.end) if empty else Span(one.element.begin, one.element.stop))
            if span and (not known or known[-1].span.end <= span.start) and not _within_reference(one.element, text, span):
                known.append(Embedded(span, one.item, one.locator, one.key, self.form))
        return tuple(known)

    def _in(self, part: Span) -> Iterator[Data]:
        end = part.start
        for element in within(self.every, part):
            if element.start < end:
                continue
            found = self.data(element) or self._pointing(element)
            if found:
                end = element.end
                yield found._replace(item=self.items.get(found.key) or found.item)

    def _pointing(self, element: Element) -> Data | None:
        names = self.points(element)
        if len(names) != 1 or names[0] not in self.items:
            return None
        return Data(element, self.items[names[0]], names[0], element.get("loc") or None)


def _within_reference(element: Element, text: Decoded, span: Span) -> bool:
    """Whether a title that points to an entry is but a part of a reference that is typed around it: its author stands before it."""
    return element.name == "title" and text.text[: span.start].rstrip().endswith(",")


def within(every: Sequence[Element], span: Span) -> Sequence[Element]:
    """Of elements in their order those that begin in a stretch of the source."""
    low = bisect_left(every, span.start, key=lambda e: e.start)
    return every[low : bisect_left(every, span.end, low, key=lambda e: e.start)]


def place_in(text: Decoded, source: Span) -> Span | None:
    """The stretch of a text that was read from a stretch of the source, without the stop behind it."""
    low = bisect_left(text.pieces, source.start + 1, key=lambda p: p.source.end)
    start = end = -1
    for piece in text.pieces[low:]:
        if piece.source.start >= source.end:
            break
        first, last = max(piece.source.start, source.start), min(piece.source.end, source.end)
        begin = piece.at + (first - piece.source.start if piece.verbatim else 0)
        start = begin if start < 0 else start
        end = begin + (last - first if piece.verbatim else piece.length)
    shown = text.text[start:end] if start >= 0 else ""
    start += len(shown) - len(shown.lstrip())
    end -= len(shown) - len(shown.rstrip(" .;"))
    return Span(start, end) if 0 <= start < end else None
