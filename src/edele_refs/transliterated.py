"""Cyrillic words in the Latin letters in use, so that no table need list them.

ALA-LC as it is printed in English (without ligatures and breves), BGN/PCGN, the scientific
transliteration of German-speaking countries and ISO 9. The tables are those of the standards;
Ukrainian and Belarusian letters differ from the Russian ones where a language is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from edele_refs.late_pattern import late_pattern

CYRILLIC = late_pattern(r"[А-Яа-яЁёІіЇїЄєҐґЎў]")
UKRAINIAN = late_pattern(r"[ІіЇїЄєҐґ]|(?i:держав|україн)")

COMMON = dict(zip("абвдзклмнопрстуф", "abvdzklmnoprstuf", strict=True))
ALA_LC = COMMON | {
    "г": "g", "е": "e", "ё": "e", "ж": "zh", "и": "i", "й": "i", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "'", "э": "e", "ю": "iu", "я": "ia", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u", "’": "’",
}  # fmt: skip
BGN = ALA_LC | {"й": "y", "ю": "yu", "я": "ya", "є": "ye", "ї": "yi", "ё": "yo", "ь": "’"}
GERMAN = ALA_LC | {
    "ж": "ž", "й": "j", "х": "ch", "ц": "c", "ч": "č", "ш": "š", "щ": "šč", "э": "ė", "ю": "ju", "я": "ja", "є": "je", "ї": "ji", "ь": "’",
}  # fmt: skip
ISO_9 = GERMAN | {"х": "h", "щ": "ŝ", "э": "è", "ю": "û", "я": "â", "є": "ê", "ї": "ï", "і": "ì", "ь": "ʹ"}
TABLES = (ALA_LC, BGN, GERMAN, GERMAN | {"х": "x"}, ISO_9, ALA_LC | {"ь": "ʹ"}, ALA_LC | {"ь": ""}, BGN | {"ь": ""}, GERMAN | {"ь": ""})
IN_UKRAINIAN = {"г": "h", "и": "y"}
VOWELS = "аеёиоуыэюяіїє"


def transliterated(name: str) -> Iterator[str]:
    """A Cyrillic name in each of the transliterations; nothing for a Latin one.

    >>> list(dict.fromkeys(transliterated("ЦДАВО")))
    ['TsDAVO', 'CDAVO']
    >>> names = list(transliterated("Российский государственный военный архив"))
    >>> "Rossiiskii gosudarstvennyi voennyi arkhiv" in names, "Rossiyskiy gosudarstvennyy voyennyy arkhiv" in names
    (True, True)
    >>> "Rossijskij gosudarstvennyj voennyj archiv" in names
    True
    """
    if not CYRILLIC.search(name):
        return
    yield from map(name.translate, _maps(UKRAINIAN.search(name) is not None))
    if "е" in name.lower():
        yield "".join(_iotated(name, place) for place in range(len(name)))


@cache
def _maps(ukrainian: bool) -> tuple[dict[int, str], ...]:
    """The tables for letters of both cases, as ``str.translate`` takes them."""
    tables = [table | IN_UKRAINIAN for table in TABLES] if ukrainian else TABLES
    return tuple(str.maketrans({letter: latin for char, one in table.items() for letter, latin in ((char, one), (char.upper(), one.capitalize()))}) for table in tables)


def _iotated(name: str, place: int) -> str:
    """One letter as BGN has it, which writes an е behind a vowel or at the beginning as ye."""
    char = name[place]
    latin = BGN.get(char.lower(), char)
    before = name[place - 1].lower() if place else " "
    if char.lower() == "е" and (before in VOWELS or not before.isalpha()):
        latin = "ye"
    return latin.capitalize() if char.isupper() else latin
