"""Persons, and their names as a style sets them."""

from __future__ import annotations

from functools import cache
from random import Random

from edele_refs.languages import all_languages
from footnotes.facts import facts
from footnotes.style import Style

_GIVEN = {language.code: language.given_names for language in all_languages()}
_LATIN = str.maketrans(dict(zip("абвгдезийклмнопрстуфыэіїєґ", "a b v g d e z i i k l m n o p r s t u f y e i i ie g".split(), strict=True)) | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "’", "ю": "iu", "я": "ia", "ё": "e"})
_SCIENTIFIC = _LATIN | str.maketrans({"ж": "ž", "х": "ch", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "ю": "ju", "я": "ja", "й": "j"})


def latin(text: str, scientific: bool = False) -> str:
    """Cyrillic text in Latin letters, in the American or the scientific way.

    >>> latin("Вопросы истории"), latin("Журавлев", scientific=True)
    ('Voprosy istorii', 'Žuravlev')
    """
    table, found = _SCIENTIFIC if scientific else _LATIN, ""
    for char in text:
        new = char.lower().translate(table)
        found += new if char.islower() or not char.isalpha() else new.capitalize()
    return found


@cache
def _given(code: str) -> tuple[str, ...]:
    """Given names in the language's own letters."""
    found = [name for name in _GIVEN[code] if " " not in name and len(name) > 2]
    return tuple(name for name in found if code not in ("ru", "uk") or not name.isascii()) or ("Anna",)


def person(rng: Random, code: str) -> tuple[str, str]:
    """A given name and a surname; often two given names or a patronymic's initial."""
    given = rng.choice(_given(code))
    if code in ("ru", "uk"):
        given += " " + rng.choice("АВГДИМНПСФ") + "."
    elif rng.random() < 0.15:
        given += " " + rng.choice("ABCDEFGHJKLMPRSTW") + "."
    elif rng.random() < 0.06 and code in ("de", "fr", "en"):
        given += "-" + rng.choice(_GIVEN[code]) if code != "en" else " " + rng.choice(_GIVEN[code])
    return given, rng.choice(facts(code).surnames)


def initials(given: str, dotted: str = ".") -> str:
    """ "Hans-Ulrich" is "H.-U.", "Анна В." is "А. В."."""
    return " ".join("-".join(part[0] + dotted for part in word.split("-") if part) for word in given.split())


def set_name(rng: Random, style: Style, given: str, family: str, form: str = "") -> str:
    """A name as the style has it."""
    form = form or style.names
    family = family.upper() if style.caps else family
    if form == "given":
        return f"{given} {family}"
    if form == "inverted":
        return f"{family}, {given}"
    short = initials(given)
    if style.code in ("ru", "uk", "it", "en") and style.before_pages != ", ":
        short = short.replace(". ", ".")
    return f"{family} {short}" if form == "family_initials" else f"{short} {family}"
