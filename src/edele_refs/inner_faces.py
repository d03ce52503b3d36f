"""Faces that no field has: words in italics within a title that a style sets upright (“‘Pynchon’s *The Crying of Lot 49*’,
*Modern Fiction Studies*”), and raised or lowered figures (“F<sup>12</sup> 4443”)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.marks import (
    ITALIC,
    ITALIC_END,
    SUBSCRIPT,
    SUBSCRIPT_END,
    SUPERSCRIPT,
    SUPERSCRIPT_END,
)
from edele_refs.model import Citation, Note, Span

_SHORTEST = 3
"""A stretch of fewer letters is not looked for."""


def with_inner_faces(note: Note, citation: Citation, text: str) -> str:
    """What a style prints of a mention, with the italics that words within its title have.

    They are put where these words stand once, and upright; else the text stays as it is. So are raised figures,
    where they stand once with the letters before them.

    >>> from edele_refs.model import Address, Run, Trace
    >>> cited = Citation(Address("1", 1), Span(0, 21), "full", traces=(Trace("title", Span(1, 13)),))
    >>> note = Note("1", "‘On Lot 49 now’, MFS 3", 1, (), None, (Run(Span(4, 10), "italic"),))
    >>> with_inner_faces(note, cited, "“On Lot 49 now”, MFS").replace(ITALIC, "<").replace(ITALIC_END, ">")
    '“On <Lot 49> now”, MFS'
    >>> note = Note("1", "AN, F12 4443, 3", 1, (), None, (Run(Span(5, 7), "superscript"),))
    >>> with_inner_faces(note, Citation(Address("1", 1), Span(0, 15), "full"), "AN, F12 4443, fol. 3").replace(SUPERSCRIPT, "^").replace(SUPERSCRIPT_END, "^")
    'AN, F^12^ 4443, fol. 3'
    """
    for words in _italic_within(note, citation):
        if text.count(words) == 1 and not _is_italic(text, at := text.index(words)):
            text = f"{text[:at]}{ITALIC}{words}{ITALIC_END}{text[at + len(words) :]}"
    return _with_raised(note, citation, text)


_RAISED = {"superscript": (SUPERSCRIPT, SUPERSCRIPT_END), "subscript": (SUBSCRIPT, SUBSCRIPT_END)}
_WORD = late_pattern(r"[^\W_]+\Z")


def _with_raised(note: Note, citation: Citation, text: str) -> str:
    """The text with the figures raised and endings of ordinals that are so in a word: the “12” of the series “F12”."""
    for run in note.runs:
        before = _WORD.search(note.text, citation.span.start, run.span.start) if run.face in _RAISED and run.span.end <= citation.span.end else None
        if before is None:
            continue
        figures = run.span.of(note.text).strip()
        places = [m.end() for m in re.finditer(rf"(?<!\w){re.escape(before[0])}(?={re.escape(figures)}(?!\w))", text)]
        if len(places) == 1 and figures:
            at, (mark, end) = places[0], _RAISED[run.face]
            text = f"{text[:at]}{mark}{figures}{end}{text[at + len(figures) :]}"
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
