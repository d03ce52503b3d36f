"""A note as lines of the document, before they are joined to its text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from edele_refs.formats._joining import join_lines, known_words
from edele_refs.formats._lines import Line, ended
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Note, Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A note's number, the chapter it belongs to, and its lines as spans of the text."""

    number: str
    chapter: int
    lines: tuple[Span, ...]
    paragraphs: frozenset[int] = frozenset()
    """Where the lines begin with which a further paragraph of the note begins."""


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
    return tuple(_note(text, draft, known, marks.get((draft.chapter, draft.number))) for draft in drafts)


def _note(text: str, draft: Draft, known: Collection[str], mark: Span | None) -> Note:
    blocks = [join_lines([line.of(text) for line in some], known) for some in _paragraphs(draft)]
    places = accumulate(len(block) + 1 for block in blocks[:-1])
    return Note(
        draft.number, " ".join(blocks), draft.chapter, tuple(_stretches(text, draft.lines)), mark, breaks=tuple(places),
    )  # fmt: skip


def _paragraphs(draft: Draft) -> Iterator[Sequence[Span]]:
    """The lines of each paragraph; of none, no lines."""
    cuts = [at for at, line in enumerate(draft.lines) if at and line.start in draft.paragraphs]
    return (draft.lines[a:b] for a, b in pairwise((0, *cuts, len(draft.lines))))


def further_paragraphs(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """Of a note's lines those with which a paragraph begins: behind an empty line, and a line that is at its end."""
    return frozenset(
        line.start for before, line in pairwise(lines)
        if line.gap and line.page == before.page and ended(text, before) and not text[line.start].islower()
    )  # fmt: skip


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
