"""cs:group: left out as a whole where its variables say nothing."""

from __future__ import annotations

from lxml import etree

from edele_refs.csl.compile import Builder, Render, affix, decoration


def build(element: etree._Element, builder: Builder) -> Render:
    """A group: its parts with the delimiter between them."""
    return builder.group(element, affix(element, "delimiter"), decoration(element))
