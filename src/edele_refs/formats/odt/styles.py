"""The faces of text: what the styles of paragraphs and spans say, the innermost last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from edele_refs.formats._listed import is_entry_style
from edele_refs.formats._numerals import numeral, whole
from edele_refs.formats.odt.names import attribute, full, short
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Face

if TYPE_CHECKING:
    from lxml.etree import _Element

Said = Mapping[Face, bool]
WRITTEN: Mapping[Face, tuple[dict[str, str], dict[str, str]]] = {
    "italic": ({"fo:font-style": "italic"}, {"fo:font-style": "normal"}),
    "bold": ({"fo:font-weight": "bold"}, {"fo:font-weight": "normal"}),
    "small-caps": ({"fo:font-variant": "small-caps"}, {"fo:font-variant": "normal"}),
    "underline": (
        {"style:text-underline-style": "solid", "style:text-underline-width": "auto"},
        {"style:text-underline-style": "none"},
    ),
    "superscript": ({"style:text-position": "super 58%"}, {"style:text-position": "0% 100%"}),
    "subscript": ({"style:text-position": "sub 58%"}, {"style:text-position": "0% 100%"}),
}
"""The properties that turn a face on, and those that turn it off."""


def said(properties: _Element) -> dict[Face, bool]:
    """The faces that text properties say are on or off."""
    found: dict[Face, bool] = {}
    if slant := attribute(properties, "fo:font-style"):
        found["italic"] = slant in ("italic", "oblique")
    if weight := attribute(properties, "fo:font-weight"):
        found["bold"] = weight == "bold" or whole(weight) >= 600
    if variant := attribute(properties, "fo:font-variant"):
        found["small-caps"] = variant == "small-caps"
    if line := attribute(properties, "style:text-underline-style"):
        found["underline"] = line != "none"
    if place := attribute(properties, "style:text-position"):
        first = place.split()[0]
        raised = first == "super" or (not first.startswith(("-", "0")) and first != "sub")
        found["superscript"] = raised
        found["subscript"] = first == "sub" or first.startswith("-")
    return found


_SYMBOLS = late_pattern(r"(?i:symbol|wingdings)")
FORMS = {"1": "decimal", "i": "lowerRoman", "I": "upperRoman", "a": "lowerLetter", "A": "upperLetter"}


class Numbers(NamedTuple):
    """The numbers of a level of a list: where they begin, and how they are written."""

    start: int
    form: str
    before: str
    behind: str

    def label(self, count: int) -> str:
        """What stands before an item; nothing before an item of a list without numbers."""
        if self.form not in FORMS:
            return ""
        return f"{self.before}{numeral(count, FORMS[self.form])}{self.behind} "


@dataclass
class Styles:
    """The styles of a document by family and name; ``hidden`` those whose text is not shown."""

    own: dict[tuple[str, str], tuple[str, dict[Face, bool]]] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    lists: dict[tuple[str, int], Numbers] = field(default_factory=dict)
    symbols: dict[str, str] = field(default_factory=dict)
    """The fonts of signs, by the styles of spans in them."""

    def add(self, styles: Iterable[_Element]) -> None:
        """Styles of ``office:styles`` or ``office:automatic-styles``."""
        for style in styles:
            if short(style) == "text:list-style":
                self.lists.update(_numbers(style))
            if short(style) != "style:style":
                continue
            name, family = attribute(style, "style:name"), attribute(style, "style:family")
            properties = style.find(full("style:text-properties"))
            found = {} if properties is None else said(properties)
            if properties is not None and attribute(properties, "text:display") == "none":
                self.hidden.add(name)
            if properties is not None and (font := _SYMBOLS.match(attribute(properties, "style:font-name"))):
                self.symbols[name] = font[0]
            self.own[family, name] = (attribute(style, "style:parent-style-name"), found)

    def of_entries(self, name: str) -> bool:
        """Whether paragraphs of a style, or of one that it is derived from, are entries of a bibliography."""
        for _ in range(50):
            if not name or is_entry_style(name):
                break
            name = self.own.get(("paragraph", name), ("", {}))[0]
        return bool(name)

    def of(self, family: str, name: str) -> Said:
        """What a style says, with those it is derived from."""
        chain: list[dict[Face, bool]] = []
        while (found := self.own.get((family, name))) and len(chain) < 50:
            name = found[0]
            chain.append(found[1])
        whole: dict[Face, bool] = {}
        for one in reversed(chain):
            whole.update(one)
        return whole


def _numbers(style: _Element) -> Iterator[tuple[tuple[str, int], Numbers]]:
    name = attribute(style, "style:name")
    for one in style:
        level, start = attribute(one, "text:level"), attribute(one, "text:start-value")
        if short(one) == "text:list-level-style-number" and whole(level):
            yield (name, whole(level)), Numbers(
                max(whole(start, 1), 0),
                attribute(one, "style:num-format"),
                attribute(one, "style:num-prefix"),
                attribute(one, "style:num-suffix"),
            )


def on(said: Said) -> frozenset[Face]:
    """The faces that are on."""
    return frozenset(face for face, is_on in said.items() if is_on)
