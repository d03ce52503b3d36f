"""The last touch on a rendered text: quotation marks, and punctuation where pieces meet.

A style joins pieces with affixes and delimiters; where two meet there may be one point
too many, or a comma that American usage puts inside the quotation marks. Marks are
passed over, and what stands inside a field is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from edele_refs.marks import (
    BOLD,
    BOLD_END,
    EMPHASIS,
    EMPHASIS_END,
    ITALIC,
    ITALIC_END,
    KEEP,
    NO_CASE,
    NO_CASE_END,
    QUOTE,
    QUOTE_END,
    UPRIGHT,
    UPRIGHT_END,
    clean,
    is_mark,
)


@dataclass(frozen=True, slots=True)
class Quotes:
    """A language's quotation marks, outer and inner; ``swallow``: point and comma go inside."""

    outer: tuple[str, str] = ("“", "”")
    inner: tuple[str, str] = ("‘", "’")
    swallow: bool = False


MERGED = {
    ",,": ",",
    "..": ".",
    "::": ":",
    ";;": ";",
    "!!": "!",
    "??": "?",
    "!.": "!",
    "!:": "!",
    "?.": "?",
    "?:": "?",
    ":.": ":",
    ":!": "!",
    ":?": "?",
    ":,": ":",
    ":;": ":",
    ",.": ".",
    ";.": ";",
    ";,": ";",
    ",;": ";",
    ";:": ";",
    ",:": ":",
}
"""Which of two punctuation marks remains where they meet."""

_RUN = re.compile(r"(?<=[.,:;!?])(?=[.,:;!?])")
_MARKUP = {
    "<i>": EMPHASIS,
    "</i>": EMPHASIS_END,
    "<b>": BOLD,
    "</b>": BOLD_END,
    "</span>": NO_CASE_END,
    '<span class="nocase">': NO_CASE,
}
_TAG = re.compile("|".join(map(re.escape, _MARKUP)))


def field_text(text: str, curly: bool = True) -> str:
    """A field's value as marked text: its quotation marks and apostrophes can be told apart.

    >>> field_text("The soldier's war...").replace(KEEP, "^")
    'The soldier’s war.^.^.'
    """
    text = clean(text)
    if "<" in text:
        text = _TAG.sub(lambda tag: _MARKUP[tag[0]], text)
    if "'" in text:
        text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    if '"' in text and text.count('"') % 2 == 0:
        text = re.sub(r'"([^"]*)"', f"{QUOTE}\\1{QUOTE_END}", text)
    if curly and "“" in text:
        text = re.sub("“([^“”„]*)”", f"{QUOTE}\\1{QUOTE_END}", text)
    return _RUN.sub(KEEP, text)


def affix(text: str) -> str:
    """A style's own text: the points of "..." in it belong together."""
    return _RUN.sub(KEEP, clean(text))


def finished(marked: str, quotes: Quotes) -> str:
    """Punctuation merged, quotation marks written, italics inside italics upright."""
    return _written(_merged(marked, quotes.swallow), quotes)


def _merged(marked: str, swallow: bool) -> list[str]:
    out: list[str] = []
    for character in marked:
        if character in ".,:;!? ":
            _add(out, character, swallow)
        else:
            out.append(character)
    return out


def _add(out: list[str], character: str, swallow: bool) -> None:
    """Put a punctuation mark or a space behind what is there, or into its quotation marks."""
    place = len(out)
    while place and is_mark(out[place - 1]) and out[place - 1] != KEEP:
        place -= 1
    last = out[place - 1] if place else ""
    closing = QUOTE_END in out[place:]
    if closing and swallow and character in ".,":
        _put(out, place, last, character)
    elif closing:
        out.append(character)
    else:
        _put(out, len(out), last, character)


def _put(out: list[str], place: int, last: str, character: str) -> None:
    if last == character == " ":
        return
    merged = MERGED.get(last + character) if last else None
    if merged is None:
        out.insert(place, character)
    else:
        # the mark that stays stands where the first one stood
        back = next(i for i in range(len(out) - 1, -1, -1) if out[i] == last)
        out[back] = merged


def _written(characters: Iterable[str], quotes: Quotes) -> str:
    out: list[str] = []
    depth, italic, emphasis = 0, 0, list[str]()
    for character in characters:
        if character == QUOTE:
            out.append((quotes.inner if depth % 2 else quotes.outer)[0])
            depth += 1
        elif character == QUOTE_END:
            depth = max(depth - 1, 0)
            out.append((quotes.inner if depth % 2 else quotes.outer)[1])
        elif character in (ITALIC, ITALIC_END):
            italic += 1 if character == ITALIC else -1
            out.append(character)
        elif character == EMPHASIS:
            out.append(UPRIGHT if italic else ITALIC)
            emphasis.append(UPRIGHT_END if italic else ITALIC_END)
        elif character == EMPHASIS_END:
            out.append(emphasis.pop() if emphasis else "")
        elif character not in (KEEP, NO_CASE, NO_CASE_END):
            out.append(character)
    return "".join(out)
