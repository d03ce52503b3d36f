"""cs:text: a variable, a macro, a term or a fixed text."""

from __future__ import annotations

from lxml import etree

from edele_refs.csl.citation_label import trigraph
from edele_refs.csl.compile import Builder, Decorate, Render, absent, decoration
from edele_refs.csl.context import SUBSEQUENT, Context
from edele_refs.csl.entry import NUMBER_VARIABLES
from edele_refs.csl.fields import field
from edele_refs.csl.numbers import page_range, spaced
from edele_refs.csl.printed import around
from edele_refs.marks import LINK, LINK_END, LINK_TEXT, PLACEHOLDER, PLACEHOLDER_END


def build(element: etree._Element, builder: Builder) -> Render:
    """The text that the element's attribute names."""
    decorate = decoration(element)
    if (macro := element.get("macro")) is not None:
        return _macro(macro, element, builder, decorate)
    if (variable := element.get("variable")) is not None:
        return _variable(variable.strip(), element, builder, decorate)
    if (term := element.get("term")) is not None:
        plural = element.get("plural") == "true"
        text = builder.locale.term(term, element.get("form", "long"), plural)
        # a term that the style wants in small letters begins no sentence
        if builder.setting.marks_terms and text and element.get("text-case") != "lowercase":
            text = f"{PLACEHOLDER}{text}{PLACEHOLDER_END}"
        before, behind = around(term, builder.options.printed, term=True)
        text = f"{before}{text}{behind}" if text else ""
        return _fixed(text, decorate, builder)
    return _fixed(field(element.get("value", ""), builder.locale.quotation), decorate, builder)


def _fixed(text: str, decorate: Decorate | None, builder: Builder) -> Render:
    def render(context: Context, out: list[str]) -> None:
        out.append(decorate(text, context) if decorate else text)

    if not text:
        return builder.silent
    builder.constant.add(render)
    return render


def _macro(name: str, element: etree._Element, builder: Builder, decorate: Decorate | None) -> Render:
    macro = builder.macro(name, element)
    if decorate is None or macro is absent or macro == builder.silent:
        return macro

    def render(context: Context, out: list[str]) -> None:
        parts: list[str] = []
        macro(context, parts)
        if parts:
            out.append(decorate(parts[0], context))

    return render


def _variable(name: str, element: etree._Element, builder: Builder, decorate: Decorate | None) -> Render:
    if name not in _OF_CITATION and name not in builder.shape.present:
        short = f"{name}-short" if element.get("form") == "short" else ""
        if short not in builder.shape.present:
            return absent
    value = _VALUES.get(name, _plain)(name, element, builder)
    before, behind = around(name, builder.options.printed)

    def render(context: Context, out: list[str]) -> None:
        if name in context.suppressed:
            return
        counted = name not in _NOT_COUNTED
        context.calls += counted
        if text := value(context):
            context.hits += counted
            if context.substituting:
                context.suppressed.add(name)
            text = f"{before}{text}{behind}"
            out.append(decorate(text, context) if decorate else text)

    return render


def _plain(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    if element.get("form") == "short":
        return lambda context: context.entry.short(name) or context.entry.text(name)
    if name == "archive" and builder.options.keep_signature and "archive-short" in builder.shape.present:
        # a siglum that the first mention introduces: "Bundesarchiv (BArch)", then "BArch"
        return lambda context: (context.position >= SUBSEQUENT and not context.in_bibliography and context.entry.short(name)) or context.entry.text(name)
    if name in NUMBER_VARIABLES:
        symbol = builder.locale.term("and", "symbol")
        dash = builder.locale.term("page-range-delimiter") or "–"
        return lambda context: spaced(context.entry.text(name), symbol, dash)
    return lambda context: context.entry.text(name)


def _page(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    form = builder.page_form
    delimiter = builder.locale.term("page-range-delimiter") or "–"
    return lambda context: page_range(context.entry.text(name), form, delimiter)


def _locator(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    form = builder.page_form
    delimiter = builder.locale.term("page-range-delimiter") or "–"
    symbol = builder.locale.term("and", "symbol")

    def _pieces(text: str, ranges: str, label: str) -> list[str]:
        return [text] if ranges or delimiter == "–" or not label else text.split("–")

    def value(context: Context) -> str:
        # a place cited is printed once in a citation
        if not context.locator or context.locator_done:
            return ""
        context.locator_done = True
        text = field(context.locator, builder.locale.quotation)
        ranges = form if context.label == "page" else ""
        # where no form is asked for, a dash that the author set stays, whatever the locale has;
        # a place without a label has words of its own ("216–27, quotation: 226")
        text = "–".join(page_range(piece, ranges, delimiter) for piece in _pieces(text, ranges, context.label))
        return text.replace(" & ", f" {symbol} ") if symbol else text

    return value


def _number(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    return lambda context: str(context.number) if context.number else ""


def _first_note(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    return lambda context: str(context.first_note) if context.first_note and context.position else ""


def _year_suffix(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    def value(context: Context) -> str:
        if context.settings.suffix and not context.year_suffix_done:
            context.year_suffix_done = True
            return context.settings.suffix
        return ""

    return value


def _link(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    if not builder.options.links:
        return _plain(name, element, builder)
    base = {"DOI": "https://doi.org/", "PMID": "https://www.ncbi.nlm.nih.gov/pubmed/"}.get(name, "")

    def value(context: Context) -> str:
        text = context.entry.text(name)
        return f"{LINK}{base}{text}{LINK_TEXT}{text}{LINK_END}" if text else ""

    return value


def _citation_label(name: str, element: etree._Element, builder: Builder):  # type: ignore[no-untyped-def]
    def value(context: Context) -> str:
        suffix = "" if context.year_suffix_done or builder.setting.explicit_suffix else context.settings.suffix
        context.year_suffix_done = context.year_suffix_done or bool(suffix)
        return (context.entry.text(name) or trigraph(context.entry)) + suffix

    return value


_OF_CITATION = frozenset(
    "locator citation-number first-reference-note-number year-suffix citation-label".split()
)
"""Variables that an item need not have."""
_NOT_COUNTED = ("year-suffix",)
"""Variables that do not decide whether a group is printed."""

_VALUES = {
    "page": _page,
    "locator": _locator,
    "citation-number": _number,
    "first-reference-note-number": _first_note,
    "year-suffix": _year_suffix,
    "citation-label": _citation_label,
    "URL": _link,
    "DOI": _link,
}
