"""A note's text as it is read: without what a scan has done to it, its soft signs and spaces in the usual form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from edele_refs.model import Citation, Span
from edele_refs.parse.mended import Mended, mended
from edele_refs.parse.soft_marks import Usual, usual


@dataclass(frozen=True, slots=True)
class Plain:
    """The text that is read, and the way back to the one that stands in the note."""

    text: str
    _marks: Usual | None
    _strays: Mended | None

    def onward(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Spans of the note in the text that is read."""
        return self._strays.onward(spans) if self._strays else spans

    def restored(self, citations: Iterable[Citation]) -> tuple[Citation, ...]:
        """What was read, as it stands in the note."""
        if self._strays:
            citations = map(self._strays.restored, citations)
        if self._marks:
            citations = map(self._marks.restored, citations)
        return tuple(citations)


_SPACES = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"), " ")
"""Spaces that do not break, or of another width, as Word and pandoc set them behind “cf.” and “p.”; one takes the place of one."""


def plain(text: str) -> Plain:
    """The text of a note as it is read."""
    text = text if text.isascii() else text.translate(_SPACES)
    marks = usual(text)
    text = marks.text if marks else text
    strays = mended(text)
    return Plain(strays.text if strays else text, marks, strays)
