"""A source as a style sees it: its fields as marked text, its names and dates typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from edele_refs.csl.dates import CslDate, date_of
from edele_refs.csl.fields import field
from edele_refs.csl.people import Person, people
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import clean

NAME_VARIABLES = frozenset(
    "author chair collection-editor compiler composer container-author contributor curator director editor "
    "editor-translator editorial-director executive-producer guest host illustrator interviewer narrator "
    "organizer original-author performer producer recipient reviewed-author script-writer series-creator "
    "translator".split()
)
DATE_VARIABLES = frozenset("accessed available-date event-date issued original-date submitted".split())
NUMBER_VARIABLES = frozenset(
    "chapter-number citation-number collection-number edition first-reference-note-number issue locator "
    "number number-of-pages number-of-volumes page page-first part-number printing-number section "
    "supplement-number version volume".split()
)
_SHORT = {"title": ("title-short",), "container-title": ("container-title-short",)}
_OLD = {"title-short": "shortTitle", "container-title-short": "journalAbbreviation"}
"""Older names under which CSL-JSON has a variable."""


class Entry:
    """A CSL-JSON item, prepared once and asked many times."""

    __slots__ = ("_dates", "_fields", "_names", "_quotes", "_shape", "data", "english", "key", "lang", "sort_keys", "type")

    def __init__(self, key: str, data: Mapping[str, Any], quotes: str, english: bool) -> None:
        self.key = key
        data = self.data = with_noted(data)
        self.type = str(data.get("type") or "")
        self.lang = str(data.get("language") or "")
        self.english = self.lang[:2].lower() == "en" if self.lang else english
        self._quotes = quotes
        self._shape: Shape | None = None
        self.sort_keys: dict[object, Any] = {}
        self._fields: dict[str, str] = {}
        self._names: dict[str, tuple[Person, ...]] = {}
        self._dates: dict[str, CslDate | None] = {}

    def text(self, variable: str) -> str:
        """The field's value as marked text, empty where there is none."""
        found = self._fields.get(variable)
        if found is None:
            found = self._fields[variable] = self._text(variable)
        return found

    def _text(self, variable: str) -> str:
        value = self.data.get(variable)
        if value is None and variable in _OLD:
            value = self.data.get(_OLD[variable])
        if value is None and variable == "page-first":
            value = _first_page(str(self.data.get("page") or ""))
        if value is None or isinstance(value, (Mapping, list, tuple, bool)):
            return ""
        if variable in NUMBER_VARIABLES:
            return clean(str(value).strip())
        return field(str(value).strip(), self._quotes)

    def short(self, variable: str) -> str:
        """The short form of a title, or of a container's; else nothing."""
        for name in _SHORT.get(variable, (f"{variable}-short",)):
            if text := self.text(name):
                return text
        return ""

    def names(self, variable: str) -> tuple[Person, ...]:
        """The people under a name variable."""
        found = self._names.get(variable)
        if found is None:
            found = self._names[variable] = people(self.data.get(variable), self._quotes)
        return found

    def date(self, variable: str) -> CslDate | None:
        """The date under a date variable, None where there is none."""
        if variable not in self._dates:
            value = self.data.get(variable)
            self._dates[variable] = date_of(value) if value else None
        return self._dates[variable]

    def detect_language(self) -> None:
        """Tell the language by the title, where the item does not name it."""
        if not self.lang and (title := str(self.data.get("title") or "")):
            from edele_refs.parse.language import detect

            self.english = detect(title) == "en"

    @property
    def shape(self) -> Shape:
        """The item's type and the variables that it has: what most of a style's tests ask for.

        Items that are alike share one shape, so that a style decides once for all of them.
        """
        if self._shape is None:
            names = {*self.data, *(new for new, old in _OLD.items() if old in self.data)}
            names |= {"page-first"} if "page" in names else set()
            present = frozenset(name for name in names if self.has(name))
            self._shape = _shape(self.type, present)
        return self._shape

    def has(self, variable: str) -> bool:
        """Whether the item says something under this variable."""
        if variable in NAME_VARIABLES:
            return bool(self.names(variable))
        if variable in DATE_VARIABLES:
            return self.date(variable) is not None
        return bool(self.text(variable))


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A type, and which variables an item of it has. Compared by identity: there is one of each."""

    type: str
    present: frozenset[str]


@lru_cache(maxsize=10_000)
def _shape(type_: str, present: frozenset[str]) -> Shape:
    return Shape(type_, present)


def _first_page(pages: str) -> str | None:
    digits = pages.strip()
    for position, character in enumerate(digits):
        if not character.isalnum():
            return digits[:position] or None
    return digits or None


_NOTED = late_pattern(r"^\s*(?:\{:)?([A-Za-z][A-Za-z-]+):\s*(.*?)\}?\s*$")
VARIABLES = NAME_VARIABLES | DATE_VARIABLES | NUMBER_VARIABLES | frozenset(
    "abstract annote collection-title-short archive archive_collection archive_location archive-place authority call-number "
    "citation-key citation-label collection-title container-title container-title-short dimensions division "
    "DOI event-title event-place genre ISBN ISSN jurisdiction keyword language license medium "
    "original-publisher original-publisher-place original-title part-title PMCID PMID publisher "
    "publisher-place references reviewed-genre reviewed-title scale source status title title-short type "
    "URL volume-title".split()
)


def with_noted(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The item with the variables that stand in its note's first lines ("original-date: 1941").

    Reference managers have no field for many variables; their users write them so.

    >>> with_noted({"id": "a", "note": "original-date: 1941"})["original-date"]
    {'raw': '1941'}
    """
    note = data.get("note")
    if not isinstance(note, str) or ":" not in note:
        return data
    found: dict[str, Any] = {}
    names: dict[str, list[dict[str, str]]] = {}
    for line in re.findall(r"\{:[^}]*\}", note) or note.split("\n"):
        stated = _NOTED.match(line)
        if not stated or stated[1] not in VARIABLES:
            break
        name, value = stated[1], stated[2]
        if name in NAME_VARIABLES:
            family, _, given = value.partition("||")
            person = {"family": family.strip(), "given": given.strip()} if given else {"literal": value}
            names.setdefault(name, []).append(person)
        elif name in DATE_VARIABLES:
            found[name] = {"raw": value}
        else:
            found[name] = value
    return {**found, **names, **data, **({"type": found["type"]} if "type" in found else {})}
