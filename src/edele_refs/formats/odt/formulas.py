"""Formulas, which are objects in the text: MathML in a file of its own, or where they stand."""

from __future__ import annotations

import posixpath
from contextlib import suppress
from typing import TYPE_CHECKING

from edele_refs.formats._xml import parse_xml
from edele_refs.formats._zip import Container
from edele_refs.formats.odt.flat import Flat
from edele_refs.formats.odt.names import attribute, full
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from lxml.etree import _Element

MATH = "http://www.w3.org/1998/Math/MathML"
_SIGNS = tuple(f"{{{MATH}}}{name}" for name in ("mi", "mn", "mo", "mtext", "ms"))
"""The elements that hold what is printed; annotations hold the formula once more."""


def formula_in(frame: _Element, container: Container | Flat) -> str:
    """The letters and signs of the formula in a frame; nothing where there is none."""
    for one in frame.iter(full("draw:object")):
        path = posixpath.normpath(attribute(one, "xlink:href") or ".") + "/content.xml"
        root: _Element = one
        if path in container:
            data = container.read(path)
            with suppress(RefsError):  # a damaged formula is no reason to read nothing of the document
                root = parse_xml(data, f"{container.name}: {path}", container.limits).getroot()
        if signs := ["".join(map(str, sign.itertext())).strip() for sign in root.iter(*_SIGNS)]:
            return "".join(signs)
    return ""
