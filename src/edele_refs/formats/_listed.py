"""The bibliography of a text that has it under a heading: where its entries stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from edele_refs.formats._content import Atom, Content, Text
from edele_refs.formats._decoded import Decoded
from edele_refs.formats._edits import joined_runs
from edele_refs.formats._headings import bibliography_headings, ends_bibliography
from edele_refs.formats._notes import Found
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Note, Run, Span

ENOUGH = 3
"""A list of fewer entries was probably not recognised."""
SHORTEST = 16
LONGEST = 3000
"""Characters of an entry; what is longer is prose."""
_ENTRY_STYLE = late_pattern(r"bibliogra(?:ph|f)|literaturverzeichnis", re.I)
_TITLE_STYLE = late_pattern(r"head|tit(?:le|el|re|ul|olo)|überschrift|subhead|toc|заголовок", re.I)
_LINE = late_pattern(r"[^\n]*\S[^\n]*")
_BLANK = late_pattern(r"\n[ \t\r]*\n\s*")
_LEVEL = late_pattern(r"[ \t]*(#{1,6}|={1,6})(?=[ \t\w])")
_NO_ENTRY = late_pattern(r"[ \t]*(?:#{1,6}[ \t]|={2,6}[ \t]?\w|:{3,}|<!--|\[\^|\\(?:section|chapter|end|begin)\b|</?(?:div|references)\b)")
BULLET = late_pattern(r"(?:[ \t]*(?:[-–*•+]|\[\d+\]|\d{1,3}\.)[ \t]+|[*#:]+[ \t]*)")


def entries_in(text: str, notes: Iterable[Sequence[Span]]) -> list[Span]:
    """The entries under the last heading of a bibliography, up to the notes or what follows it.

    ``notes`` are the stretches of the notes. Lines are entries, or blocks where empty lines
    divide them; none where there are too few to be a list.
    """
    section = _section(text, sorted(span.start for note in notes for span in note[:1]))
    found = [span for span in _blocks(text, section) if _is_entry(text, span)]
    return found if len(found) >= ENOUGH else []


def found_in(
    text: str, notes: Iterable[Sequence[Span]], decode: Callable[[Span], Decoded]
) -> list[Found]:
    """The entries of a marked-up text, as ``decode`` reads them."""
    decoded = (decode(span).stripped() for span in entries_in(text, notes))
    return [Found(one) for one in decoded if one.text]


def is_entry_style(name: str) -> bool:
    """Whether a style's name says that its paragraphs are entries of a bibliography.

    >>> [is_entry_style(s) for s in ("Bibliography", "EndNote Bibliography", "Bibliography_20_1", "Bibliography Heading")]
    [True, True, True, False]
    """
    return bool(_ENTRY_STYLE.search(name)) and not _TITLE_STYLE.search(name)


def is_heading(found: Sequence[Content]) -> bool:
    """Whether what was found in a paragraph is the heading of a bibliography."""
    if len(found) > 12:
        return False
    words = "".join(one if isinstance(one, str) else one.text for one in found if isinstance(one, str | Atom))
    return len(words) < 80 and any(bibliography_headings(words.strip()))


def paragraphs_of(found: Sequence[Content], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The paragraphs in a stretch of what was found: where each begins, and where it ends."""
    ends = [n for n in range(first, min(last, len(found))) if _is_end(found[n])]
    for start, end in pairwise([first, *ends, last]):
        if start < end:
            yield start, end


def _is_end(one: Content) -> bool:
    return one == "\n\n" or (isinstance(one, Atom) and one.run is None and one.text == "\n")


def stretches(text: Text, marked: Iterable[tuple[int, int]]) -> list[Span]:
    """The stretches of paragraphs, which are given by what was found first and behind the last in them."""
    starts = [*text.starts, len(text.text)]
    spans = [Span(starts[first], starts[min(last, len(starts) - 1)]) for first, last in marked]
    return [Span(a + len(w) - len(w.lstrip()), b - len(w) + len(w.rstrip())) for a, b in spans if (w := text.text[a:b]).strip()]


def listed_of(text: Text, marked: Sequence[tuple[int, int]], data: Sequence[Embedded] = ()) -> tuple[Note, ...]:
    """The entries of a word processor's text: what its styles say, or what stands under a heading."""
    return listed_in(text.text, stretches(text, marked) or entries_in(text.text, ()), text.runs(), data)


def listed_in(
    text: str, spans: Iterable[Span], runs: Sequence[Run] = (), embedded: Sequence[Embedded] = ()
) -> tuple[Note, ...]:
    """The entries in these stretches of a text, with the faces that they have there."""
    ends, notes = [run.span.end for run in runs], []
    for number, (start, end) in enumerate(spans, 1):
        own = []
        for run in runs[bisect_right(ends, start) :]:
            if run.span.start >= end:
                break
            own.append(Run(Span(max(run.span.start, start) - start, min(run.span.end, end) - start), run.face, run.target))
        data = tuple(
            Embedded(Span(e.span.start - start, e.span.end - start), e.item, e.locator, e.key, e.form)
            for e in embedded
            if start <= e.span.start and e.span.end <= end
        )
        notes.append(Note(str(number), text[start:end], source=(Span(start, end),), runs=joined_runs(own), embedded=data))
    return tuple(notes)


def _section(text: str, notes: Sequence[int]) -> Span:
    """What stands under the last heading of a bibliography; nothing where there is none."""
    start, level = _last_heading(text)
    if not start:
        return Span(0, 0)
    behind = bisect_right(notes, start)
    end, at = notes[behind] if behind < len(notes) else len(text), start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at : min(stop, at + 200)]
        own = _LEVEL.match(line)
        if ends_bibliography(line) or (own and level and len(own[1]) <= level):
            return Span(start, at)
        at = stop + 1
    return Span(start, end)


def _last_heading(text: str) -> tuple[int, int]:
    """Where the last heading of a bibliography ends, and its level by its signs; 0 where there is none."""
    end = max(bibliography_headings(text), default=0)
    level = _LEVEL.match(text, text.rfind("\n", 0, end) + 1, end)
    return end, len(level[1]) if level else 0


def _blocks(text: str, section: Span) -> Iterator[Span]:
    """The blocks that empty lines divide; where there are none, and of lists, the lines."""
    end = section.start + len(section.of(text).rstrip())
    blanks = list(_BLANK.finditer(text, section.start, end))
    starts = [section.start, *(blank.end() for blank in blanks)]
    stops = [*(blank.start() for blank in blanks), end]
    blocks = [Span(a, b) for a, b in zip(starts, stops, strict=True) if a < b]
    for block in blocks:
        lines = [Span(*line.span()) for line in _LINE.finditer(text, *block)]
        bullets = [n for n, line in enumerate(lines) if BULLET.match(text, line.start)]
        if bullets[:1] != [0]:  # no list
            bullets = list(range(len(lines))) if len(blocks) == 1 else [0]
        for a, b in pairwise([*bullets, len(lines)]):
            bullet = BULLET.match(text, lines[a].start)
            yield Span(bullet.end() if bullet else lines[a].start, lines[b - 1].end)


def _is_entry(text: str, span: Span) -> bool:
    return SHORTEST <= span.end - span.start <= LONGEST and not _NO_ENTRY.match(text, span.start)
