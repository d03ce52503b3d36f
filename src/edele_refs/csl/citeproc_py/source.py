"""What citeproc-py's elements ask of a citation and of a source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from citeproc import DATES, NAMES, NUMBERS
from citeproc.source import VariableError

from edele_refs.csl.dates import date_of
from edele_refs.csl.finishing import field_text
from edele_refs.marks import clean
from edele_refs.csl.positions import Position

_NAMES = {*NAMES, "chair", "composer", "compiler", "contributor", "curator", "director", "guest"}
_DATES = {*DATES, "available_date"}
_RAW = {"URL", "DOI", "ISBN", "ISSN", "language", "type"}
_NUMBERS = {*NUMBERS, "page"}
_PARTICLES = re.compile(r"((?:[a-zа-яіїєґ]+(?:['’]\s?|\s+))+)(?=[^\W\d_a-z])")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as a style needs it: with the particle apart ("von" Hagen)."""

    family: str
    given: str = ""
    particle: str = ""
    dropping: str = ""
    suffix: str = ""
    literal: bool = False


class Reference(dict[str, Any]):
    """A source by CSL variables, ``_`` for ``-``; a missing one raises citeproc-py's error."""

    def __init__(self, data: Mapping[str, Any], curly: bool = True) -> None:
        """``curly``: the style's language itself has “…”, so that they nest."""
        super().__init__()
        self.type = str(data.get("type") or "document")
        for name, value in data.items():
            key = name.replace("-", "_")
            if key not in ("id", "type") and value not in (None, "", [], (), {}):
                self[key] = _value(key, value, curly)

    def __missing__(self, key: str) -> Any:
        raise VariableError

    def __getattr__(self, key: str) -> Any:
        return self[key]


def _value(key: str, value: Any, curly: bool) -> Any:
    if key in _NAMES:
        return tuple(person(name) for name in value if isinstance(name, Mapping))
    if key in _DATES:
        return date_of(value)
    text = clean(str(value))
    return text if key in _RAW else field_text(text, curly)


def person(data: Mapping[str, Any]) -> PersonName:
    """A CSL-JSON name; a small particle before the family name is set apart.

    >>> person({"family": "von Hagen", "given": "Mark"}).particle
    'von'
    """
    if data.get("literal"):
        return PersonName(field_text(str(data["literal"])), literal=True)
    family = field_text(str(data.get("family") or ""))
    particle = field_text(str(data.get("non-dropping-particle") or ""))
    if not particle and (found := _PARTICLES.match(family)):
        particle, family = found[1].strip(), family[found.end() :]
    given = field_text(str(data.get("given") or ""))
    if not family:
        return PersonName(given, literal=True)
    dropping = field_text(str(data.get("dropping-particle") or ""))
    return PersonName(family, given, particle, dropping, field_text(str(data.get("suffix") or "")))


@dataclass(frozen=True, slots=True)
class Locator:
    """The place cited: the label's term ("page") and the number."""

    label: str
    identifier: str


@dataclass
class Mention:
    """One citation while it is rendered; citeproc-py calls it ``item``.

    ``suppressed`` are the variables that stand in for another and are not printed
    again; ``printed`` collects those printed, ``called`` counts those asked for: a
    group of which all are empty prints nothing. ``shape`` is the ``names`` element whose
    form those in its ``substitute`` take. ``year_suffix`` ("a") is printed once.
    """

    key: str
    reference: Reference
    position: Position | None
    locator: Locator | None = None
    number: int = 0
    near: int = 5
    ambiguous: bool = False
    year_suffix: str = ""
    suppressed: set[str] = field(default_factory=set)
    printed: list[str] = field(default_factory=list)
    called: int = 0
    shape: Any = None

    @property
    def has_locator(self) -> bool:
        return self.locator is not None

    @property
    def in_bibliography(self) -> bool:
        return self.position is None

    def __contains__(self, name: str) -> bool:
        return name == "locator" and self.has_locator

    def value(self, variable: str) -> Any:
        """The variable's value by its CSL name; VariableError where there is none."""
        name = variable.replace("-", "_")
        self.called += 1
        if name in self.suppressed:
            raise VariableError
        value = self.look(name)
        self.printed.append(name)
        return value

    def look(self, variable: str) -> Any:
        """As ``value``, when it is asked for and not printed."""
        name = variable.replace("-", "_")
        own = self._of_the_citation(name)
        if own == "":
            raise VariableError
        return self.reference[name] if own is None else own

    def _of_the_citation(self, name: str) -> str | None:
        """What belongs to the citation and not to the source; empty: not there."""
        if name == "locator":
            return self.locator.identifier if self.locator else ""
        if name == "first_reference_note_number":
            return str(self.position.first_note or "") if self.position else ""
        return str(self.number) if name == "citation_number" else None


def is_number_variable(variable: str) -> bool:
    """Whether hyphens in its value are the dashes of a range."""
    return variable.replace("-", "_") in _NUMBERS
