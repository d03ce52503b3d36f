"""Raised numbers of notes in a PDF: told from the numbers with which other lines begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from edele_refs.formats._pdf_lines import Line
from edele_refs.late_pattern import late_pattern

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LETTERS = str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_DIGITS = late_pattern(r"\d{1,4}(?=\s)")


class _Mark(NamedTuple):
    """A number in a line of notes, raised or not, where it stands."""

    line: Line
    at: int
    number: int
    raised: bool


def raised_numbers(notes: Sequence[Line]) -> dict[int, str]:
    """The lines of notes with raised numbers, these written so, by the lines' ids; a note within a line begins a new one.

    None where the numbers of the notes are not raised. A number that was not seen to be raised,
    and comes between two that were, is one of them.

    >>> from edele_refs.formats._pdf_lines import Box
    >>> box = Box(0, 0, 9, 9)
    >>> lines = [Line("1 Werth, no.", box, 9, "1"), Line("2 (1964). 2 Ibid.", box, 9, "", (10,))]
    >>> list(raised_numbers(lines).values())
    ['¹ Werth, no.', '2 (1964).\\n² Ibid.']
    """
    marks = [mark for line in notes for mark in _marks(line)]
    raised = [mark.number for mark in marks if mark.raised]
    steps = sum(b in (a + 1, 1) for a, b in pairwise(raised))
    if len(raised) < 2 or 2 * len(raised) < len(marks) or steps < 0.7 * (len(raised) - 1):
        return {}
    places: dict[int, list[int]] = {}
    for mark in _in_order(marks):
        places.setdefault(id(mark.line), []).append(mark.at)
    return {id(line): _written(line.text, places[id(line)]) for line in notes if id(line) in places}


def _marks(line: Line) -> Iterator[_Mark]:
    begins = _DIGITS.match(line.text)
    if line.mark.isdecimal() or begins:
        yield _Mark(line, 0, int(line.mark if line.mark.isdecimal() else begins[0]), line.mark.isdecimal())  # type: ignore[index]
    for at in line.inner:
        found = re.compile(r"\d+").match(line.text, at)
        if found:
            yield _Mark(line, at, int(found[0]), True)


def _in_order(marks: Sequence[_Mark]) -> Iterator[_Mark]:
    """The raised ones that stand at a line's beginning or go on from the one before, and the unraised that fill a gap."""
    before = 0
    raised = [at for at, mark in enumerate(marks) if mark.raised]
    for at, after in zip([-1, *raised], [*raised, len(marks)], strict=True):
        if at >= 0 and (not marks[at].at or marks[at].number in (before + 1, 1)):
            before = marks[at].number
            yield marks[at]
        between = [mark for mark in marks[at + 1 : after] if mark.number == before + 1]
        if len(between) == 1 and after < len(marks) and marks[after].number == before + 2:
            before += 1
            yield between[0]


def _written(text: str, places: Sequence[int]) -> str:
    """The text, each of the numbers at these places raised and at the beginning of a line."""
    parts = [text[a:b] for a, b in pairwise([0, *(at for at in places if at), len(text)])]
    return "\n".join(
        _DIGITS_FIRST.sub(lambda found: found[1].translate(_RAISED) + " ", part.strip(), count=1) if part is not parts[0] or 0 in places else part.strip()
        for part in parts
    )


def raised_letters(notes: Sequence[Line]) -> dict[int, str]:
    """The lines of notes that begin with raised letters, these written so, by the lines' ids; none where they do not count.

    >>> from edele_refs.formats._pdf_lines import Box
    >>> box = Box(0, 0, 9, 9)
    >>> list(raised_letters([Line("a Werth.", box, 9, "a"), Line("b 294. ID", box, 9, "b")]).values())
    ['ᵃ Werth.', 'ᵇ 294. ID']
    """
    lettered = [line for line in notes if len(line.mark) == 1 and line.mark.isalpha()]
    letters = "".join(line.mark for line in lettered)
    steps = sum(b in (chr(ord(a) + 1), "a") for a, b in pairwise(letters))
    if not letters.startswith("a") or len(letters) < 2 or steps < 0.7 * (len(letters) - 1):
        return {}
    return {id(line): f"{line.mark.translate(_LETTERS)} {line.text[1:].lstrip()}" for line in lettered}


_DIGITS_FIRST = late_pattern(r"^(\d+)\s*")
