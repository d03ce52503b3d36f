"""Numbers that Word sets before paragraphs of its own accord: lists in notes and text.

More information: ECMA-376, part 1, 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from edele_refs.formats._numerals import numeral
from edele_refs.formats.docx.names import attribute, child, short, value

if TYPE_CHECKING:
    from lxml.etree import _Element

SPACES = {"tab": " ", "space": " ", "nothing": ""}


class Level(NamedTuple):
    """A level of a list: the form of its numbers, their pattern ("%1.%2."), where they begin."""

    form: str = "decimal"
    text: str = "%1."
    start: int = 1
    behind: str = " "


@dataclass
class Lists:
    """The lists of a document, and how far each has been counted."""

    abstract: Mapping[str, Mapping[int, Level]] = field(default_factory=dict)
    of_number: Mapping[str, str] = field(default_factory=dict)
    starts: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    """Lists that begin elsewhere than their pattern says."""
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, root: _Element | None) -> Lists:
        """Of a ``numbering.xml``."""
        abstract: dict[str, dict[int, Level]] = {}
        numbers: dict[str, str] = {}
        starts: dict[str, dict[int, int]] = {}
        for one in root if root is not None else ():
            if short(one) == "abstractNum":
                levels = (level for level in one if short(level) == "lvl")
                found = {_number(attribute(level, "ilvl")): _level(level) for level in levels}
                abstract[attribute(one, "abstractNumId") or ""] = found
            elif short(one) == "num":
                name = attribute(one, "numId") or ""
                numbers[name] = value(one, "abstractNumId") or ""
                for other in (other for other in one if short(other) == "lvlOverride"):
                    if start := value(other, "startOverride"):
                        at = _number(attribute(other, "ilvl"))
                        starts.setdefault(name, {})[at] = _number(start, 1)
        return cls(abstract, numbers, starts)

    def label(self, properties: _Element | None, of_style: tuple[str, str] = ("", "")) -> str:
        """What stands before the next paragraph of these properties; nothing where it is in no list.

        Bullets are no numbers, and are left out.
        """
        said = child(properties, "numPr")
        number = value(said, "numId") or of_style[0]
        if number in ("", "0") or number not in self.of_number:
            return ""
        name = self.of_number[number]
        at = _number(value(said, "ilvl") or of_style[1])
        levels = self.abstract.get(name, {})
        level = levels.get(at, Level())
        starts = self.starts.get(number, {})
        counts = self.counts.setdefault(number if starts else name, {})
        counts[at] = counts.get(at, starts.get(at, level.start) - 1) + 1
        for deeper in [one for one in counts if one > at]:
            del counts[deeper]
        if level.form in ("bullet", "none"):
            return ""
        return re.sub(r"%([1-9])", lambda m: self._shown(counts, levels, int(m[1]) - 1), level.text) + level.behind

    @staticmethod
    def _shown(counts: Mapping[int, int], levels: Mapping[int, Level], at: int) -> str:
        level = levels.get(at, Level())
        return numeral(counts.get(at, level.start), level.form)


def _level(element: _Element) -> Level:
    return Level(
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        _number(value(element, "start"), 1),
        SPACES.get(value(element, "suff") or "tab", " "),
    )


def _number(text: str | None, otherwise: int = 0) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,9}", text) else otherwise
