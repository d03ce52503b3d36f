"""One name as a style sets it: order, initials, particles, parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from lxml import etree

from edele_refs.csl.compile import around
from edele_refs.csl.casing import cased
from edele_refs.marks import JOINT, bare
from edele_refs.csl.people import Person, joined_particle
from edele_refs.csl.style import Style
from edele_refs.csl.xml import NS

_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\u2fff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


class PersonStyle:
    """How cs:name and the options around it set a single name. Results are kept."""

    def __init__(self, style: Style, element: etree._Element | None, options: Mapping[str, str]) -> None:
        self.form = options.get("form") or options.get("name-form") or "long"
        self.order = options.get("name-as-sort-order", "")
        self.separator = options.get("sort-separator", ", ")
        self.initials = options.get("initialize-with")
        self.initialize = options.get("initialize", "true") != "false"
        self.hyphen = style.options.get("initialize-with-hyphen", "true") != "false"
        self.demote = style.options.get("demote-non-dropping-particle", "display-and-sort")
        self.family, self.given = _parts(element)
        self._kept: dict[tuple[Person, bool, int, bool], str] = {}

    def inverted(self, place: int) -> bool:
        """Whether the name at this place (from 0) has its family name first."""
        return self.order == "all" or (self.order == "first" and place == 0)

    def written(self, person: Person, inverted: bool, level: int, sorting: bool) -> str:
        """The name as marked text; ``level`` says how far the given name is spelt out."""
        key = (person, inverted, level, sorting)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > 50_000:
                self._kept.clear()
            found = self._kept[key] = self._written(person, inverted, level, sorting)
        return found

    def _written(self, person: Person, inverted: bool, level: int, sorting: bool) -> str:
        if person.literal:
            return self._part(self.family, person.literal)
        if sorting:
            return self._for_sorting(person)
        if not _spaced(person):
            return self._east_asian(person, level)
        if self.form == "short" and level == 0:
            return self._part(self.family, person.full_family)
        given = self._given(person.given, level)
        return self._inverted(person, given) if inverted and not person.static else self._straight(person, given)

    def _given(self, given: str, level: int) -> str:
        """The given name as it is, or its initials where the style has them and none are asked to go."""
        if self.initials is None or level >= 2:
            return given
        return initials(given, self.initials, self.initialize, self.hyphen)

    def _part(self, part: tuple[str, str, str], text: str) -> str:
        opening, closing, case = part
        return f"{opening}{cased(text, case, True) if case else text}{closing}" if text else ""

    def _straight(self, person: Person, given: str) -> str:
        family = self._part(self.family, person.full_family)
        first = self._part(self.given, " ".join(filter(None, (given, person.dropping)))) if not (
            person.dropping and person.dropping[-1] in "’'"
        ) else self._part(self.given, given)
        if person.dropping and person.dropping[-1] in "’'":
            family = person.dropping + family
        if person.static:
            first, family = family, first
        name = joined_names(first, family)
        if person.suffix:
            name += (", " if person.comma_suffix else " ") + person.suffix
        return name

    def _inverted(self, person: Person, given: str) -> str:
        if self.demote == "display-and-sort":
            family, behind = person.family, " ".join(filter(None, (given, person.dropping, person.particle)))
        else:
            family, behind = person.full_family, " ".join(filter(None, (given, person.dropping)))
        parts = (self._part(self.family, family), self._part(self.given, behind), person.suffix)
        return f"{JOINT}{self.separator}{JOINT}".join(p for p in parts if p)

    def _for_sorting(self, person: Person) -> str:
        family = person.full_family if self.demote == "never" else person.family
        particle = "" if self.demote == "never" else person.particle
        if self.form == "short":
            return family
        given = self._given(person.given, 0)
        return "\u0001".join((family, " ".join(filter(None, (person.dropping, particle))), given, person.suffix))

    def _east_asian(self, person: Person, level: int) -> str:
        family = self._part(self.family, person.full_family)
        if self.form == "short" and level == 0:
            return family
        return family + self._part(self.given, person.given)


def _parts(element: etree._Element | None) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """What cs:name-part does to the family and to the given name."""
    found = {"family": ("", "", ""), "given": ("", "", "")}
    for part in element.iterfind(f"{NS}name-part") if element is not None else ():
        found[part.get("name", "")] = (*around(part), part.get("text-case", ""))
    return found["family"], found["given"]


def _spaced(person: Person) -> bool:
    """Whether the name is in a script that sets a space between its parts."""
    return not _EAST_ASIAN.search(person.family + person.given)


def joined_names(given: str, family: str) -> str:
    """Given and family name with a space between, none behind a hyphen or apostrophe."""
    if not given or not family:
        return given + family
    end = bare(given)[-1:]
    return given + family if end in "-’" and end == "-" else f"{given} {family}"


_INITIAL = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=20_000)
def initials(given: str, with_: str, initialize: bool, hyphen: bool) -> str:
    """The given names as initials; ``initialize=False`` only sets those that are initials already.

    >>> initials("Mary-Jane Kate", ". ", True, True), initials("J.P.", ".", True, True)
    ('M.-J. K.', 'J.P.')
    >>> initials("Karl H.", ". ", False, True), initials("Jean de", ".", True, True)
    ('Karl H.', 'J. de')
    """
    words = re.findall(r"[-–]?[^\s.\-–]+\.?|[-–]", given)
    out: list[tuple[str, bool]] = []
    for word in words:
        dash = word[0] if word[0] in "-–" else ""
        core = word[len(dash) :].rstrip(".")
        if not core:
            continue
        abbreviated = word.endswith(".") or (len(core) == 1 and core.isupper())
        if core[0].islower() and not dash and not abbreviated:
            out.append((core, False))
        elif initialize or (abbreviated and len(core) == 1) or core.isupper() and len(core) <= 1:
            for letter in _letters(core):
                out.append(((dash if hyphen else "") + letter, True))
                dash = ""
        else:
            out.append((dash + core + ("." if word.endswith(".") else ""), False))
    return _assembled(out, with_)


def _letters(core: str) -> list[str]:
    """The initials of a word: "Philippe" P, "JP" J and P, "Yu" Yu where it is written so."""
    if core.isupper() and 1 < len(core) <= 3:
        return list(core)
    return [core[0].upper() if core[0].islower() else core[0]]


def _assembled(parts: list[tuple[str, bool]], with_: str) -> str:
    text = ""
    for part, is_initial in parts:
        if part[0] in "-–":
            text = text.rstrip() + part
        elif text and not text.endswith(" ") and (not is_initial or not _just_initial(text, with_)):
            text += " " + part
        else:
            text += part
        if is_initial:
            text += with_
    return text.rstrip()


def _just_initial(text: str, with_: str) -> bool:
    return bool(with_.strip() == "" or text.endswith(with_.rstrip()))
