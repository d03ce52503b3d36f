"""The names of OpenDocument, with the prefixes that its specification gives them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

URN = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    f"{URN}text:1.0": "text",
    f"{URN}office:1.0": "office",
    f"{URN}style:1.0": "style",
    f"{URN}xsl-fo-compatible:1.0": "fo",
    f"{URN}drawing:1.0": "draw",
    f"{URN}meta:1.0": "meta",
    f"{URN}table:1.0": "table",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/1999/xlink": "xlink",
}
_BACK = {prefix: space for space, prefix in SPACES.items()}


@cache
def _short(tag: str) -> str:
    space, _, name = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    return f"{SPACES.get(space, '?')}:{name}"


def short(element: _Element) -> str:
    """An element's name ("text:p"); of an unknown namespace, "?:name"."""
    tag = element.tag
    return _short(tag) if isinstance(tag, str) else "?"


@cache
def full(name: str) -> str:
    """The full name of "text:p"."""
    prefix, _, rest = name.partition(":")
    return f"{{{_BACK[prefix]}}}{rest}"


def attribute(element: _Element, name: str) -> str:
    """An attribute's value ("text:style-name"), nothing where there is none."""
    return element.get(full(name)) or ""
