"""A style as its file says it: macros, areas, options. Rendering comes later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from edele_refs.csl.xml import NS, StyleError, read_xml, tag

NAME_OPTIONS = (
    "and", "delimiter-precedes-et-al", "delimiter-precedes-last", "et-al-min", "et-al-use-first",
    "et-al-use-last", "et-al-subsequent-min", "et-al-subsequent-use-first", "initialize",
    "initialize-with", "name-as-sort-order", "sort-separator", "name-form", "name-delimiter",
    "names-delimiter",
)  # fmt: skip
"""Options that cs:style, cs:citation and cs:bibliography hand down to the names in them."""


@dataclass(frozen=True, slots=True)
class Area:
    """cs:citation or cs:bibliography: its layout, its sort keys, its options."""

    element: etree._Element
    layout: etree._Element
    sort: tuple[etree._Element, ...]
    options: Mapping[str, str]
    names: Mapping[str, str]

    def flag(self, name: str) -> bool:
        """Whether an option is "true"."""
        return self.options.get(name) == "true"

    def number(self, name: str, default: int = 0) -> int:
        """An option that is a number."""
        value = self.options.get(name, "")
        return int(value) if value.isdecimal() and len(value) < 9 else default


@dataclass(frozen=True, slots=True)
class Style:
    """A CSL style. ``locales`` are its own cs:locale elements."""

    name: str
    note: bool
    lang: str
    options: Mapping[str, str]
    macros: Mapping[str, etree._Element]
    locales: tuple[etree._Element, ...]
    citation: Area
    bibliography: Area | None
    title: str = ""
    summary: str = ""
    elements: tuple[etree._Element, ...] = field(default=(), compare=False, repr=False)
    """All elements: as long as they are held, each is the same object at every look."""

    def fault(self, message: str, element: etree._Element | None = None) -> StyleError:
        """What is wrong with this style, at an element's line."""
        return StyleError(self.name, message, element)


def read_style(source: Path | bytes, name: str = "") -> Style:
    """Read a style. Raises ``StyleError`` with the line where it cannot be one."""
    name = name or (source.name if isinstance(source, Path) else "given")
    root = read_xml(source, name)
    if root.tag != f"{NS}style":
        raise StyleError(name, "this is no CSL style: its outermost element is not cs:style", root)
    if parent := _parent(root):
        raise StyleError(name, f"it only points to the style {parent}, which is not here")
    citation = root.find(f"{NS}citation")
    if citation is None:
        raise StyleError(name, "it has no cs:citation", root)
    bibliography = root.find(f"{NS}bibliography")
    options = {str(k): str(v) for k, v in root.attrib.items()}
    inherited = {k: v for k, v in options.items() if k in NAME_OPTIONS}
    style = Style(
        name,
        root.get("class", "in-text") == "note",
        root.get("default-locale") or "",
        options,
        _macros(root, name),
        tuple(root.findall(f"{NS}locale")),
        _area(citation, inherited, name),
        _area(bibliography, inherited, name) if bibliography is not None else None,
        _info(root, "title"),
        _info(root, "summary"),
        tuple(root.iter()),
    )
    _check_macros(style)
    return style


def parent_of(source: Path) -> str:
    """The short name of the style that a dependent one points to, else nothing."""
    return _parent(read_xml(source)).rpartition("/")[2]


def _parent(root: etree._Element) -> str:
    if root.find(f"{NS}citation") is not None:
        return ""
    for link in root.iterfind(f"{NS}info/{NS}link"):
        if link.get("rel") == "independent-parent":
            return str(link.get("href", ""))
    return ""


def _info(root: etree._Element, name: str) -> str:
    return " ".join((root.findtext(f"{NS}info/{NS}{name}") or "").split())


def _macros(root: etree._Element, name: str) -> dict[str, etree._Element]:
    macros = {}
    for macro in root.iterfind(f"{NS}macro"):
        if not macro.get("name"):
            raise StyleError(name, "a cs:macro has no name", macro)
        macros[macro.get("name", "")] = macro
    return macros


def _area(element: etree._Element, inherited: Mapping[str, str], name: str) -> Area:
    layout = element.find(f"{NS}layout")
    if layout is None:
        raise StyleError(name, f"cs:{tag(element)} has no cs:layout", element)
    options = {str(k): str(v) for k, v in element.attrib.items()}
    names = {**inherited, **{k: v for k, v in options.items() if k in NAME_OPTIONS}}
    sort = element.find(f"{NS}sort")
    keys = tuple(sort.iterfind(f"{NS}key")) if sort is not None else ()
    return Area(element, layout, keys, options, names)


def _check_macros(style: Style) -> None:
    """Every macro called is there, and none calls itself by way of others."""
    calls = {name: _called(macro) for name, macro in style.macros.items()}
    areas = [style.citation, *([style.bibliography] if style.bibliography else [])]
    for source in (*style.macros.values(), *(area.element for area in areas)):
        for called, where in _called(source):
            if called not in style.macros:
                raise style.fault(f"there is no macro “{called}”", where)
    state: dict[str, int] = {}
    for start in calls:
        stack = [(start, iter(calls[start]))]
        if state.get(start):
            continue
        state[start] = 1
        while stack:
            name, rest = stack[-1]
            for called, where in rest:
                if state.get(called) == 1:
                    raise style.fault(f"the macro “{called}” calls itself", where)
                if not state.get(called):
                    state[called] = 1
                    stack.append((called, iter(calls[called])))
                    break
            else:
                state[name] = 2
                stack.pop()


def _called(element: etree._Element) -> list[tuple[str, etree._Element]]:
    return [(e.get("macro", ""), e) for e in element.iter(f"{NS}text", f"{NS}key") if e.get("macro")]
