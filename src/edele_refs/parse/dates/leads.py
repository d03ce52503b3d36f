"""The words before a date: "not after", "c.", or what makes a number of it ("box 1941")."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern

# what stands before a number that is no year: archival parts, paragraphs, series
_NUMBERED = ["box", "boxes", "reel", "roll", "reels", "folder", "file", "files", "item", "items", "case", "lot", "series", "entry", "record", "f.", "ф.", "op.", "оп.", "d.", "д.", "dd.", "ed.", "khr.", "хр.", "spr.", "спр.", "sygn.", "inv.", "bd.", "b.", "busta", "fasc.", "karton", "kart.", "§", "§§", "para", "par.", "art.", "article", "nos.", "rg", "rh", "rl", "rm", "rw", "fond", "fonds", "fo", "wo", "cab", "prem", "isbn", "issn", "doi", "ref.", "sign.", "akz.", "rep.", "nl", "bestand", "mappe", "kasten", "schedule", "cap.", "ordinance", "order", "resolution"]
# too short to say anything before a year
_DOUBTFUL = ["n", "s", "c", "h.", "v.", "in", "um", "a", "about", "at", "of", "h"]
_WINDOW = 32  # characters
_LONGEST = 4  # words
_DELIMITERS = "([,;:«»“”„\""
_DELIMITER = late_pattern(f"[{re.escape(_DELIMITERS)}]")


@cache
def _leads() -> dict[str, str]:
    table = dict.fromkeys(_NUMBERED, "number")
    for key in ("page", "folio", "column", "note", "issue", "chapter", "table"):
        table.update(dict.fromkeys((form.lower() for form in words(key)), "number"))
    for key in ("before", "after", "circa", "not_before", "not_after"):
        table.update(dict.fromkeys((form.lower() for form in words(key)), key))
    for doubtful in _DOUBTFUL:
        table.pop(doubtful, None)
    return table | dict.fromkeys(("c.", "c", "um", "about"), "circa")


def lead(text: str, start: int) -> tuple[str, int]:
    """What the words before ``start`` make of the date there, and where they begin.

    >>> lead("(not after 6 May 1942)", 11), lead("Box 1941", 4), lead("in 1941", 3)
    (('not_after', 1), ('number', 0), ('', 3))
    """
    low = max(0, start - _WINDOW)
    spoken = _DELIMITER.split(text[low:start])[-1].lower().split()[-_LONGEST:]
    for first in range(len(spoken)):
        kind = _leads().get(" ".join(spoken[first:]))
        if kind:
            begins = _place(text, start, len(spoken) - first)
            return ("", start) if kind == "circa" and _CAPITAL.match(text, begins) else (kind, begins)
    return "", start


_CAPITAL = late_pattern(r"(?!C)[^\W\d_a-zà-ÿа-џґ]\.?\s")
"""“Dz. U. 1946” is a collection of laws: a letter that says "about" is small."""


def _place(text: str, start: int, count: int) -> int:
    """Where the ``count`` words before ``start`` begin."""
    at = start
    for _ in range(count):
        while text[at - 1].isspace():
            at -= 1
        while at > 0 and not text[at - 1].isspace() and text[at - 1] not in _DELIMITERS:
            at -= 1
    return at


def qualified(edtf: str, kind: str) -> str:
    """The date with what the words before it say; nothing where they do not go together.

    A bound is written as the note has it: "before 1917" is "[..1917]".

    >>> qualified("1942-05-06", "not_after"), qualified("1952", "circa"), qualified("1941/1942", "before")
    ('[..1942-05-06]', '1952~', '')
    """
    if not edtf or "/" in edtf or "X" in edtf:
        return ""
    if kind == "circa":
        return edtf.rstrip("?") + ("%" if edtf.endswith("?") else "~")
    bound = edtf.rstrip("?~")
    return f"[..{bound}]" if kind in ("before", "not_after") else f"[{bound}..]"
