"""Emphasis in Markdown by CommonMark's rules, and what is collected on the way to them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Literal

from edele_refs.formats._decoded import Looks
from edele_refs.model import Span


@dataclass(slots=True)
class Run:
    """Asterisks or underscores that may begin or end emphasis; used up from either side."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int = 0
    """As it was written, before parts of it were used."""


@dataclass(slots=True)
class Event:
    """What a stretch of source is: text as it stands ("plain"), a sign that stands for
    ``text``, a mark that opens or closes something, an end of a block ("divide"), or nothing to read ("drop")."""

    start: int
    end: int
    act: Literal["plain", "sign", "open", "close", "drop", "divide"]
    text: str = ""
    face: Looks = ""


MOST = 200
"""So many brackets and asterisks are kept open; a text with more is not meant that way."""


@dataclass(slots=True)
class Inline:
    """A paragraph on the way to its text: what was seen, and what is still open."""

    source: str
    end: int
    known: Collection[str]
    events: list[Event] = field(default_factory=list)
    stack: list[Run | Span] = field(default_factory=list)
    tags: list[tuple[str, Event]] = field(default_factory=list)
    commented: bool = True
    """Whether a comment may still end behind here."""

    def sign(self, token: re.Match[str], text: str) -> int:
        """The token stands for ``text``."""
        self.events.append(Event(*token.span(), "sign", text))
        return token.end()

    def enclosed(self, outer: Span, inner: Span, face: Looks = "", target: str = "") -> int:
        """Text as it stands, between the marks of a pair."""
        self.events += [
            Event(outer.start, inner.start, "open", target, face),
            Event(inner.start, inner.end, "plain"),
            Event(inner.end, outer.end, "close"),
        ]
        return outer.end

    def comment_end(self, at: int) -> int:
        """Where the comment ends that was begun; of comments that never end one is enough to know it."""
        found = self.source.find("-->", at, self.end) if self.commented else -1
        self.commented = found >= 0
        return found

    def begin(self, entry: Run | Span) -> None:
        """Something opens that a later token may close."""
        if len(self.stack) >= MOST:
            del self.stack[0]
        self.stack.append(entry)


def emphasis(inline: Inline, token: re.Match[str]) -> int:
    """A run of asterisks or underscores: it closes what it can, and opens with the rest."""
    start, end = token.span()
    before = inline.source[start - 1] if start else " "
    after = inline.source[end] if end < inline.end else " "
    blank_before, blank_after = before.isspace(), after.isspace()
    left = not blank_after and (not _is_mark(after) or blank_before or _is_mark(before))
    right = not blank_before and (not _is_mark(before) or blank_after or _is_mark(after))
    if token[0][0] == "_":
        opens = left and (not right or _is_mark(before))
        closes = right and (not left or _is_mark(after))
    else:
        opens, closes = left, right
    run = Run(token[0][0], start, end, opens, closes, end - start)
    if closes:
        _close_emphasis(inline, run)
    if opens and run.start < run.end:
        inline.begin(run)
    return end


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PS"


def _close_emphasis(inline: Inline, run: Run) -> None:
    while run.start < run.end:
        where = next(_openers(inline.stack, run), None)
        if where is None:
            return
        opener = inline.stack[where]
        assert isinstance(opener, Run)
        width = 2 if run.end - run.start > 1 and opener.end - opener.start > 1 else 1
        face: Looks = "bold" if width == 2 else "italic"
        inline.events += [
            Event(opener.end - width, opener.end, "open", face=face),
            Event(run.start, run.start + width, "close"),
        ]
        opener.end -= width
        run.start += width
        del inline.stack[where + (opener.start < opener.end) :]


def _openers(stack: list[Run | Span], run: Run) -> Iterator[int]:
    """The places of what this run may close, the last first."""
    for where in range(len(stack) - 1, -1, -1):
        entry = stack[where]
        if isinstance(entry, Run) and entry.sign == run.sign and _fit(entry, run):
            yield where


def _fit(opener: Run, closer: Run) -> bool:
    """CommonMark's rule of three: what may both open and close fits not everything."""
    both = (opener.opens and opener.closes) or (closer.opens and closer.closes)
    if not both or (opener.length + closer.length) % 3:
        return True
    return opener.length % 3 == 0 and closer.length % 3 == 0
