"""Marked text: a tree of text under marks, written as one string.

A style says "italic", an output says how italic is written; in between the text
carries marks: Unicode noncharacters, which stand in no text that is meant for
exchange, so that nothing a document contains can be taken for one (``clean`` takes
them out of all that comes from outside). Every beginning has its end, so the string is
a tree; and since it is a string, joining two pieces costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern

ITALIC, ITALIC_END = "\ufdd0", "\ufdd1"
BOLD, BOLD_END = "\ufdd2", "\ufdd3"
SMALL_CAPS, SMALL_CAPS_END = "\ufdd4", "\ufdd5"
UNDERLINE, UNDERLINE_END = "\ufdd6", "\ufdd7"
SUPERSCRIPT, SUPERSCRIPT_END = "\ufdd8", "\ufdd9"
SUBSCRIPT, SUBSCRIPT_END = "\ufdda", "\ufddb"
UPRIGHT, UPRIGHT_END = "\ufddc", "\ufddd"
"""Not italic, inside italics."""
LIGHT, LIGHT_END = "\ufdde", "\ufddf"
"""Not bold, inside bold."""
PLAIN_CAPS, PLAIN_CAPS_END = "\ufde0", "\ufde1"
"""No small capitals, inside small capitals."""
NO_LINE, NO_LINE_END = "\ufde2", "\ufde3"
"""Not underlined, inside underlined text."""
LINK, LINK_TEXT, LINK_END = "\ufde4", "\ufde5", "\ufde6"
"""A link: LINK address LINK_TEXT text LINK_END."""
QUOTE, QUOTE_END = "\ufde7", "\ufde8"
"""Quotation marks, not yet said which; ``settle`` writes them."""
NO_CASE, NO_CASE_END = "\ufde9", "\ufdea"
"""What keeps its case when a title is put into another case."""
JOINT = "\ufdeb"
"""Where a style has set two pieces side by side; ``settle`` mends the punctuation there."""
BLOCK, BLOCK_END = "\ufdec", "\ufded"
"""A part of an entry that is set apart: BLOCK and a letter of ``BLOCKS``, text, BLOCK_END."""
PLACEHOLDER, PLACEHOLDER_END = "\ufdee", "\ufdef"
"""Around what a later step may replace: the names of a bibliography's entry, each of these
names, and a term at the beginning of a citation."""
INNER, INNER_END = "\U0001fffe", "\U0001ffff"
"""Quotation marks that are written single where no others are open."""
EMPHASIS, EMPHASIS_END = "\U0002fffe", "\U0002ffff"
STRONG, STRONG_END = "\U0003fffe", "\U0003ffff"
CAPS, CAPS_END = "\U0004fffe", "\U0004ffff"
"""Italics, bold and small capitals that a field brings with it: their opposite where a style
has the whole field in them."""

BLOCKS = {"b": "block", "l": "left-margin", "r": "right-inline", "i": "indent"}
"""The letters behind BLOCK, and what CSL calls them."""

BASELINE, BASELINE_END = "\U0005fffe", "\U0005ffff"
"""Neither raised nor lowered."""
VALUE, TERM, PRINTED_END = "\U0006fffe", "\U0006ffff", "\U0007fffe"
"""What a variable prints, or a term that belongs to it: VALUE or TERM, two of ``DIGITS`` that
say which (``csl.printed``), text, PRINTED_END."""
DIGITS = "".join(chr(plane + last) for plane in range(0x80000, 0x100000, 0x10000) for last in (0xFFFE, 0xFFFF))

FACES = {
    ITALIC: ITALIC_END,
    BOLD: BOLD_END,
    SMALL_CAPS: SMALL_CAPS_END,
    UNDERLINE: UNDERLINE_END,
    SUPERSCRIPT: SUPERSCRIPT_END,
    SUBSCRIPT: SUBSCRIPT_END,
    UPRIGHT: UPRIGHT_END,
    LIGHT: LIGHT_END,
    PLAIN_CAPS: PLAIN_CAPS_END,
    NO_LINE: NO_LINE_END,
    BASELINE: BASELINE_END,
}
"""What an output has to write: the beginning of each face, and its end."""

FACES_END = {end: start for start, end in FACES.items()}
_RARE = "".join(chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
MARKS = f"\ufdd0-\ufdef{_RARE}"
"""All marks, for the inside of a character class."""
ANY = late_pattern(f"([{MARKS}])")
_ALL = dict.fromkeys([*range(0xFDD0, 0xFDF0), *map(ord, _RARE)])


def clean(text: str) -> str:
    """Text from outside, without anything that could be taken for a mark.

    >>> clean("a\\ufdd0b")
    'ab'
    """
    return text if text.isascii() else text.translate(_ALL)


def bare(marked: str) -> str:
    """The text alone: without marks, link addresses and the letters of blocks.

    >>> bare(LINK + "https://x.org" + LINK_TEXT + "x" + LINK_END + ITALIC + "y" + ITALIC_END)
    'xy'
    """
    return clean(seen(marked))


def seen(marked: str) -> str:
    """Marked text without what is not to be read: link addresses and the letters of blocks."""
    return _HIDDEN.sub("", marked) if LINK in marked or BLOCK in marked else marked


_HIDDEN = late_pattern(f"{LINK}[^{LINK_TEXT}]*{LINK_TEXT}|{BLOCK}.")


def is_mark(character: str) -> bool:
    """Whether this character is a mark."""
    return "\ufdd0" <= character <= "\ufdef" or character in _RARE


def pieces(marked: str) -> Iterator[str]:
    """The marks and the stretches of text between them, in order.

    >>> [p if not is_mark(p) else "*" for p in pieces(ITALIC + "Title" + ITALIC_END + ", 12")]
    ['*', 'Title', '*', ', 12']
    """
    return (piece for piece in ANY.split(marked) if piece)


def balanced(marked: str) -> Iterator[str]:
    """As ``pieces``, but only faces, links and blocks, each with its end, in the right order."""
    open_marks: list[str] = []
    for piece in pieces(marked):
        if piece in _ENDS:
            open_marks.append(piece)
        elif piece in _STARTS:
            if not open_marks or open_marks[-1] != _STARTS[piece]:
                continue
            open_marks.pop()
        elif is_mark(piece) and piece != LINK_TEXT:
            continue
        yield piece
    for mark in reversed(open_marks):
        yield _ENDS[mark]


_ENDS = FACES | {LINK: LINK_END, BLOCK: BLOCK_END}
_STARTS = {end: start for start, end in _ENDS.items()}
ENDS = frozenset(_STARTS)
"""The marks that end a face, a link or a block."""
