"""A style, compiled: each element a function that renders it.

Names and terms are looked up here, not when it renders, and so are the choices that an
item's type and variables decide; a ``Builder`` therefore belongs to one style, one
language, one of its two areas and one shape of items.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html import unescape
from importlib import import_module
from types import ModuleType
from typing import Any, TypeVar

from lxml import etree

from edele_refs import marks
from edele_refs.csl.casing import cased
from edele_refs.csl.context import Context
from edele_refs.csl.entry import Shape
from edele_refs.csl.locale import Locale
from edele_refs.csl.options import Options
from edele_refs.csl.style import Area, Style
from edele_refs.csl.xml import tag
from edele_refs.marks import JOINT, clean

Render = Callable[[Context, list[str]], None]
Decorate = Callable[[str, Context], str]
T = TypeVar("T")

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


@dataclass(frozen=True, slots=True)
class Setting:
    """A style in one language, one of its two areas: what all compilations of it share."""

    style: Style
    locale: Locale
    area: Area
    options: Options
    marks_terms: bool
    explicit_suffix: bool
    says_circa: bool
    kept: dict[tuple[str, etree._Element, etree._Element | None], Any] = field(default_factory=dict)
    """Parts that do not depend on the item, by element."""

    @classmethod
    def of(cls, style: Style, locale: Locale, area: Area, options: Options) -> Setting:
        """The setting of an area, with what the style as a whole says of it."""
        terms = style.note
        return cls(style, locale, area, options, terms, uses_variable(style, area, "year-suffix"), _asks_certainty(style))


def absent(context: Context, out: list[str]) -> None:
    """A variable that items of this shape do not have: it was asked for, and is not there."""
    context.calls += 1


class Builder:
    """Compiles the elements of an area for items of one shape.

    What such items never print is not compiled: an official style of a thousand elements
    comes down to some dozens.
    """

    def __init__(self, setting: Setting, shape: Shape) -> None:
        self.setting, self.shape = setting, shape
        self.style, self.locale = setting.style, setting.locale
        self.area, self.options = setting.area, setting.options
        self.constant: set[Render] = set()
        """Functions that print the same for every item and ask for no variable."""
        self.several: set[Render] = set()
        """Functions that may print several parts, for the group around to join."""
        self.inherited: list[etree._Element] = []
        """The names elements around, inside cs:substitute."""
        self._macros: dict[str, Render] = {}

    @property
    def page_form(self) -> str:
        """How the style shortens ranges of pages."""
        form = self.style.options.get("page-range-format", "")
        return "teens" if form == "minimal" and self.options.teens else form

    def build(self, element: etree._Element) -> Render:
        """The function that renders this element."""
        name = tag(element)
        if name not in _ELEMENTS:
            raise self.style.fault(f"<{name}> has no place here", element)
        return _module(name).build(element, self)  # type: ignore[no-any-return]

    def children(self, elements: Iterable[etree._Element]) -> tuple[Render, ...]:
        """The functions that render these elements, in order; a choice by what it leaves."""
        out: list[Render] = []
        for element in elements:
            if tag(element) == "choose":
                out.extend(_module("choose").left(element, self))
            else:
                out.append(self.build(element))
        return tuple(out)

    def group(self, elements: Iterable[etree._Element], delimiter: str, decorate: Decorate | None) -> Render:
        """Elements that are left out as a whole where none of their variables says anything."""
        built = self.children(elements)
        asked = absent in built
        children = tuple(child for child in built if child is not absent)
        if all(child in self.constant for child in children) and (asked or not children):
            return absent if asked else self.silent
        if len(children) == 1 and children[0] not in self.constant | self.several:
            # what it prints or not is the child's own affair
            return _wrapped(children[0], delimiter, decorate) if decorate else children[0]
        return _grouped(children, asked, delimiter, decorate)

    def silent(self, context: Context, out: list[str]) -> None:
        """Nothing at all."""

    def macro(self, name: str, caller: etree._Element) -> Render:
        """A macro's content, compiled at its first use: a group without a delimiter."""
        found = self._macros.get(name)
        if found is None:
            if name not in self.style.macros:
                raise self.style.fault(f"there is no macro “{name}”", caller)
            found = self._macros[name] = self.group(self.style.macros[name], "", None)
        return found

    def kept(self, kind: str, element: etree._Element, make: Callable[[], T]) -> T:
        """A part that does not depend on the item, made once for all shapes."""
        around_it = self.inherited[-1] if self.inherited else None
        key = (kind, element, around_it)
        if key not in self.setting.kept:
            self.setting.kept[key] = make()
        return self.setting.kept[key]  # type: ignore[no-any-return]


def _wrapped(child: Render, delimiter: str, decorate: Decorate) -> Render:
    def render(context: Context, out: list[str]) -> None:
        parts: list[str] = []
        child(context, parts)
        if parts:
            out.append(decorate(joined(parts, delimiter), context))

    return render


def _grouped(children: tuple[Render, ...], asked: bool, delimiter: str, decorate: Decorate | None) -> Render:
    def render(context: Context, out: list[str]) -> None:
        calls, hits = context.calls, context.hits
        parts: list[str] = []
        for child in children:
            child(context, parts)
        if not parts or (context.hits == hits and (asked or context.calls > calls)):
            context.calls += asked
            return
        # a group that says something counts for the groups around it
        context.calls += 1
        context.hits += 1
        text = joined(parts, delimiter)
        out.append(decorate(text, context) if decorate else text)

    return render


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


def _asks_certainty(style: Style) -> bool:
    """Whether the style itself says "circa"."""
    return any(element.get("is-uncertain-date") for element in style.elements)


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
