"""One name as a style sets it: order, initials, particles, parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from edele_refs.csl.casing import cased
from edele_refs.csl.compile import affix, around
from edele_refs.csl.people import Person, particle_before
from edele_refs.csl.style import Style
from edele_refs.csl.xml import NS
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import CAPS, EMPHASIS, FACES, JOINT, MARKS, NO_CASE, STRONG, bare

_EAST_ASIAN = late_pattern("[\u1100-\u11ff\u2e80-\u2fff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


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
            return self.family.whole(self.family.face(person.literal))
        if sorting:
            return self._for_sorting(person)
        if not _spaced(person):
            return self._east_asian(person, level)
        if self.form == "short" and level == 0:
            return self._short(person, inverted)
        given = self._given(person.given, level)
        return self._inverted(person, given) if inverted and not person.static else self._straight(person, given)

    def _short(self, person: Person, inverted: bool) -> str:
        """The family name; a particle that is demoted stands behind it."""
        particle, family = self.family.face(person.particle), self.family.face(person.family)
        if inverted and particle and self.demote == "display-and-sort":
            return f"{self.family.whole(family)}{JOINT}{self.separator}{JOINT}{particle}"
        return self.family.whole(particle_before(particle, family))

    def _given(self, given: str, level: int) -> str:
        """The given name as it is, or its initials where the style has them and none are asked to go."""
        if self.initials is None or level >= 2:
            return given
        return initials(given, self.initials, self.initialize, self.hyphen)

    def _straight(self, person: Person, given: str) -> str:
        """Given name first; a dropping particle stands with the family name."""
        family = particle_before(self.family.face(person.particle), self.family.face(person.family))
        family = particle_before(self.given.face(person.dropping), family)
        if person.suffix:
            family += (", " if person.comma_suffix else " ") + person.suffix
        first, second = self.given.whole(self.given.face(given)), self.family.whole(family)
        if person.static:
            first, second = second, first
        return joined_names(first, second)

    def _inverted(self, person: Person, given: str) -> str:
        """Family name first; what is demoted stands behind the given name."""
        demoted = self.demote == "display-and-sort"
        particle = self.family.face(person.particle)
        family = self.family.face(person.family)
        behind = [self.given.face(given), self.given.face(person.dropping), particle if demoted else ""]
        parts = (
            self.family.whole(family if demoted else particle_before(particle, family)),
            self.given.whole(" ".join(filter(None, behind))),
            person.suffix,
        )
        return f"{JOINT}{self.separator}{JOINT}".join(p for p in parts if p)

    def _for_sorting(self, person: Person) -> str:
        family = person.full_family if self.demote == "never" else person.family
        particle = "" if self.demote == "never" else person.particle
        if self.form == "short":
            return family
        given = self._given(person.given, 0)
        behind = " ".join(filter(None, (person.dropping, particle)))
        return "\u0001".join((family, behind, given, person.suffix)).rstrip("\u0001")

    def _east_asian(self, person: Person, level: int) -> str:
        family = self.family.whole(self.family.face(person.full_family))
        if self.form == "short" and level == 0:
            return family
        return family + self.given.whole(self.given.face(person.given))


@dataclass(frozen=True, slots=True)
class NamePart:
    """What cs:name-part does to a part of a name: faces and case, and affixes around the whole."""

    opening: str = ""
    closing: str = ""
    prefix: str = ""
    suffix: str = ""
    case: str = ""

    def face(self, text: str) -> str:
        """The text in the part's faces and case."""
        return f"{self.opening}{cased(text, self.case, True) if self.case else text}{self.closing}" if text else ""

    def whole(self, text: str) -> str:
        """The text, already in its faces, between the part's affixes."""
        return f"{self.prefix}{text}{self.suffix}" if text else ""


def _parts(element: etree._Element | None) -> tuple[NamePart, NamePart]:
    """What cs:name-part does to the family and to the given name."""
    found = {"family": NamePart(), "given": NamePart()}
    for part in element.iterfind(f"{NS}name-part") if element is not None else ():
        found[part.get("name", "")] = NamePart(
            *around(part, affixes=False), affix(part, "prefix"), affix(part, "suffix"), part.get("text-case", "")
        )
    return found["family"], found["given"]


def _spaced(person: Person) -> bool:
    """Whether the name is in a script that sets a space between its parts."""
    return not _EAST_ASIAN.search(person.family + person.given)


def joined_names(given: str, family: str) -> str:
    """Given and family name with a space between, none behind a hyphen or apostrophe."""
    if not given or not family:
        return given + family
    return given + family if bare(given)[-1:] in ("-", "\u00a0", " ") else f"{given} {family}"


_TOKENS = late_pattern(rf"([{MARKS}])|([-–‐])|([^\s.\-–‐{MARKS}]+)(\.?)")


@lru_cache(maxsize=20_000)
def initials(given: str, with_: str, initialize: bool, hyphen: bool) -> str:
    """The given names as initials; ``initialize=False`` only sets those that are initials already.

    >>> initials("Mary-Jane Kate", ". ", True, True), initials("J.P.", ".", True, True)
    ('M.-J. K.', 'J.P.')
    >>> initials("Karl H.", ". ", False, True), initials("Jean de", ".", True, True)
    ('Karl H.', 'J. de')
    """
    stop, gap = with_.rstrip(), with_[len(with_.rstrip()) :]
    out, last, dash = "", "", ""
    for mark, hyphened, core, point in _TOKENS.findall(given):
        if mark or hyphened:
            # a mark that opens waits for the gap before the name; one that closes does not
            out += mark if not _opens(mark) or not out else ""
            dash = (hyphened or dash) if hyphened else dash
            pending = mark if mark and _opens(mark) and out != mark else ""
            if pending:
                out, last = out + ("" if not last else (gap if last == "initial" else " ")) + pending, ""
            continue
        kind = _kind(core, bool(point), initialize, bool(dash))
        if kind:
            text = (core if point else _letter(core)) + stop if kind == "initial" else core + point
            between = "" if not last else dash if dash and (hyphen or kind == "word") else ""
            if last and not dash:
                between = gap if last == kind == "initial" else " "
            out, last = out + between + text, kind
        dash = ""
    return out


def _letter(core: str) -> str:
    """The initial of a name; two letters where the name is written so ("TSerendorjiin": Ts)."""
    if len(core) > 2 and core[:2].isupper() and core[2].islower():
        return core[0] + core[1].lower()
    return core[0]


def _opens(mark: str) -> bool:
    return mark in FACES or mark in (NO_CASE, EMPHASIS, STRONG, CAPS)


def _kind(core: str, abbreviated: bool, initialize: bool, hyphened: bool) -> str:
    """Whether a piece of a given name is set as an initial, as a word, or left out."""
    if abbreviated or (len(core) == 1 and core.isupper()):
        return "initial"
    if core[0].islower():
        return "" if hyphened and initialize else "word"
    return "initial" if initialize else "word"
