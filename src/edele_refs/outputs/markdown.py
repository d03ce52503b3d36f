"""Markdown (CommonMark): italic, bold; what a text has of markup is escaped."""

import re
from collections.abc import Iterable
from html import escape

from edele_refs import marks
from edele_refs.late_pattern import late_pattern
from edele_refs.outputs import html
from edele_refs.outputs._markup import Markup

NAMES = ("markdown", "md")
_SPECIAL = late_pattern(r"[\\`*_\[\]<>#|~$^]|&(?=#?\w{1,32};)")
_LINE_START = late_pattern(r"^\s{0,3}(?:[-+]|\d{1,9}(?=[.)]))", re.MULTILINE)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _link(address: str) -> tuple[str, str]:
    return "[", f"](<{escape(address)}>)"


def _block(letter: str) -> tuple[str, str]:
    return ("\n\n", "\n\n") if letter in "bi" else ("", " " if letter == "l" else "")


MARKDOWN = Markup(
    html.FACES | {marks.ITALIC: ("*", "*"), marks.BOLD: ("**", "**")}, _escaped, _link, _block
)


def write(marked: str) -> str:
    """The text as Markdown.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}A *star*{ITALIC_END}")
    '*A \\\\*star\\\\**'
    """
    return MARKDOWN.lines(marked)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes as footnotes: ``[^58]: …``."""
    return ("\n\n" if prose else "\n").join(
        _paragraph(write(text)) if prose else f"[^{_label(label)}]: {write(text)}"
        for label, text in pairs
    )


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a paragraph each."""
    return "\n\n".join(_paragraph(write(text)) for text in texts)


def heading(text: str, level: int = 2) -> str:
    """A heading between the parts of a bibliography."""
    return f"{'#' * level} {_escaped(text)}\n"


def _label(label: str) -> str:
    return re.sub(r"[^\w-]", "-", label) or "-"


def _paragraph(text: str) -> str:
    """A paragraph that begins with a number or a hyphen is no list."""
    if not (found := _LINE_START.match(text)):
        return text
    place = found.end() if found[0][-1].isdigit() else found.end() - 1
    return f"{text[:place]}\\{text[place:]}"
