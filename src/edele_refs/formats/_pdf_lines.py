"""The lines of a PDF's pages: words, place and size of each, and the rules between them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from statistics import median
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from edele_refs.formats._options import RAISE, Limits
from edele_refs.formats._pdf_bidi import rows_from_right
from edele_refs.formats._pdf_letters import accented, whole
from edele_refs.late_pattern import late_pattern
from edele_refs.model import RefsError
from edele_refs.roman import arabic

SAMPLES = 8
"""So many characters of a line are enough to know its size."""
MOST_CHARACTERS = 30_000_000
HYPHENS = (2, 0xFFFE)
"""What PDFium puts for a hyphen at a line's end, whose break it leaves out."""
BLANK = (160, *HYPHENS)
_SIGNS = {0x2217: ord("*"), 0x2225: ord("‖")}
"""Signs of notes that TeX takes from its mathematics."""
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_CHARACTERS = str.maketrans({"\x02": "-", "\ufffe": "-", "\0": "", "\uf0b7": "•", **_LIGATURES})


class Box(NamedTuple):
    """Left, bottom, right and top, in points from the page's lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass
class Line:
    """A line of a page; ``mark`` is a number that stands raised at its beginning, ``inner`` where others do in it."""

    text: str
    box: Box
    size: float
    mark: str = ""
    inner: tuple[int, ...] = ()


@dataclass
class Page:
    """The lines of a page in the order of its text, and its horizontal rules (their heights); of a damaged one nothing is known, a scanned one is an image alone."""

    width: float
    height: float
    lines: list[Line] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    damaged: bool = False
    scanned: bool = False


def pages_of(data: bytes, name: str, limits: Limits) -> Iterator[Page]:
    """The pages one by one; raises ``RefsError`` for a PDF that is broken, locked or too large."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise RefsError(f"{name} is locked with a password; save it without one") from None
        raise RefsError(f"{name} is a damaged or unfinished PDF; save or download it again") from None
    try:
        if len(document) > limits.entries:
            raise RefsError(f"{name} has more than {limits.entries} pages; {RAISE}")
        yield from _pages(document, name)
    finally:
        document.close()


def _pages(document: Any, name: str) -> Iterator[Page]:
    total = 0
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
        except pdfium.PdfiumError:
            yield Page(0, 0, damaged=True)
            continue
        total += text.count_chars()
        if total > MOST_CHARACTERS:
            raise RefsError(f"{name} has more than {MOST_CHARACTERS:,} characters: read it in parts")
        found = Page(*page.get_size())
        found.lines = [Line(row.text, Box(*row.box), row.size, row.mark) for row in rows_from_right(text)] or _joined(list(_fragments(text)))
        found.rules = [rule for rule in _rules(page, found.width) if not _underlines(rule, found.lines)]
        found.scanned = not found.lines and _is_image(page, found)
        text.close()
        page.close()
        yield found


class _Fragment(NamedTuple):
    text: str
    box: Box
    size: float
    inner: tuple[int, ...] = ()


def _fragments(text: Any) -> Iterator[_Fragment]:
    """What PDFium takes for lines: raised numbers may be lines of their own."""
    count = text.count_chars()
    handle = text.raw
    characters = [_SIGNS.get(one := raw.FPDFText_GetUnicode(handle, at), one) for at in range(count)]
    start = 0
    for at in range(count + 1):
        broken = at < count and characters[at] in HYPHENS
        if at < count and characters[at] not in (10, 13) and not broken:
            continue
        at += broken  # the hyphen stays with its line
        inside = [n for n in range(start, at) if characters[n] > 32 and characters[n] not in BLANK]
        if inside:
            words = "".join(chr(characters[n]) for n in range(start, at))
            yield from _measured(handle, words, start, inside)
        start = at + (not broken)


