"""People as CSL sees them: family name and its particles, given name, suffix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as field_of
from typing import Any

from edele_refs.csl.fields import field
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import bare


@dataclass(frozen=True, slots=True)
class Person:
    """A name in CSL's parts, each as marked text; ``literal`` is an institution or undivided.

    ``dropping`` and ``particle`` are the dropping and the non-dropping particle ("de" in
    "Alexis de Tocqueville", "van" in "Vincent van Gogh"). ``others`` stands at the last name
    of a list behind which more people are not named; it tells nobody apart.
    """

    family: str = ""
    given: str = ""
    dropping: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""
    comma_suffix: bool = False
    static: bool = False
    others: bool = field_of(default=False, compare=False)

    @property
    def full_family(self) -> str:
        """The family name with its non-dropping particle."""
        return particle_before(self.particle, self.family)


def particle_before(particle: str, name: str) -> str:
    """A particle before a name: a space between, but none behind an apostrophe or hyphen.

    >>> particle_before("d’", "Alembert"), particle_before("de’", "Medici"), particle_before("von", "Hagen")
    ('d’Alembert', 'de’ Medici', 'von Hagen')
    """
    if not particle or not name:
        return particle + name
    end = bare(particle)
    close = end[-1:] in "’'-–ʿʻ‘" and end not in ("de’", "de'")
    return particle + name if close else f"{particle} {name}"


def people(value: Any, quotes: str) -> tuple[Person, ...]:
    """A CSL-JSON list of names; entries that say nothing are left out.

    "others" at its end, as BibTeX and pandoc have it, is nobody's name.
    """
    if not isinstance(value, (list, tuple)):
        return ()
    found = (_person(v, quotes) for v in value if isinstance(v, Mapping))
    named = tuple(p for p in found if p is not None)
    if len(named) > 1 and named[-1].literal == "others":
        return (*named[:-2], replace(named[-2], others=True))
    return named


def _person(value: Mapping[str, Any], quotes: str) -> Person | None:
    def part(name: str) -> str:
        return str(value.get(name) or "").strip()

    static = str(value.get("static-ordering", "")).lower() in ("true", "1")
    literal, family, given = part("literal"), part("family"), part("given")
    if not family and not given:
        return Person(literal=field(literal, quotes)) if literal else None
    suffix, dropping, particle = part("suffix"), part("dropping-particle"), part("non-dropping-particle")
    comma = bool(value.get("comma-suffix"))
    if suffix.startswith("!"):
        suffix, comma = suffix[1:].strip(), True
    if given and not suffix:
        given, suffix, comma = _suffix_of(given, comma)
    if _parsed(value):
        if not particle and not dropping:
            particle, family = _leading(family)
        if not dropping:
            given, dropping = _trailing(given)
    family = family.strip('"') if family.startswith('"') and family.endswith('"') else family
    if not family:
        family, given = given, ""
    return Person(
        field(family, quotes),
        field(given, quotes),
        field(dropping, quotes),
        field(particle, quotes),
        field(suffix, quotes),
        comma_suffix=comma,
        static=static,
    )


def _parsed(value: Mapping[str, Any]) -> bool:
    asked = value.get("parse-names")
    return asked is None or str(asked).lower() not in ("0", "false", "")


_SUFFIX = late_pattern(r"^(.*?),\s*(!?)\s*([^,]+)$")


def _suffix_of(given: str, comma: bool) -> tuple[str, str, bool]:
    found = _SUFFIX.match(given)
    if not found or not found[1]:
        return given, "", comma
    return found[1], found[3].strip(), comma or bool(found[2])


_PARTICLE = late_pattern(r"^((?:(?:[^\W\d_A-ZÀ-ÞА-Я]|[’'‘ʿ.-])+(?:\s+|(?<=[’'‘ʿ-])))+)(?=\S)")
_ARTICLE = late_pattern(r"^((?:d|D|l|L|dell|Dell|degl|de l|dall|nell)[’'])(?=\w)")


def _leading(family: str) -> tuple[str, str]:
    """Particles before a family name: words in small letters ("von der", "d’", "al-").

    >>> _leading("von der Goltz"), _leading("d’Alembert"), _leading("al-Hasan"), _leading("bell hooks")
    (('von der', 'Goltz'), ('d’', 'Alembert'), ('al-', 'Hasan'), ('', 'bell hooks'))
    """
    if family.startswith('"') or family.islower():
        return "", family
    found = _PARTICLE.match(family)
    if not found or not found[1].strip() or not any(c.isupper() for c in family[found.end() :]):
        return "", family
    return found[1].strip(), family[found.end() :]


_TRAILING = late_pattern(r"^(.*?\S)\s+((?:[^\W\d_A-ZÀ-ÞА-Я][\w’'‘ʿ-]*\s*)+)$")


def _trailing(given: str) -> tuple[str, str]:
    """Particles behind a given name.

    >>> _trailing("Alexis de"), _trailing("Jean"), _trailing("Mary ann")
    (('Alexis', 'de'), ('Jean', ''), ('Mary', 'ann'))
    """
    found = _TRAILING.match(given)
    if not found or not found[1][0].isupper():
        return given, ""
    words = found[2].split()
    if any(any(c.isupper() for c in word) for word in words):
        return given, ""
    return found[1], " ".join(words)
