"""What is known while one citation or one entry is rendered."""

from __future__ import annotations

from dataclasses import dataclass, field

from edele_refs.csl.entry import Entry
from edele_refs.csl.people import Person

FIRST, SUBSEQUENT, IBID_WITH_LOCATOR, IBID = 0, 1, 2, 3
"""Positions, in the order in which each includes the one before ("ibid" is "subsequent")."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How one source is told apart from the others.

    ``names``: how many names are shown beyond the style's number, for each list of names
    in the order of rendering. ``givens``: for each list and name how far the given name is
    spelt out (0 as the style says, 1 initials, 2 whole). ``condition``: how many of
    the style's tests ``disambiguate="true"`` hold. ``suffix``: the letter behind the year.
    """

    names: tuple[int, ...] = ()
    givens: tuple[tuple[int, ...], ...] = ()
    condition: int = 0
    suffix: str = ""


@dataclass(slots=True)
class NameList:
    """A list of names as it was rendered: the people, and how many are shown."""

    people: tuple[Person, ...]
    shown: int
    base: int


NONE = Settings()


@dataclass(slots=True)
class Context:
    """One rendering. ``calls`` and ``hits`` count the variables asked for and found (a group
    without any that was found is left out); ``suppressed`` are those that a substitute used."""

    entry: Entry
    settings: Settings = NONE
    position: int = FIRST
    near: bool = False
    first_note: int = 0
    locator: str = ""
    label: str = "page"
    number: int = 0
    sorting: bool = False
    in_bibliography: bool = False
    hide_names: bool = False
    calls: int = 0
    hits: int = 0
    name_index: int = 0
    first_names: str | None = None
    first_named: bool = True
    year_suffix_done: bool = False
    substituting: bool = False
    sort_names: tuple[int, int, bool] | None = None
    suppressed: set[str] = field(default_factory=set)
    log: list[NameList] = field(default_factory=list)
    conditions: int = 0
    probing: bool = False
    locator_done: bool = False
    lower: bool = True