def _measured(handle: Any, words: str, start: int, inside: list[int]) -> Iterator[_Fragment]:
    """A fragment with its size; a raised number or sign at its beginning apart from the rest."""
    digits = _raised_number(handle, words, start, inside[:14])
    if 0 < digits < len(inside):
        cut = inside[digits] - start
        yield _fragment(handle, words[:cut], start, inside[:digits])
        yield _fragment(handle, words[cut:], start + cut, inside[digits:])
    else:
        yield _fragment(handle, words, start, inside)


_STUCK = late_pattern(r"(?<=[.,;:)\]»”’a-zß-ÿа-яё])(?=[A-ZÀ-ÞА-ЯЁ\d«“„(\[])|(?<=[.,;:])(?=[a-zß-ÿа-яё])")
"""Where a blank may have been between two characters that PDFium puts together."""


def _spaced(handle: Any, words: str, start: int) -> str:
    """The words with a blank where there is room for one: some programs set words apart without any."""
    places = [found.start() for found in _STUCK.finditer(words)]
    cuts = [at for at in places if _room(handle, start + at)]
    return " ".join(words[a:b] for a, b in pairwise([0, *cuts, len(words)])) if cuts else words


def _room(handle: Any, at: int) -> bool:
    """Whether a character stands as far behind the one before as a blank is wide."""
    before, here = raw.FS_RECTF(), raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(handle, at - 1, before)
    raw.FPDFText_GetLooseCharBox(handle, at, here)
    return bool(0.17 * (here.top - here.bottom) < here.left - before.right < 2 * (here.top - here.bottom))


_NUMBERS = late_pattern(r"\d{1,7}|[*†‡§‖¶]{1,5}|[ivxlc]{1,9}|[a-z]")


def is_number(text: str) -> bool:
    """Whether a raised text is a note's number or sign: "12", "iv", "**".

    >>> [is_number(text) for text in ("12", "iv", "**", "b", "th", "ii v")]
    [True, True, True, True, False, False]
    """
    found = _NUMBERS.fullmatch(text)
    return bool(found) and (not text[0].isalpha() or len(text) == 1 or arabic(text) > 0)


def _raised_number(handle: Any, words: str, start: int, inside: list[int]) -> int:
    """How many characters of a number at the beginning are smaller, or stand higher, than what follows."""
    first = "".join(words[n - start] for n in inside)
    found = _NUMBERS.match(first)
    digits = found.end() if found else 0
    # quotation marks stand high, commas low: letters show where the line is
    letters = [n for n in range(digits, len(inside)) if words[inside[n] - start].isalnum()]
    if not digits or len(letters) < 2:
        return 0
    boxes = [_box(handle, [at]) for at in inside]
    sizes = [raw.FPDFText_GetFontSize(handle, at) for at in inside]
    size, line = median(sizes[n] for n in letters), median(boxes[n].bottom for n in letters)
    least = line + 0.2 * (max(boxes[n].top for n in letters) - line) + 0.5
    raised = 0
    while raised < digits and (sizes[raised] < 0.85 * size or boxes[raised].bottom > least):
        raised += 1
    return raised if is_number(first[:raised]) else 0


