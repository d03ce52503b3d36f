"""What the properties of an office document say of it: its title, who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from edele_refs.formats._title_page import name_of
from edele_refs.formats._xml import parse_xml
from edele_refs.formats._zip import Container
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, RefsError, Value

if TYPE_CHECKING:
    from lxml.etree import _Element

    from edele_refs.formats.odt.flat import Flat

_NO_TITLE = late_pattern(
    r"microsoft word\b.*|(?:document|dokument|untitled|unbenannt|normal|template)\s*\d*|powerpoint.*|.*\.(?:docx?|dotx?|odt|rtf|pdf)",
    re.I,
)
"""What programs put there by themselves."""
_NO_PERSON = late_pattern(
    r"(?i)\b(?:microsoft|office|windows|user|users|admin|administrator|owner|author|autor|benutzer|utilisateur|libreoffice|google"
    r"|press|university|universität|université|universidad|institute?|verlag|publish\w*|publications?|editorial|journal|society|department)\b"
)


def described(container: Container | Flat, part: str) -> Item:
    """The document as an item by a part with Dublin Core's elements; empty where it says nothing.

    A creator counts as the author only beside a title: alone it is who owns the program.
    """
    if part not in container:
        return Item()
    try:
        root = parse_xml(container.read(part), f"{container.name}: {part}", container.limits).getroot()
    except RefsError:
        return Item()  # broken properties do not keep anybody from reading the document
    title = _words(root, "title")
    if len(title) < 4 or _NO_TITLE.fullmatch(title):
        return Item()
    values: dict[str, Value] = {"title": title}
    creator = _words(root, "creator")
    if (author := name_of(creator)) and not _NO_PERSON.search(creator):
        values = {"author": (author,), **values}
    return Item(values)


def _words(root: _Element, name: str) -> str:
    found = next(root.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}"), None)
    return " ".join("".join(map(str, found.itertext())).split()) if found is not None else ""
