"""Lines of pages in Hebrew, Arabic and the like: from where their letters stand, in the order in which they are read.

A PDF has letters at places, so a line is known as it is seen, from the left to the right. Read from the
right it is as it was written, but for words in Latin letters and for numbers, which run from the left
(the Unicode Bidirectional Algorithm, UAX #9, gone backwards). Brackets are drawn as their mirror images.
"""

from __future__ import annotations

import ctypes
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

import pypdfium2.raw as raw

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_SHARE = 0.3
"""Of the letters of a page so many run from the right."""
_GAP, _APART = 0.13, 2.5
"""A blank, and the room between columns, measured by the size."""
_MIRRORED = str.maketrans("()[]{}«»‹›", ")(][}{»«›‹")
_PAIRS = {sign: pair for pair in ("()", "[]", "{}", "«»", "‹›") for sign in pair}
_WORD = r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"
_NUMBER = r"\d+(?:[.,:/]\d+)*"
_FROM_RIGHT = late_pattern(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_FROM_LEFT = late_pattern(
    rf"{_WORD}(?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]*{_WORD})?(?:[^\w\s]*\s?[(\[]?{_NUMBER})*|{_NUMBER}"
)
"""What runs from the left within a line: from a Latin word to the last one, and numbers behind that; or a number."""


class Cell(NamedTuple):
    """A character at its place: the ends of it, where it stands, its size."""

    text: str
    left: float
    right: float
    foot: float
    size: float


class Row(NamedTuple):
    """A line as it is read: a raised number at its beginning, all its words, its place, its size."""

    mark: str
    text: str
    box: tuple[float, float, float, float]
    size: float


def rows_from_right(text: Any) -> Iterator[Row]:
    """The lines of a page in Hebrew or Arabic letters; none of another."""
    words = text.get_text_range()
    if _FROM_RIGHT.search(words) and _are_from_right(words):
        yield from _rows(text.raw, [raw.FPDFText_GetUnicode(text.raw, at) for at in range(text.count_chars())])


def _are_from_right(words: str) -> bool:
    """Whether a good part of the letters of a page run from the right."""
    letters = sum(map(str.isalpha, words))
    return len(_FROM_RIGHT.findall(words)) > _SHARE * letters > 0


def _runs_left(code: int) -> bool:
    return 0x590 <= code <= 0x8FF or 0xFB1D <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFF


def _rows(handle: Any, characters: Sequence[int]) -> Iterator[Row]:
    """The lines of a page, from its head to its foot."""
    parts = [part for line in _lines(_cells(handle, characters)) for part in _columns(line)]
    for part in parts:
        size = median(cell.size for cell in part)
        mark = _mark(part, size)
        rest = part[: len(part) - len(mark)]
        text = logical("".join(_spaced(rest))) if rest else ""
        feet = [cell.foot for cell in rest or part]
        box = (part[0].left, min(feet), part[-1].right, max(feet) + 0.75 * size)
        yield Row(mark if rest else "", f"{mark} {text}".strip(), box, round(size * 2) / 2)


def _cells(handle: Any, characters: Sequence[int]) -> list[Cell]:
    cells, box = list[Cell](), raw.FS_RECTF()
    x, y, *ends = (ctypes.c_double() for _ in range(6))
    for at, code in enumerate(characters):
        if code <= 32 or code in (160, 0xFFFE):
            continue
        raw.FPDFText_GetCharOrigin(handle, at, x, y)
        raw.FPDFText_GetLooseCharBox(handle, at, box)
        if unicodedata.category(chr(code)) == "Mn":  # it has no width, and stands where its letter does
            raw.FPDFText_GetCharBox(handle, at, *ends)
            box.left = box.right = (ends[0].value + ends[1].value) / 2
        text = unicodedata.normalize("NFKC", chr(code)) if _runs_left(code) else chr(code)
        size = raw.FPDFText_GetFontSize(handle, at)
        cells.append(Cell(text, box.left, box.right, y.value, size if size > 1.5 else box.top - box.bottom))
    return cells


class _Group(NamedTuple):
    """Characters at one height, and those raised above them."""

    foot: float
    size: float
    cells: list[Cell]


def _lines(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The characters of each line from the left to the right; raised ones go with the line that they stand on."""
    feet: dict[int, list[Cell]] = {}
    for cell in cells:
        feet.setdefault(round(cell.foot), []).append(cell)
    held: list[_Group] = []
    for foot in sorted(feet, reverse=True):
        here = _Group(median(cell.foot for cell in feet[foot]), median(cell.size for cell in feet[foot]), feet[foot])
        if held and _is_one_line(held[-1], here):
            larger = max(held[-1], here, key=lambda group: group.size)
            held[-1].cells.extend(here.cells)
            held[-1] = _Group(larger.foot, larger.size, held[-1].cells)
        else:
            held.append(here)
    for group in held:
        yield _with_marks(sorted(group.cells, key=_middle))


def _middle(cell: Cell) -> float:
    return (cell.left + cell.right) / 2


def _is_one_line(over: _Group, here: _Group) -> bool:
    """Whether two heights are those of one line: by a hair, or one is that of raised numbers."""
    rise = over.foot - here.foot
    return rise < 0.15 * min(over.size, here.size) or (over.size < 0.85 * here.size and rise < 0.6 * here.size)


def _with_marks(line: Sequence[Cell]) -> list[Cell]:
    """Points and other marks of letters with the letters that they stand at."""
    marks = [cell for cell in line if unicodedata.category(cell.text[0]) == "Mn"]
    found = [cell for cell in line if unicodedata.category(cell.text[0]) != "Mn"]
    middles = [_middle(cell) for cell in found]
    for mark in marks if found else ():
        right = bisect_left(middles, mark.left)
        near = [at for at in (right - 1, right) if 0 <= at < len(found)]
        at = min(near, key=lambda n: abs(middles[n] - mark.left))
        found[at] = found[at]._replace(text=found[at].text + mark.text)
    return found


def _columns(line: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The parts of a line with much room between them, the right one first."""
    size = median(cell.size for cell in line)
    cuts = [at for at, (a, b) in enumerate(pairwise(line), 1) if b.left - a.right > _APART * size]
    bounds = [0, *cuts, len(line)]
    yield from (list(line[a:b]) for a, b in reversed(list(pairwise(bounds))))


def _mark(part: Sequence[Cell], size: float) -> str:
    """The raised number of a note at the right end, where the line begins."""
    found = ""
    for cell in reversed(part):
        if not (cell.size < 0.85 * size and (cell.text.isdigit() or cell.text in "*†‡")):
            break
        found = cell.text + found
    return found


def _spaced(part: Sequence[Cell]) -> Iterator[str]:
    yield part[0].text
    for before, cell in pairwise(part):
        if cell.left - before.right > _GAP * min(before.size, cell.size):
            yield " "
        yield cell.text


def _drawn(seen: str) -> str:
    """The line with its brackets as they are drawn, which they are not always said to be: PDFium and programs
    mirror some. One with room before it opens, one with room behind it closes.
    """
    found = list(seen)
    for at, one in enumerate(seen):
        if one in _PAIRS and (before := _has_room(seen[at - 1 : at])) != _has_room(seen[at + 1 : at + 2]):
            found[at] = _PAIRS[one][0 if before else 1]
    return "".join(found)


def _has_room(beside: str) -> bool:
    return not beside.isalnum()


def logical(seen: str) -> str:
    """A line that is seen from the left to the right, as it is read.

    >>> logical("12 ׳מע ,(1964) רפס")
    'ספר (1964), עמ׳ 12'
    >>> logical(".Werth, War (London, 1964), 12 םג ואר")
    'ראו גם Werth, War (London, 1964), 12.'
    """
    if not _FROM_RIGHT.search(seen) and not seen.startswith((".", ",", ";", ":")):
        return seen
    seen = _drawn(seen)
    parts, at = list[str](), 0
    for found in _runs(seen):
        parts += [_from_right(seen[at : found.start]), seen[found.start : found.end]]
        at = found.end
    parts.append(_from_right(seen[at:]))
    return "".join(reversed(parts))


def _runs(seen: str) -> Iterator[Span]:
    """The stretches that run from the left: Latin words with what stands between them, and numbers."""
    for found in _FROM_LEFT.finditer(seen):
        words, end = found[0], found.end()
        closes = words.count("(") > words.count(")") and seen[end : end + 1] == ")"
        yield Span(found.start(), end + closes)


def _from_right(seen: str) -> str:
    """Letters as they are read, each with its points behind it."""
    letters = list[str]()
    for one in seen:
        if letters and unicodedata.category(one) == "Mn":
            letters[-1] += one
        else:
            letters.append(one)
    return "".join(reversed(letters)).translate(_MIRRORED)
