"""The names of WordprocessingML, of both dialects (transitional and strict), by their last part."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
RELATIONS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
MATH = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PREFIXES = {
    **dict.fromkeys(WORD, ""),
    **dict.fromkeys(MATH, "m:"),
    COMPATIBILITY: "mc:",
}
"""What stands before the last part of a name; other namespaces are read over."""
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def _short(tag: str) -> str:
    space, _, name = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    return PREFIXES[space] + name if space in PREFIXES else "?" + name


def short(element: _Element) -> str:
    """An element's name ("p", "m:t", "mc:Choice"); of an unknown namespace, "?name"."""
    tag = element.tag
    return _short(tag) if isinstance(tag, str) else "?"


def word(name: str) -> tuple[str, str]:
    """The full names, in both dialects."""
    return f"{{{WORD[0]}}}{name}", f"{{{WORD[1]}}}{name}"


def attribute(element: _Element, name: str, spaces: tuple[str, ...] = WORD) -> str | None:
    """An attribute's value, by the last part of its name."""
    for space in spaces:
        if (value := element.get(f"{{{space}}}{name}")) is not None:
            return value
    return None


def child(element: _Element | None, name: str) -> _Element | None:
    """The first child of this name."""
    if element is None:
        return None
    return next((found for found in element if short(found) == name), None)


def value(element: _Element | None, name: str) -> str | None:
    """The ``w:val`` of a child."""
    found = child(element, name)
    return None if found is None else attribute(found, "val")


def is_on(element: _Element) -> bool:
    """Whether a switch such as ``w:i`` is on."""
    return attribute(element, "val") not in ("0", "false", "off", "none")


def shows_number(note: _Element) -> bool:
    """Whether the program shows a note's number in it."""
    return any(True for _ in note.iter(*word("footnoteRef"), *word("endnoteRef")))
