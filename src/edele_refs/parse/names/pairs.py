"""Spanish surnames are two: "Gabriel García Márquez", "García Márquez, Historia"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from edele_refs.languages import Codes, all_languages, words
from edele_refs.late_pattern import late_pattern
from edele_refs.values import Name

_PATRONYMIC = late_pattern(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñü]{2,}[eéií]z")
"""Fernández, Ruiz: no given name, and the first of a pair."""
_COMPOUNDS = frozenset("José Juan Luis María Carlos Francisco Miguel Jesús Antonio Manuel Pedro Ana Jorge Julio Víctor Ángel Rosa".split())
"""Given names that mostly have a second beside them: "José Ramón", but "Alberto Marcos Martín" has one and two surnames."""
_INITIAL = late_pattern(r"(?:[^\W\d_]{1,2}\.[ªº]?[\s-]?)+")


@cache
def _firsts() -> frozenset[str]:
    return frozenset(words("surnames"))


@cache
def _given() -> tuple[frozenset[str], frozenset[str]]:
    """The given names of Spanish, and of all languages."""
    spanish = next(language for language in all_languages() if language.code == "es")
    return frozenset(spanish.given_names), frozenset(words("given_names"))


def paired(name: Name, spanish: bool = False) -> Name:
    """The name with both surnames as its family name; in ``spanish`` notes any two words behind a Spanish given name.

    >>> paired(Name("Márquez", "Gabriel García")).family, paired(Name("Ortiz", "Domínguez"))
    ('García Márquez', Name(family='Domínguez Ortiz', given='', literal='', suffix='', others=False))
    >>> paired(Name("Leiva", "Pilar Ponce"), spanish=True).family, paired(Name("Borges", "Jorge Luis"), spanish=True).family
    ('Ponce Leiva', 'Borges')
    >>> paired(Name("del Moral", "J. Díaz")).family, paired(Name("Quesada", "M. Á. Ladero"), spanish=True).family
    ('Díaz del Moral', 'Ladero Quesada')
    """
    before, _, first = name.given.rpartition(" ")
    if not before and name.family.startswith(("de ", "del ")) and first not in _given()[1] and (_PATRONYMIC.fullmatch(first) or first in _firsts()):
        return replace(name, family=f"{first} {name.family}", given="")  # "Díaz del Castillo, Historia verdadera"
    if before and name.family.startswith(("de ", "del ")) and (_PATRONYMIC.fullmatch(first) or first in _firsts()):
        return replace(name, family=f"{first} {name.family}", given=before)
    if not name.given or " " in name.family or not name.family[:1].isupper():
        return name
    given, _, last = name.given.rpartition(" ")
    if not last or not (_PATRONYMIC.fullmatch(last) or last in _firsts() or (spanish and given and _is_pair(given, last, name.family))):
        return name
    if last in _given()[1] and not (spanish and last in _firsts() and given and given not in _COMPOUNDS):
        return name
    return replace(name, family=f"{last} {name.family}", given=given)


_ESTATES = ("di ", "d’", "d'", "de ", "del ", "della ", "degli ", "dei ")
_SURNAME = late_pattern(r"[^\W\d_a-z][^\W\d_]{2,}(?:[’'-][^\W\d_]+)?")


def behind_initials(name: Name, doubled: bool) -> Name:
    """The name with all words behind its initials as its family name; where surnames are not ``doubled`` only before a particle.

    >>> behind_initials(Name("Mulier", "E.O.G. Haitsma"), True).family, behind_initials(Name("di Sant'Angelo", "C. Imperiale"), False).family
    ('Haitsma Mulier', "Imperiale di Sant'Angelo")
    """
    given, _, last = name.given.rpartition(" ")
    if not given or not _INITIAL.fullmatch(given) or not _SURNAME.fullmatch(last) or last in _given()[1]:
        return name
    if not doubled and not name.family.startswith(_ESTATES):
        return name
    return replace(name, family=f"{last} {name.family}", given=given)


def in_notes(name: Name, written: str, codes: Codes) -> Name:
    """A name as notes in these languages have it; where the family name stands first, all of it stands before a comma."""
    if "," in written:
        return name
    if not _SOUTH_SLAVIC.isdisjoint(codes):
        name = croatian(name)
    if "hu" in codes:
        name = hungarian(name)
    for code in _LISTING.intersection(codes):
        name = listed(name, code)
    if "es" in codes:
        name = paired(name, spanish=True)
    return behind_initials(name, "nl" in codes) if not _PARTED.isdisjoint(codes) else name


_SOUTH_SLAVIC, _PARTED = frozenset(("hr", "sl")), frozenset(("nl", "it", "fr"))
_SURNAME_WITH_IC = late_pattern(r"[^\W\d_a-z][^\W\d_]+(?:ić|ић)")


def croatian(name: Name) -> Name:
    """The name with two surnames as Croatian and Serbian women have them, who have no second given name.

    >>> croatian(Name("Obradov", "Marica Karakaš")).family, croatian(Name("Kolanović", "Kisić")).family
    ('Karakaš Obradov', 'Kisić Kolanović')
    """
    given, _, last = name.given.rpartition(" ")
    if not last or " " in name.family or last in _given()[1] or not last[:1].isupper() or _INITIAL.fullmatch(last):
        return name
    if not (_SURNAME_WITH_IC.fullmatch(last) if not given else given in words("given_names", ("hr", "sl"))):
        return name
    return replace(name, family=f"{last} {name.family}", given=given)


_LETTERED = late_pattern(r"[A-ZÁÉÍÓÖŐÚÜŰ][a-z]?\.\s[^\W\d_a-z][^\W\d_]+")


def hungarian(name: Name) -> Name:
    """The name with the surname first, as Hungarian notes have all names whose last word is a given name.

    >>> hungarian(Name("Norbert", "C. Tóth")), hungarian(Name("Kershaw", "Ian")).family
    (Name(family='C. Tóth', given='Norbert', literal='', suffix='', others=False), 'Kershaw')
    """
    last = name.given.rpartition(" ")[2]
    # "L. Balogh Béni": a letter tells somebody from his namesakes
    if (name.family not in _given()[1] and not _LETTERED.fullmatch(name.given)) or last in _given()[1] or not last[:1].isupper() or _INITIAL.fullmatch(last):
        return name
    return replace(name, family=name.given, given=name.family)


_LISTING = frozenset(("pl", "it"))


def listed(name: Name, code: str) -> Name:
    """The name with the surname first, as lists in Polish and Italian have it, where the last word is a given name of the language and the first of none.

    >>> listed(Name("Andrzej", "Paczkowski"), "pl").family, listed(Name("Giorgio", "Borelli"), "it").family, listed(Name("Davies", "Norman"), "pl").family
    ('Paczkowski', 'Borelli', 'Davies')
    """
    turned = name.family in words("given_names", (code,)) and name.given.isalpha() and name.given not in _given()[1]
    return replace(name, family=name.given, given=name.family) if turned else name


def _is_pair(given: str, last: str, family: str) -> bool:
    own, known = _given()
    # behind initials a whole word is no second given name: "M. Á. Ladero Quesada"
    one_of_them = given.split()[0] in own or _INITIAL.fullmatch(given) or family in _firsts() or _PATRONYMIC.fullmatch(family)
    return bool(one_of_them) and last not in known and last[0].isupper() and not _INITIAL.fullmatch(last)