def _fragment(handle: Any, words: str, start: int, inside: list[int]) -> _Fragment:
    step = max(1, len(inside) // SAMPLES)
    sizes = [raw.FPDFText_GetFontSize(handle, at) for at in inside[::step]]
    box = _box(handle, [*inside[::step], inside[-1]])
    size = median(sizes)
    if size <= 1.5:  # the size is in the matrix: take the height
        size = 1.3 * (box.top - box.bottom)
    raised = [at for at in _behind_stops(words) if raw.FPDFText_GetFontSize(handle, start + at) < 0.85 * size]
    spaced = [_tidy(handle, words[a:b], start + a) for a, b in pairwise([0, *raised, len(words)])]
    places = tuple(accumulate(len(one) + 1 for one in spaced[:-1]))
    return _Fragment(" ".join(spaced), box, round(size * 2) / 2, places)


def _behind_stops(words: str) -> list[int]:
    """Where a number stands behind the end of a sentence: the next note, where they form one paragraph."""
    return [found.start(1) for found in _NEXT_NOTE.finditer(words)]


_NEXT_NOTE = late_pattern(r"(?<=[.!?…”’»)\]\w]) (\d{1,4})(?=\s?(?:[^\W_a-z]|[‘“„«(*]|$))")


def _tidy(handle: Any, words: str, start: int) -> str:
    """The words with accents in their letters and blanks where the print has room, without those around them."""
    return whole(_spaced(handle, accented(handle, words, start), start).translate(_CHARACTERS).strip())


def _box(handle: Any, places: list[int]) -> Box:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    boxes = []
    for at in places:
        raw.FPDFText_GetCharBox(handle, at, left, right, bottom, top)
        boxes.append((left.value, bottom.value, right.value, top.value))
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Box(min(lefts), min(bottoms), max(rights), max(tops))


def _joined(fragments: list[_Fragment]) -> list[Line]:
    """Fragments at one height, one behind the other, are one line."""
    lines: list[Line] = []
    for one in fragments:
        last = lines[-1] if lines else None
        if last is not None and _beside(last, one):
            small = is_number(one.text) and one.size < 0.85 * last.size
            glued = small and not one.text.isalpha()  # "so" and a raised "i" are no word
            closes = one.text[0] in ".,;:)]»”’" and one.box.left - last.box.right < 0.25 * max(one.size, last.size)
            between = "" if (glued or closes) and last.mark != last.text else " "  # "fol. 12" and a raised "v" and "."
            if not last.mark and is_number(last.text) and (last.size < 0.85 * one.size or _stands_high(last, one)):
                last.mark = last.text
            size = one.size if last.mark == last.text else max(last.size, one.size) if small else last.size
            shift = len(last.text) + len(between)
            lines[-1] = Line(
                last.text + between + one.text,
                Box(
                    min(last.box.left, one.box.left), min(last.box.bottom, one.box.bottom),
                    max(last.box.right, one.box.right), max(last.box.top, one.box.top),
                ),
                size,
                last.mark,
                (*last.inner, *(shift + at for at in one.inner)),
            )  # fmt: skip
        else:
            lines.append(Line(one.text, one.box, one.size, "", one.inner))
    return lines


def _stands_high(line: Line, one: _Fragment) -> bool:
    """A sign has the size of the letters, and stands above where they stand."""
    return not line.text[0].isalnum() and line.box.bottom > one.box.bottom + 0.2 * (one.box.top - one.box.bottom)


def _beside(line: Line, one: _Fragment) -> bool:
    overlap = min(line.box.top, one.box.top) - max(line.box.bottom, one.box.bottom)
    height = min(line.box.top - line.box.bottom, one.box.top - one.box.bottom)
    near = -2 <= one.box.left - line.box.right <= 2.5 * max(line.size, one.size)
    raised = line.box.bottom - 2 <= one.box.bottom <= line.box.top and one.size < 0.85 * line.size
    lowered = one.box.bottom - 2 <= line.box.bottom <= one.box.top and line.size < 0.85 * one.size
    return near and (overlap > 0.35 * height or raised or lowered)


def _rules(page: Any, width: float) -> Iterator[Box]:
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=2):
        left, bottom, right, top = one.get_bounds()
        if top - bottom < 3 and 25 < right - left < 0.95 * width:
            yield Box(left, bottom, right, top)


def _is_image(page: Any, found: Page) -> bool:
    """Whether an image covers a page, as a scan does."""
    bounds = (one.get_bounds() for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2))
    return any(right - left > 0.8 * found.width and top - bottom > 0.8 * found.height for left, bottom, right, top in bounds)


def _underlines(rule: Box, lines: list[Line]) -> bool:
    """Whether a rule underlines words, as those of a link: it divides nothing."""
    return any(
        line.box.left - 2 <= rule.left and rule.right <= line.box.right + 2 and line.box.bottom - 3 < rule.top < line.box.top
        for line in lines
    )
