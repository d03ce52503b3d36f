"""Whether a name is a man's or a woman's, as far as that is certain, and whom "ders." stands for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal

from edele_refs.languages import all_languages
from edele_refs.languages._language import Forms, Gender
from edele_refs.values import Name

Sex = Literal["man", "woman"]
LEAST = 5
"""Letters of a surname whose ending is looked at."""


def sex_of(name: Name) -> Sex | None:
    """Whose name it is, by the given name, else by how a Slavic surname ends behind initials.

    >>> sex_of(Name("Ulbert", "Karin")), sex_of(Name("Земсков", "В. Н.")), sex_of(Name("Rossi", "Andrea"))
    ('woman', 'man', None)
    """
    first = name.given.split(" ")[0].strip(",")
    told = _by_given(first) or _by_given(first.partition("-")[0])
    if told is None and first.endswith("a") and _by_surname(name.family.casefold()) == "woman":
        return "woman"  # "Božena Kopičková", of a name that no list has
    if told or any(len(word) > 1 for word in name.given.replace(".", " ").split()):
        return told
    return _by_surname(name.family) if name.given.count(".") else None


@cache
def _by_given(name: str) -> Sex | None:
    told = {_told(name, language.gender) for language in all_languages() if language.gender and name in language.given_names}
    return told.pop() if len(told) == 1 else None


def _told(name: str, gender: Gender) -> Sex | None:
    if name in gender.either:
        return None
    woman = name in gender.women or (_ends(name, gender.women) and name not in gender.men)
    return "woman" if woman else "man"


@cache
def _by_surname(family: str) -> Sex | None:
    last = family.rpartition("-")[2]
    genders = [language.gender for language in all_languages() if language.gender]
    if len(last) >= LEAST and any(_ends(last, gender.her_surnames) for gender in genders):
        return "woman"
    return "man" if len(last) >= LEAST and any(_ends(last, gender.his_surnames) for gender in genders) else None


def _ends(word: str, forms: Forms) -> bool:
    return any(form[:1] == "-" and word.endswith(form[1:]) for form in forms)


@cache
def pronouns() -> dict[str, tuple[Sex, Gender]]:
    """The words for "the same author" that stand for a man or a woman, in small letters.

    >>> pronouns()["dies."][0], pronouns()["tenże"][0]
    ('woman', 'man')
    """
    return dict(_pronouns())


def _pronouns() -> Iterator[tuple[str, tuple[Sex, Gender]]]:
    for gender in (language.gender for language in all_languages() if language.gender):
        yield from ((form, ("man", gender)) for form in gender.him)
        yield from ((form, ("woman", gender)) for form in gender.her)
