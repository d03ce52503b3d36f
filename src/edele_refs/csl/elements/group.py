"""cs:group: left out as a whole where its variables say nothing."""

from __future__ import annotations

from lxml import etree

from edele_refs.csl.compile import Builder, Render, affix, decoration, joined
from edele_refs.csl.context import Context


def build(element: etree._Element, builder: Builder) -> Render:
    """A group: its parts with the delimiter between them."""
    children = builder.children(element)
    delimiter, decorate = affix(element, "delimiter"), decoration(element)

    def render(context: Context, out: list[str]) -> None:
        calls, hits = context.calls, context.hits
        parts: list[str] = []
        for child in children:
            child(context, parts)
        if not parts or (context.hits == hits and context.calls > calls):
            return
        # a group that says something counts for the groups around it
        context.calls += 1
        context.hits += 1
        text = joined(parts, delimiter)
        out.append(decorate(text, context) if decorate else text)

    return render
