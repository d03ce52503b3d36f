"""Markdown (CommonMark): italic, bold; what a text has of markup is escaped."""

import re
from collections.abc import Iterable

from edele_refs import marks
from edele_refs.outputs.html import TAGS

NAMES = ("markdown", "md")
_WRITTEN = {
    marks.ITALIC: "*",
    marks.ITALIC_END: "*",
    marks.BOLD: "**",
    marks.BOLD_END: "**",
}
_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~$^]|&(?=#?\w{1,32};)")
_LINE_START = re.compile(r"^\s{0,3}(?:[-+]|\d{1,9}(?=[.)]))", re.MULTILINE)


def write(marked: str) -> str:
    """The text as Markdown.

    >>> from edele_refs.marks import ITALIC, ITALIC_END
    >>> write(f"{ITALIC}A *star*{ITALIC_END}")
    '*A \\\\*star\\\\**'
    """
    tags = TAGS | _WRITTEN
    return "".join(tags[p] if p in tags else _escaped(p) for p in marks.balanced(marked))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def notes(pairs: Iterable[tuple[str, str]], prose: bool = False) -> str:
    """The notes as footnotes: ``[^58]: …``."""
    return ("\n\n" if prose else "\n").join(
        _paragraph(write(text)) if prose else f"[^{_label(label)}]: {write(text)}"
        for label, text in pairs
    )


def entries(texts: Iterable[str]) -> str:
    """The entries of a bibliography, a paragraph each."""
    return "\n\n".join(_paragraph(write(text)) for text in texts)


def _label(label: str) -> str:
    return re.sub(r"[^\w-]", "-", label) or "-"


def _paragraph(text: str) -> str:
    """A paragraph that begins with a number or a hyphen is no list."""
    if not (found := _LINE_START.match(text)):
        return text
    place = found.end() if found[0][-1].isdigit() else found.end() - 1
    return f"{text[:place]}\\{text[place:]}"
