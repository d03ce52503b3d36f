"""Marked text: a string in which noncharacters stand where italics, quotation marks … begin and end.

A style says "italic", an output says how italic is written; in between the text
carries marks. They are Unicode noncharacters (U+FDD0 …), which stand in no text that
is meant for exchange, so that nothing a document contains can be taken for one:
``clean`` takes them out of all that comes from outside.
"""

from __future__ import annotations

from collections.abc import Iterator

ITALIC, ITALIC_END = "\ufdd0", "\ufdd1"
BOLD, BOLD_END = "\ufdd2", "\ufdd3"
SMALL_CAPS, SMALL_CAPS_END = "\ufdd4", "\ufdd5"
UNDERLINE, UNDERLINE_END = "\ufdd6", "\ufdd7"
SUPERSCRIPT, SUPERSCRIPT_END = "\ufdd8", "\ufdd9"
SUBSCRIPT, SUBSCRIPT_END = "\ufdda", "\ufddb"
UPRIGHT, UPRIGHT_END = "\ufddc", "\ufddd"
"""Not italic, inside italics."""
QUOTE, QUOTE_END = "\ufdde", "\ufddf"
"""Quotation marks, not yet said which; ``finishing`` writes them."""
NO_CASE, NO_CASE_END = "\ufde0", "\ufde1"
"""What keeps its case when a title is put into title case."""
EMPHASIS, EMPHASIS_END = "\ufde3", "\ufde4"
"""Italics that a field brings with it: upright where the style has the field in italics."""
KEEP = "\ufde2"
"""Between two punctuation marks that belong together ("…" written as three dots)."""

FACES = {
    ITALIC: ITALIC_END,
    BOLD: BOLD_END,
    SMALL_CAPS: SMALL_CAPS_END,
    UNDERLINE: UNDERLINE_END,
    SUPERSCRIPT: SUPERSCRIPT_END,
    SUBSCRIPT: SUBSCRIPT_END,
    UPRIGHT: UPRIGHT_END,
}
"""What an output has to write: the beginning of each face, and its end."""

_ALL = dict.fromkeys(range(0xFDD0, 0xFDF0))


def clean(text: str) -> str:
    """Text from outside, without anything that could be taken for a mark.

    >>> clean("a\\ufdd0b")
    'ab'
    """
    return text.translate(_ALL)


def is_mark(character: str) -> bool:
    """Whether this character is a mark."""
    return "\ufdd0" <= character <= "\ufdef"


def pieces(marked: str) -> Iterator[str]:
    """The marks and the stretches of text between them, in order.

    >>> [p if not is_mark(p) else "*" for p in pieces(ITALIC + "Title" + ITALIC_END + ", 12")]
    ['*', 'Title', '*', ', 12']
    """
    start = 0
    for position, character in enumerate(marked):
        if is_mark(character):
            if position > start:
                yield marked[start:position]
            yield character
            start = position + 1
    if start < len(marked):
        yield marked[start:]


def balanced(marked: str) -> Iterator[str]:
    """As ``pieces``, but every face that begins also ends, in the right order."""
    ends = {end: start for start, end in FACES.items()}
    open_faces: list[str] = []
    for piece in pieces(marked):
        if piece in FACES:
            open_faces.append(piece)
        elif piece in ends:
            if not open_faces or open_faces[-1] != ends[piece]:
                continue
            open_faces.pop()
        elif is_mark(piece):
            continue
        yield piece
    for face in reversed(open_faces):
        yield FACES[face]
