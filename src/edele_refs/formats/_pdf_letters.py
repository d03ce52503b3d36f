"""Letters that come in pieces: with an accent that a PDF draws as a sign of its own, as TeX does with
its oldest fonts, with one that is a character behind them, or in halves."""

from __future__ import annotations

import ctypes
import unicodedata
from typing import Any

import pypdfium2.raw as raw

from edele_refs.late_pattern import late_pattern

_COMBINING = {
    "`": "\u0300", "´": "\u0301", "ˆ": "\u0302", "˜": "\u0303", "¯": "\u0304", "˘": "\u0306", "˙": "\u0307",
    "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327", "˛": "\u0328",
}  # fmt: skip
_DOTLESS = {"ı": "i", "ȷ": "j"}
_HALF = late_pattern("[\ud800-\udfff]")
_ACCENT = late_pattern("[`´ˆ˜¯˘˙¨˚˝ˇ¸˛]")
NEAR = 60
"""So many characters away a letter is looked for: what small capitals are made of comes in another order."""
CLOSING = tuple(".,;:)]")
GONE = "\0"
"""What stands in an accent's place, so that the others keep theirs."""


def accented(handle: Any, words: str, start: int) -> str:
    """Words of a page, from its character ``start`` on, with each accent in its letter and ``GONE`` in its place."""
    if not _ACCENT.search(words):
        return words
    letters = list(words)
    for found in _ACCENT.finditer(words):
        at = found.start()
        base = _letter_under(handle, letters, start, at)
        if base is not None:
            letters[base] = _composed(letters[base], words[at])
            letters[at] = GONE
            if words[at - 1 : at].isspace() and words[at + 1 : at + 2].isspace():
                letters[at + 1] = GONE
                letters[at - 1] = GONE if words[at + 2 : at + 3] in CLOSING else letters[at - 1]
    return "".join(letters)


def _letter_under(handle: Any, letters: list[str], start: int, at: int) -> int | None:
    """The nearest letter that can have the accent and in whose width the accent's middle is."""
    left, right = _width(handle, start + at)
    middle = (left + right) / 2
    around = range(max(0, at - NEAR), min(len(letters), at + NEAR))
    for n in sorted(around, key=lambda n: (abs(n - at), -n)):
        if len(_composed(letters[n], letters[at])) == 1 and letters[n].isalpha():
            left, right = _width(handle, start + n)
            if left - 0.5 <= middle <= right + 0.5:
                return n
    return None


def _composed(letter: str, accent: str) -> str:
    """A letter with an accent; two characters where there is no such letter.

    >>> _composed("u", "¨"), _composed("ı", "´"), len(_composed("w", "¸"))
    ('ü', 'í', 2)
    """
    return unicodedata.normalize("NFC", _DOTLESS.get(letter, letter) + _COMBINING[accent])


def _width(handle: Any, at: int) -> tuple[float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(handle, at, left, right, bottom, top)
    return left.value, right.value


def whole(words: str) -> str:
    """The words with accents in their letters, and with the halves put together of which PDFium makes
    letters beyond the first 65,536.

    >>> whole("\\ud835\\udc38 = mc \\ud835"), len(whole("Mu\u0308nchen"))
    ('𝐸 = mc �', 7)
    """
    if _HALF.search(words):
        words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", words)
