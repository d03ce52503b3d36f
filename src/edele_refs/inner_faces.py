"""Words in italics within a title that a style sets upright: “‘Pynchon’s *The Crying of Lot 49*’, *Modern Fiction Studies*”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import Citation, Note, Span

_SHORTEST = 3
"""A stretch of fewer letters is not looked for."""


def with_inner_faces(note: Note, citation: Citation, text: str) -> str:
    """What a style prints of a mention, with the italics that words within its title have.

    They are put where these words stand once, and upright; else the text stays as it is.

    >>> from edele_refs.model import Address, Run, Trace
    >>> cited = Citation(Address("1", 1), Span(0, 21), "full", traces=(Trace("title", Span(1, 13)),))
    >>> note = Note("1", "‘On Lot 49 now’, MFS 3", 1, (), None, (Run(Span(4, 10), "italic"),))
    >>> with_inner_faces(note, cited, "“On Lot 49 now”, MFS").replace(ITALIC, "<").replace(ITALIC_END, ">")
    '“On <Lot 49> now”, MFS'
    """
    for words in _italic_within(note, citation):
        if text.count(words) == 1 and not _is_italic(text, at := text.index(words)):
            text = f"{text[:at]}{ITALIC}{words}{ITALIC_END}{text[at + len(words) :]}"
    return text


def _italic_within(note: Note, citation: Citation) -> Iterator[str]:
    titles = [trace.span for trace in citation.traces if trace.variable == "title"]
    for run in note.runs if titles else ():
        words = re.sub(r"^\W+|[\s,.;:]+$", "", run.span.of(note.text))
        if run.face == "italic" and len(words) >= _SHORTEST and any(_within(run.span, title) for title in titles):
            yield words


def _within(run: Span, title: Span) -> bool:
    return title.start <= run.start and run.end <= title.end and run.end - run.start < title.end - title.start - 1


def _is_italic(text: str, at: int) -> bool:
    return text.count(ITALIC, 0, at) > text.count(ITALIC_END, 0, at)
