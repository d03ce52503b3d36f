"""A source as a style sees it: its fields as marked text, its names and dates typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edele_refs.csl.dates import CslDate, date_of
from edele_refs.csl.fields import field
from edele_refs.csl.people import Person, people
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

    __slots__ = ("_dates", "_fields", "_names", "_quotes", "data", "english", "key", "lang", "type")

    def __init__(self, key: str, data: Mapping[str, Any], quotes: str, english: bool) -> None:
        self.key = key
        self.data = data
        self.type = str(data.get("type") or "")
        self.lang = str(data.get("language") or "")
        self.english = self.lang[:2].lower() == "en" if self.lang else english
        self._quotes = quotes
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

    def has(self, variable: str) -> bool:
        """Whether the item says something under this variable."""
        if variable in NAME_VARIABLES:
            return bool(self.names(variable))
        if variable in DATE_VARIABLES:
            return self.date(variable) is not None
        return bool(self.text(variable))


def _first_page(pages: str) -> str | None:
    digits = pages.strip()
    for position, character in enumerate(digits):
        if not character.isalnum():
            return digits[:position] or None
    return digits or None
