"""Marks of notes in the running text: raised numbers, as plain text has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, pairwise, takewhile

from edele_refs.formats._chain import Numbered, best_chain, never, split_runs
from edele_refs.formats._drafts import Block
from edele_refs.formats._numbering import SUPERSCRIPTS
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_MARK = late_pattern(
    r"(?<=[^\s\d(\[{/\\=#&+*<>@_~|\-–—])(?P<glued>\d{1,4})(?![\w%°/]|[.,:]\d)"
    r"|(?<!\d)(?:1\d{3}|20\d\d)(?P<year>\d{1,3})(?![\w%°/]|[.,:]\d)"
    r"|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,5})"
    r"|\[(?:\^| )?(?P<square>\d{1,5})[\\ ]?\]"
    r"|(?<=[.!?”’»])[ \u00a0](?P<spaced>\d{1,4})(?!\S)"
)
_WEIGHTS = {"glued": 1.0, "year": 0.4, "raised": 1.0, "square": 1.0, "spaced": 0.3}

_SIGLA = """p pp no nos nr vol vols bd s f ff fol ch art op cit box doc fig tab eds ed
n l d k т с л д ф оп № ст гл рис табл г str rys ryc nb"""
_NO_MARK_AFTER = frozenset(_SIGLA.split())
"""A number after these is no mark ("p.37")."""


def seen_marks(text: str, start: int, end: int) -> Iterator[Numbered]:
    """Whatever may be a note's mark in a stretch of the text."""
    for match in _matches(text, start, end):
        kind = match.lastgroup or ""
        digits = match.span(kind)
        if kind != "glued" or _may_stand_after(text[max(0, digits[0] - 24) : digits[0]]):
            number = int(match[kind].translate(SUPERSCRIPTS))
            if number:
                yield Numbered(number, _WEIGHTS[kind], start=digits[0], end=digits[1])


def _matches(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of ``_MARK`` from left to right, looked for only where a number begins.

    Of a large text few characters are digits or brackets; to try the pattern at all others
    takes most of the time in which it is read.
    """
    done = start
    for sign in _SIGN.finditer(text, start, end):
        at = sign.start()
        spaced = at > done and text[at - 1] in " \u00a0"
        match = (_MARK.match(text, at - 1, end) if spaced else None) or (_MARK.match(text, at, end) if at >= done else None)
        if match:
            done = match.end()
            yield match


_SIGN = late_pattern(r"[\d⁰¹²³⁴⁵⁶⁷⁸⁹\[]")


def _may_stand_after(before: str) -> bool:
    """A mark follows a word or its punctuation, not a symbol, a siglum or "p.".

    >>> [_may_stand_after(s) for s in ("defection.", "side", "(p.", "RH", "2.", "in 1941.", "the 1630s.")]
    [True, True, False, False, False, True, True]
    """
    bare = before.rstrip(".,;:!?")
    if bare != before and bare[-1:].isdigit():
        return bool(re.search(r"(?<!\d)\d{4}(?:[-–]\d\d)?$", bare))
    word = re.search(r"[^\W\d_]*$", bare)
    letters = word[0] if word else ""
    if not letters:
        return before[-1:] in "\"'”’»“›)]…!?.,;:" and bare != ""
    if bare != before:
        return letters.casefold() not in _NO_MARK_AFTER or bool(re.search(r"\d0[a-z]$", bare))  # "in the 1630s."
    return len(letters) > 2 and letters[-1].islower() and letters.casefold() not in _NO_MARK_AFTER


def mark_chain(text: str, body: Iterable[Span], anew: bool = False) -> list[Numbered]:
    """The marks of a body of text, in order; ``anew`` if the numbering begins anew in it."""
    seen = [mark for span in body for mark in seen_marks(text, span.start, span.end)]
    return best_chain(seen, (lambda _a, _b: 1.5) if anew else never, late_start=0.5)[1]


def chains_of(text: str, blocks: Sequence[Block]) -> list[list[Numbered]]:
    """The marks of each block's notes.

    Where all notes of a book stand at its end, the chapters' marks stand before the
    first of them, and are dealt out if there are as many runs of them.
    """
    chains = [mark_chain(text, block.body) for block in blocks]
    if len(blocks) > 1 and blocks[0].body and not any(chains[1:]):
        runs = split_runs(mark_chain(text, blocks[0].body, anew=True))
        return runs if len(runs) == len(blocks) else [[] for _ in blocks]
    return chains


def locate(text: str, blocks: Sequence[Block]) -> tuple[dict[tuple[int, str], Span], list[str]]:
    """Where the marks of the notes stand, and the labels of the notes that are missing."""
    marks: dict[tuple[int, str], Span] = {}
    missing: list[str] = []
    for block, chain in zip(blocks, chains_of(text, blocks), strict=True):
        chapter = block.drafts[0].chapter
        seen = {mark.number: mark for mark in chain}
        numbers = [int(draft.number) for draft in block.drafts if draft.number.isdigit()]
        for number in numbers:
            if number in seen:
                marks[chapter, str(number)] = Span(seen[number].start, seen[number].end)
        absent = _leading(numbers, seen) + _gaps(numbers) + _trailing(numbers, seen)
        missing += [f"{chapter}:{n}" if chapter > 1 else str(n) for n in absent]
    return marks, missing


def _gaps(numbers: Sequence[int]) -> list[int]:
    return [n for a, b in pairwise(numbers) for n in range(a + 1, b)]


def _leading(numbers: Sequence[int], seen: Mapping[int, Numbered]) -> list[int]:
    """Numbers before the first note, as far back as their marks are seen without a break."""
    first = numbers[0] if numbers and numbers[0] in seen else 0
    found = takewhile(seen.__contains__, range(first - 1, 0, -1))
    return list(found)[::-1]


def _trailing(numbers: Sequence[int], seen: Mapping[int, Numbered]) -> list[int]:
    """Numbers after the last note whose marks are plainly seen, one after the other."""
    if not numbers or numbers[-1] not in seen:
        return []
    plain = {n for n, mark in seen.items() if mark.weight >= 1}
    return list(takewhile(plain.__contains__, count(numbers[-1] + 1)))
