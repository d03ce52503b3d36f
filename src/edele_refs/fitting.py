"""References as a style has them, fitted into the sentences of their note: capitals, stops, commas."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from edele_refs.csl.casing import capitalized
from edele_refs.csl.seams import at_sentence_start, joined, uncapitalized
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import clean
from edele_refs.model import Citation, Note, Span

_LAST_STOP = late_pattern(r"\.[”’\"]*$")
_STOPPED = late_pattern(r"[.?!](?:</\w+>|[*_”’»\"])*$")


def ends_sentence(note: Note, citation: Citation) -> bool:
    """Whether the stop of "Ibid." (or “Title.”) also ended its sentence, and is to be set again."""
    behind = note.text[citation.span.end : _next_break(note, citation.span.end)].lstrip()
    return bool(_LAST_STOP.search(citation.span.of(note.text))) and (not behind or behind[0].isupper())


def _next_break(note: Note, at: int) -> int:
    behind = bisect_left(note.breaks, at)
    return note.breaks[behind] if behind < len(note.breaks) else len(note.text)


def replaced(note: Note, cited: Sequence[tuple[Citation, str]], swallow: bool) -> str:
    """The note with the rendered references in the places of the written ones."""
    out, end = "", 0
    for span, new in settled(note, cited, swallow):
        out += clean(note.text[end : span.start]) + new
        end = span.end
    return out + clean(note.text[end:])


def settled(
    note: Note, cited: Sequence[tuple[Citation, str]], swallow: bool
) -> Iterator[tuple[Span, str]]:
    """Which stretches of the note give way, and to what."""
    text, out, end = note.text, "", 0
    for citation, rendered in sorted(cited, key=lambda pair: pair[0].span.start):
        start, stop = citation.span.start, citation.span.end
        if not rendered or start < end or not start < stop <= len(text):
            continue
        before = bisect_right(note.breaks, start)
        block = note.breaks[before - 1] if before else -1
        out = clean(text[block:start]) if block >= end else out + clean(text[end:start])
        fitting = capitalized if at_sentence_start(out) else uncapitalized
        is_ibid = uncapitalized(rendered) != rendered or citation.kind == "ibid"
        # what began with a capital goes on to, where it opens a sentence ("De Gaulle, …")
        opens = fitting is capitalized and not text[start].islower()
        new = fitting(rendered) if is_ibid or opens else rendered
        if ends_sentence(note, citation) and not _STOPPED.search(new):
            new = joined(new, ".", swallow)
        behind = clean(text[stop : stop + 1])
        if (both := joined(new, behind, swallow)) != new + behind:
            new, stop = both, stop + 1
        yield Span(start, stop), new
        out, end = out + new, stop
