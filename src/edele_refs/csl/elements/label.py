"""cs:label: the term that belongs to a number ("pp.", "vol.")."""

from __future__ import annotations

from lxml import etree

from edele_refs.csl.compile import Builder, Render, decoration
from edele_refs.csl.context import Context
from edele_refs.csl.locators import labelled_itself
from edele_refs.csl.numbers import is_plural
from edele_refs.csl.printed import around

_COUNTS = ("number-of-pages", "number-of-volumes")


def build(element: etree._Element, builder: Builder) -> Render:
    """The label of a variable, in the number that its value asks for."""
    name, form = element.get("variable", ""), element.get("form", "long")
    plural, decorate = element.get("plural", "contextual"), decoration(element)
    before, behind = around(name, builder.options.printed, term=True)

    def render(context: Context, out: list[str]) -> None:
        value = context.locator if name == "locator" else context.entry.text(name)
        if name == "citation-number":
            value = str(context.number or "")
        if name == "page" and not value:
            # styles use the label of "page" for the page cited
            value = context.locator
        if name == "locator" and (labelled_itself(value) or (value and not context.label)):
            return
        # whether the value is there decides the group around, as in citeproc-js
        if name in context.suppressed:
            return
        many = plural == "always" or (plural == "contextual" and _many(name, value))
        term = builder.locale.term(context.label if name == "locator" else name, form, many)
        if term:
            term = f"{before}{term}{behind}"
            out.append(decorate(term, context) if decorate else term)

    builder.constant.add(render)
    return render


def _many(name: str, value: str) -> bool:
    if name in _COUNTS:
        return value.strip() not in ("1", "0") or is_plural(value)
    return is_plural(value)
