"""Which variable each stretch of a rendered text comes from.

With ``Options(printed=True)`` an engine's marked text says it; the text itself is the same
as without. An author's name is a stretch, and so is the term that stands with a number
("p.", "2nd ed.": ``term``) or for a whole reference ("ibid."), so that a reader can tell
what was stated from what the style has put around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from edele_refs.csl.entry import VARIABLES
from edele_refs.marks import DIGITS, PRINTED_END, TERM, VALUE, is_mark, pieces, seen


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text (``start``, and ``end`` exclusive) and the variable that printed it.

    ``term``: it is not the value, but a term that goes with it.
    """

    start: int
    end: int
    variable: str
    term: bool = False


NAMES = tuple(sorted(VARIABLES | {"ibid", "editortranslator"}))
"""The variables that are told apart, and the term that stands for all of them."""


@cache
def opening(name: str, term: bool = False) -> str:
    """The marks before what a variable prints; nothing for a variable that CSL does not have."""
    if name not in NAMES:
        return ""
    high, low = divmod(NAMES.index(name), len(DIGITS))
    return (TERM if term else VALUE) + DIGITS[high] + DIGITS[low]


def around(name: str, wanted: bool, term: bool = False) -> tuple[str, str]:
    """The marks before and behind what a variable prints, where they are wanted."""
    marks = opening(name, term) if wanted else ""
    return marks, PRINTED_END if marks else ""


def stretches(marked: str) -> tuple[str, tuple[Stretch, ...]]:
    """The text without marks, and which variable each stretch of it comes from, in order.

    >>> stretches(around("title", True)[0] + "Russia at War" + PRINTED_END + ", 12")
    ('Russia at War, 12', (Stretch(start=0, end=13, variable='title', term=False),))
    """
    text, found, opened = "", list[Stretch](), list[tuple[int, str, bool]]()
    reading: Iterator[str] = iter(pieces(seen(marked)))
    for piece in reading:
        if piece in (VALUE, TERM):
            high, low = DIGITS.index(next(reading)), DIGITS.index(next(reading))
            opened.append((len(text), NAMES[high * len(DIGITS) + low], piece == TERM))
        elif piece == PRINTED_END and opened:
            start, name, term = opened.pop()
            if text[start:].strip():
                found.append(Stretch(start, len(text), name, term))
        elif not is_mark(piece):
            text += piece
    return text, tuple(sorted(found, key=lambda s: (s.start, -s.end)))
