"""The faces of runs: what they say themselves, and what their styles say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from edele_refs.formats._content import NONE
from edele_refs.formats._listed import is_entry_style
from edele_refs.formats.docx.names import attribute, child, is_on, short, value
from edele_refs.model import Face

if TYPE_CHECKING:
    from lxml.etree import _Element

TOGGLES: Mapping[str, Face] = {"i": "italic", "b": "bold", "smallCaps": "small-caps"}
"""Switches, which a paragraph's style and a run's style turn on and off between them."""
Said = Mapping[Face, bool]


def said(properties: _Element | None) -> dict[Face, bool]:
    """The faces that a ``w:rPr`` itself says are on or off."""
    found: dict[Face, bool] = {}
    for one in properties if properties is not None else ():
        name = short(one)
        if name in TOGGLES:
            found[TOGGLES[name]] = is_on(one)
        elif name == "u":
            found["underline"] = is_on(one)
        elif name == "vertAlign":
            place = attribute(one, "val")
            found["superscript"] = place == "superscript"
            found["subscript"] = place == "subscript"
    return found


@dataclass
class Styles:
    """The styles of a document by their ids, each with what it and those it is based on say."""

    own: dict[str, tuple[str, dict[Face, bool]]] = field(default_factory=dict)
    lists: dict[str, tuple[str, str]] = field(default_factory=dict)
    """The list, and the level in it, of paragraphs of a style."""
    entries: frozenset[str] = frozenset()
    """Of those whose paragraphs are entries of a bibliography."""
    _whole: dict[str, Said] = field(default_factory=dict)

    @classmethod
    def read(cls, each: Iterable[_Element]) -> Styles:
        """Of the elements of a ``styles.xml``."""
        own, lists, entries = {}, {}, set()
        for style in each:
            if short(style) == "style":
                name, based = attribute(style, "styleId") or "", value(style, "basedOn") or ""
                own[name] = (based, said(child(style, "rPr")))
                if is_entry_style(value(style, "name") or name):
                    entries.add(name)
                listed = child(child(style, "pPr"), "numPr")
                if number := value(listed, "numId"):
                    lists[name] = (number, value(listed, "ilvl") or "0")
        return cls(own, lists, frozenset(entries))

    def list_of(self, style: str | None) -> tuple[str, str]:
        """The list and level of paragraphs of a style, or of one that it is based on."""
        for _ in range(50):
            if not style or style in self.lists or style not in self.own:
                break
            style = self.own[style][0]
        return self.lists.get(style or "", ("", ""))

    def of(self, style: str | None) -> Said:
        """What a style says, with those it is based on."""
        if not style or style not in self.own:
            return {}
        if style not in self._whole:
            chain: list[dict[Face, bool]] = []
            name = style
            while name in self.own and len(chain) < 50:
                chain.append(self.own[name][1])
                name = self.own[name][0]
            whole: dict[Face, bool] = {}
            for one in reversed(chain):
                whole.update(one)
            self._whole[style] = whole
        return self._whole[style]

    def faces(self, properties: _Element | None, paragraph: Said) -> frozenset[Face]:
        """The faces of a run in a paragraph of a style."""
        own = said(properties)
        style = value(properties, "rStyle")
        if not own and not style and not paragraph:
            return NONE
        of_style = self.of(style)
        found: set[Face] = set()
        for face in (*TOGGLES.values(), "underline", "superscript", "subscript"):
            if face in own:
                on = own[face]
            elif face in TOGGLES.values():
                on = of_style.get(face, False) != paragraph.get(face, False)
            else:
                on = of_style.get(face, paragraph.get(face, False))
            if on:
                found.add(face)
        return frozenset(found)
