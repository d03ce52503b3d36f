"""What is set in italics in a note: titles, and where they begin and end.

In a note that has faces an italic stretch which begins with a capital is the title of a
book, a journal or a newspaper (articles and chapters stand in quotation marks, or upright
before it). So its edges are a field's edges, no name goes on in it, and no imprint, date
or page is looked for in it. "Ibid.", "et al." and foreign words are italic too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Note, Span

_OUTER = " \t\n,;:.()[]–—"
_GAP = late_pattern(r"[\s’'“”‘«»\"]{0,2}")
_BEGINNING = late_pattern(r"[^\W_a-zß-öø-ÿа-яёіїєґ]|[„“‘«\"‚’']|[a-z]{1,2}[A-Z]|(?:l|d|L|D)[’']\w")
_MOST = 0.85
"""A note of which more is italic is set so as a whole."""


def italics_of(note: Note) -> tuple[Span, ...]:
    """The stretches of a note that are titles by their face."""
    joined: list[Span] = []
    for run in sorted(run.span for run in note.runs if run.face == "italic"):
        if joined and _GAP.fullmatch(note.text, joined[-1].end, max(run.start, joined[-1].end)):
            joined[-1] = Span(joined[-1].start, max(run.end, joined[-1].end))
        else:
            joined.append(run)
    if sum(span.end - span.start for span in joined) > _MOST * len(note.text):
        return ()
    bare = (_trimmed(note.text, span) for span in joined)
    return tuple(span for span in bare if span.end - span.start > 2 and _is_title(span.of(note.text)) and not _is_called(note.text, span))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in _OUTER:
        start += 1
    while end > start and text[end - 1] in _OUTER and not (text[end - 1] in ")]" and text.count("(", start, end) >= text.count(")", start, end)):
        end -= 1
    # "Stan. L. Rev." keeps its last stop
    return Span(start, end + (text[end : end + 1] == "." and end < span.end and bool(_ABBREVIATED.search(text, start, end))))


_ABBREVIATED = late_pattern(r"\.\s?[^\W\d_]{1,5}$")


def _is_title(text: str) -> bool:
    return bool(_BEGINNING.match(text)) and not _MORE.search(text) and not _no_title().fullmatch(text)


def _is_called(text: str, span: Span) -> bool:
    """“Hereafter Snowden, *Naples*”: what a work is called from here on, which is no title beside its own."""
    return _calling().search(text, max(1, span.start - _NAME), span.start) is not None


_NAME = 80
"""So long are such words and a name before the italics."""


@cache
def _calling() -> re.Pattern[str]:
    return long_pattern(rf"(?<=[\s(\[])(?:{pattern('hereafter')})[:,]?\s[„“‘«\"]?[^.;()\[\]\d„“”‘«»\"]{{0,40}}\Z")


_MORE = late_pattern(r"\([^()]*[:,][^()]*\d{4}\)|\((?:1[4-9]|20)\d\d\)[:,]|(?:1[4-9]|20)\d\d,\s(?:S\.|s\.|pp?\.|с\.)?\s?\d+[\d–-]*$")
"""An imprint, or pages behind a year: a whole reference is set in italics, and not its title."""


@cache
def _no_title() -> re.Pattern[str]:
    """Words of citing that are italic because they are Latin, or lead to a source."""
    keys = ("ibid", "idem", "op_cit", "loc_cit", "passim", "see", "citing", "here", "et_al", "above", "below", "hereafter", "note", "editor")
    return long_pattern(rf"(?i:(?:(?:{'|'.join(map(pattern, keys))}|in|Ivi|Id)[\s.,:]*)+)")


def within(italics: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Those that lie in a stretch."""
    if not italics:
        return ()
    low = bisect_left(italics, (start,))
    return tuple(span for span in italics[low : bisect_left(italics, (end + 1,), low)] if span.end <= end)


def torn(italics: tuple[Span, ...], start: int, end: int) -> bool:
    """Whether a stretch begins or ends in the middle of one."""
    return any(span.start < start < span.end or span.start < end < span.end for span in _near(italics, start, end))


def meets(italics: tuple[Span, ...], start: int, end: int) -> bool:
    """Whether one of them overlaps a stretch."""
    return any(span.start < end and start < span.end for span in _near(italics, start, end))


def _near(italics: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """Those that may overlap a stretch: of those before it the last."""
    return italics[max(0, bisect_left(italics, (start,)) - 1) : bisect_left(italics, (end + 1,))]
