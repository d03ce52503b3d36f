"""cs:number: a number variable as digits, ordinal, word or Roman numeral."""

from __future__ import annotations

from lxml import etree

from edele_refs.csl.compile import Builder, Render, absent, decoration
from edele_refs.csl.context import Context
from edele_refs.csl.numbers import formatted, page_range
from edele_refs.csl.printed import around


def build(element: etree._Element, builder: Builder) -> Render:
    """The number in the element's form; a value that is no number as it is."""
    name, form = element.get("variable", ""), element.get("form", "numeric")
    if name not in ("locator", "citation-number") and name not in builder.shape.present:
        return absent
    gender, decorate = builder.locale.gender(name), decoration(element)
    page_form = builder.page_form
    delimiter = builder.locale.term("page-range-delimiter") or "–"

    before, behind = around(name, builder.options.printed)

    def value(context: Context) -> str:
        if name == "citation-number":
            return str(context.number or "")
        if name == "locator":
            return context.locator
        text = context.entry.text(name)
        return page_range(text, page_form, delimiter) if name == "page" else text

    def render(context: Context, out: list[str]) -> None:
        if name in context.suppressed:
            return
        context.calls += 1
        if text := value(context):
            context.hits += 1
            text = f"{before}{formatted(text, form, builder.locale, gender)}{behind}"
            if context.substituting:
                context.suppressed.add(name)
            out.append(decorate(text, context) if decorate else text)

    return render
