"""A style, compiled once: each element a function that renders it.

Names and terms are looked up here, when the style is read, not when it renders; a
``Builder`` therefore belongs to one style, one language and one of its two areas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import unescape
from importlib import import_module
from types import ModuleType

from lxml import etree

from edele_refs import marks
from edele_refs.csl.casing import cased
from edele_refs.csl.context import Context
from edele_refs.csl.locale import Locale
from edele_refs.marks import JOINT, clean
from edele_refs.csl.options import Options
from edele_refs.csl.style import Area, Style
from edele_refs.csl.xml import tag

Render = Callable[[Context, list[str]], None]
Decorate = Callable[[str, Context], str]

_ELEMENTS = ("text", "number", "label", "date", "names", "group", "choose")
_FACES = {
    ("font-style", "italic"): marks.ITALIC,
    ("font-style", "oblique"): marks.ITALIC,
    ("font-style", "normal"): marks.UPRIGHT,
    ("font-variant", "small-caps"): marks.SMALL_CAPS,
    ("font-variant", "normal"): marks.PLAIN_CAPS,
    ("font-weight", "bold"): marks.BOLD,
    ("font-weight", "light"): marks.LIGHT,
    ("font-weight", "normal"): marks.LIGHT,
    ("text-decoration", "underline"): marks.UNDERLINE,
    ("text-decoration", "none"): marks.NO_LINE,
    ("vertical-align", "sup"): marks.SUPERSCRIPT,
    ("vertical-align", "sub"): marks.SUBSCRIPT,
    ("vertical-align", "baseline"): marks.BASELINE,
}
_DISPLAY = {name: letter for letter, name in marks.BLOCKS.items()}


class Builder:
    """Compiles the elements of one area of a style in one language."""

    def __init__(self, style: Style, locale: Locale, area: Area, options: Options) -> None:
        self.style, self.locale, self.area, self.options = style, locale, area, options
        self.marks_terms = style.note and area is style.citation
        self.explicit_suffix = uses_variable(style, area, "year-suffix")
        self._macros: dict[str, tuple[Render, ...]] = {}
        self._inherited: list[etree._Element] = []

    def build(self, element: etree._Element) -> Render:
        """The function that renders this element."""
        name = tag(element)
        if name not in _ELEMENTS:
            raise self.style.fault(f"<{name}> has no place here", element)
        return _module(name).build(element, self)  # type: ignore[no-any-return]

    def children(self, element: Iterable[etree._Element]) -> tuple[Render, ...]:
        """The functions that render an element's children, in order."""
        return tuple(self.build(child) for child in element)

    def macro(self, name: str, caller: etree._Element) -> tuple[Render, ...]:
        """A macro's content, compiled at its first use."""
        found = self._macros.get(name)
        if found is None:
            if name not in self.style.macros:
                raise self.style.fault(f"there is no macro “{name}”", caller)
            found = self._macros[name] = self.children(self.style.macros[name])
        return found

    def decorated(self, element: etree._Element, affixes: bool = True) -> Decorate | None:
        """What the element's attributes do to its text; None if nothing."""
        return decoration(element, affixes)


def uses_variable(style: Style, area: Area, variable: str) -> bool:
    """Whether the area prints this variable, itself or by a macro."""
    seen: set[str] = set()
    stack = [area.layout]
    while stack:
        for element in stack.pop().iter():
            if element.get("variable") == variable and tag(element) in ("text", "number"):
                return True
            name = element.get("macro") if tag(element) == "text" else None
            if name and name not in seen and name in style.macros:
                seen.add(name)
                stack.append(style.macros[name])
    return False


def _module(name: str) -> ModuleType:
    return import_module(f"edele_refs.csl.elements.{name}")


def around(element: etree._Element, affixes: bool = True) -> tuple[str, str]:
    """What stands before and behind the element's text: affixes, quotation marks, faces."""
    opening, closing = "", ""
    for attribute in ("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align"):
        if face := _FACES.get((attribute, element.get(attribute, ""))):
            opening, closing = face + opening, closing + marks.FACES[face]
    if element.get("quotes") == "true":
        opening, closing = marks.QUOTE + opening, closing + marks.QUOTE_END
    if affixes:
        prefix, suffix = affix(element, "prefix"), affix(element, "suffix")
        opening = prefix + JOINT + opening if prefix else opening
        closing = closing + JOINT + suffix if suffix else closing
    if letter := _DISPLAY.get(element.get("display", "")):
        opening, closing = marks.BLOCK + letter + opening, closing + marks.BLOCK_END
    return opening, closing


def affix(element: etree._Element, name: str) -> str:
    """A prefix, suffix or delimiter as the style writes it."""
    # some styles write entities in the text, meant for an output in HTML
    return clean(unescape(element.get(name) or ""))


def decoration(element: etree._Element, affixes: bool = True) -> Decorate | None:
    """A function that puts a text into the element's case, faces and affixes."""
    opening, closing = around(element, affixes)
    case, strip = element.get("text-case"), element.get("strip-periods") == "true"
    if not (case or strip):
        if not (opening or closing):
            return None
        return lambda text, context: f"{opening}{text}{closing}"

    def decorate(text: str, context: Context) -> str:
        if strip:
            text = text.replace(".", "")
        if case:
            text = cased(text, case, context.entry.english, context.entry.lang, context.lower)
        return f"{opening}{text}{closing}"

    return decorate


def joined(parts: list[str], delimiter: str) -> str:
    """Parts side by side, joints where they meet."""
    if len(parts) == 1:
        return parts[0]
    return (f"{JOINT}{delimiter}{JOINT}" if delimiter else JOINT).join(parts)


def render_all(renders: tuple[Render, ...], context: Context) -> list[str]:
    """What these render, in order."""
    out: list[str] = []
    for render in renders:
        render(context, out)
    return out
