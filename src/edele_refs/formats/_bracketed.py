"""Notes that a transcript of a book sets in brackets with their word: "[Footnote 12: Gibbon, ch. xxxi.]".

They stand behind the paragraph that calls for them, within it, or at the end; the mark is
"[12]", "[A]" or "[*]". Where their numbers begin anew, a chapter begins; where they do so by
the page, they are numbered through.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from edele_refs.formats._brackets import closings
from edele_refs.formats._drafts import Draft, further_paragraphs
from edele_refs.formats._lines import Line
from edele_refs.formats._notes import PER_CHAPTER
from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_LABEL = r"\d{1,4}[a-z]?|[A-Za-z]{1,2}|[*†‡§]{1,4}"
_OPENS = late_pattern(rf"\[\s?(?P<word>[^\W\d_]{{4,20}})(?:\s(?P<label>{_LABEL}))?\s?(?P<sign>[:.])\s*(?=\S)")
_SIGNS = late_pattern(r"[\[\]]")
_MARK = late_pattern(rf"\[({_LABEL})\]")
_PARAGRAPH = late_pattern(r"\n[ \t]*\n")
UNMISTAKABLE = 7
"""Letters of a word that says without a number that this is a note ("Footnote", "Fußnote"), as "Note" does not."""


class Bracketed(NamedTuple):
    """A note in brackets: where its bracket begins, its label, and its text."""

    at: int
    label: str
    text: Span


def bracketed_notes(text: str, lines: Sequence[Line]) -> tuple[list[Draft], dict[tuple[int, str], Span]]:
    """The notes in brackets, in their order, and where their marks stand; none if there are none.

    >>> from edele_refs.formats._lines import lines_of
    >>> text = "So it was.[1]\\n\\n[Footnote 1: Gibbon, ch. xxxi.]"
    >>> [(draft.number, draft.lines[0].of(text)) for draft in bracketed_notes(text, lines_of(text))[0]]
    [('1', 'Gibbon, ch. xxxi.')]
    """
    found = list(_found(text))
    drafts = [_draft(text, lines, one, chapter) for one, chapter in zip(found, _chapters(found), strict=True)]
    marks = dict(_marks(text, found, drafts)) if drafts else {}
    return _numbered_through(drafts, marks)


def _found(text: str) -> Iterator[Bracketed]:
    starts = [one for one in _OPENS.finditer(text) if _is_note(one)]
    ends = closings(text, _SIGNS) if starts else {}
    for at, one in enumerate(starts):
        limit = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        end = ends.get(one.start() + 1, 0) - 1
        if not one.end() <= end <= limit:
            broken = _PARAGRAPH.search(text, one.end(), limit)
            end = broken.start() if broken else limit
        yield Bracketed(one.start(), one["label"] or "", Span(one.end(), end))


def _is_note(one: re.Match[str]) -> bool:
    """Whether the word is one for notes, with a number or long enough, and a colon (a stop behind a number)."""
    if one["sign"] == "." and not one["label"]:
        return False
    return (one["label"] is not None or len(one["word"]) >= UNMISTAKABLE) and one["word"].casefold() in _note_words()


@cache
def _note_words() -> frozenset[str]:
    return frozenset(word.casefold() for word in words("note"))


def _chapters(found: Sequence[Bracketed]) -> Iterator[int]:
    chapter, seen = 1, set[str]()
    for one in found:
        if one.label and one.label in seen:
            chapter, seen = chapter + 1, set()
        seen.add(one.label)
        yield chapter


def _draft(text: str, lines: Sequence[Line], one: Bracketed, chapter: int) -> Draft:
    first = bisect_right(lines, one.text.start, key=lambda line: line.end)
    inside = list[Line]()
    for line in lines[first : bisect_left(lines, one.text.end, key=lambda line: line.start)]:
        start, end = max(line.start, one.text.start), min(line.end, one.text.end)
        if start < end and not line.rule:
            inside.append(line._replace(start=start, end=end))
    return Draft(one.label, chapter, tuple(Span(line.start, line.end) for line in inside), further_paragraphs(text, inside))


def _marks(text: str, found: Sequence[Bracketed], drafts: Sequence[Draft]) -> Iterator[tuple[tuple[int, str], Span]]:
    """The last mark with a note's label before it, behind the note before with the same label."""
    places: Mapping[str, list[int]] = defaultdict(list)
    for mark in _MARK.finditer(text):
        places[mark[1]].append(mark.start(1))
    before: dict[str, int] = {}
    for one, draft in zip(found, drafts, strict=True):
        at = bisect_left(places[one.label], one.at) - 1
        if at >= 0 and places[one.label][at] > before.get(one.label, -1):
            start = places[one.label][at]
            yield (draft.chapter, draft.number), Span(start, start + len(one.label))
        before[one.label] = one.at


def _numbered_through(
    drafts: Sequence[Draft], marks: Mapping[tuple[int, str], Span]
) -> tuple[list[Draft], dict[tuple[int, str], Span]]:
    """Those without a label counted; all of them, if they begin anew by the page."""
    several = drafts[-1].chapter if drafts else 0
    by_page = several > 3 and len(drafts) < PER_CHAPTER * several
    through, places, last = list[Draft](), dict[tuple[int, str], Span](), dict[int, int]()
    for draft in drafts:
        chapter = 1 if by_page else draft.chapter
        number = str(last.get(chapter, 0) + 1) if by_page or not draft.number else draft.number
        last[chapter] = int(number) if number.isdigit() else last.get(chapter, 0)
        if place := marks.get((draft.chapter, draft.number)):
            places[chapter, number] = place
        through.append(replace(draft, number=number, chapter=chapter))
    return through, places
