"""A note as lines of the document, before they are joined to its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from edele_refs.formats._joining import join_lines, known_words
from edele_refs.formats._lines import Line
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Note, Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A note's number, the chapter it belongs to, and its lines as spans of the text."""

    number: str
    chapter: int
    lines: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """The notes of one numbering, and the text in which their marks may stand."""

    drafts: tuple[Draft, ...]
    body: tuple[Span, ...]


def spans_of(lines: Iterable[Line]) -> tuple[Span, ...]:
    """The stretches of text that lines cover."""
    return tuple(Span(line.start, line.end) for line in lines if not line.rule)


def finish(
    text: str, drafts: Sequence[Draft], marks: Mapping[tuple[int, str], Span]
) -> tuple[Note, ...]:
    """The notes, each with its lines joined, where it stands, and where its mark stands."""
    drafts = [_without_caret(text, _without_arrow(text, draft)) for draft in drafts]
    several = (_written(text, draft) for draft in drafts if len(draft.lines) > 1)
    known = known_words(text, several)
    return tuple(
        Note(
            draft.number,
            join_lines(_written(text, draft), known),
            draft.chapter,
            tuple(_stretches(text, draft.lines)),
            marks.get((draft.chapter, draft.number)),
        )
        for draft in drafts
    )


_ARROW = late_pattern(r"(?:\s*[↩⏎⤴↵]\ufe0e?\ufe0f?)+\s*$")


def _without_arrow(text: str, draft: Draft) -> Draft:
    """A note without the arrow that led back to its mark on the page that it was copied from."""
    lines = list(draft.lines)
    while lines and (arrow := _ARROW.search(lines[-1].of(text))):
        last = lines.pop()
        if arrow.start():
            lines.append(Span(last.start, last.start + arrow.start()))
            break
    return replace(draft, lines=tuple(lines)) if lines else draft


_CARET = late_pattern(r"[\^↑]\s+(?:a\s+b\s+(?:[c-z]\s+){0,24}|1\s+2\s+(?:\d\d?\s+){0,40})?(?=\S)")


def _without_caret(text: str, draft: Draft) -> Draft:
    """A note without the sign with which a wiki's page leads back ("^ Werth", "^ a b Werth")."""
    caret = _CARET.match(text, draft.lines[0].start, draft.lines[0].end) if draft.lines else None
    if caret is None:
        return draft
    first = Span(caret.end(), draft.lines[0].end)
    return replace(draft, lines=(first, *draft.lines[1:]))


def _written(text: str, draft: Draft) -> list[str]:
    return [line.of(text) for line in draft.lines]


def _stretches(text: str, lines: Iterable[Span]) -> Iterator[Span]:
    """Lines with nothing but white space between them are one stretch."""
    begun: Span | None = None
    for line in lines:
        if begun and not text[begun.end : line.start].strip():
            begun = Span(begun.start, line.end)
        else:
            if begun:
                yield begun
            begun = line
    if begun:
        yield begun
