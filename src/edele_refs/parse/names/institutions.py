"""Institutions, offices, units and ranks: authors that are no persons."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from edele_refs import archives
from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.places import is_place

_WORD = late_pattern(r"[^\W\d_][\w’'ʼ.-]*|\d[\w./-]*")
_ABBREVIATION = late_pattern(r"(?:[^\W\d_a-zа-џґ]{2,}[./-]?)+(?:\([^)\s]{1,5}\))?\d*")
_ROMAN = late_pattern(r"[IVXLCDM]+\.?")
_LINKS = frozenset(["of", "für", "for", "der", "des", "dem", "den", "und", "and", "&", "i", "и", "і", "та", "et", "de", "du", "della", "del", "e", "y", "a", "na", "pri", "при", "в", "zur", "zum", "am", "im"])


@lru_cache(maxsize=4096)
def is_institution(text: str) -> bool:
    """Whether the words name an institution, an office or a military unit.

    >>> [is_institution(t) for t in ("NKVD SSSR", "294. ID, Ic", "Committee of Inquiry")]
    [True, True, True]
    >>> [is_institution(t) for t in ("Mark Edele", "The Division of Labour", "Geschichte der Wehrmacht")]
    [False, False, False]
    """
    found = _WORD.findall(text[:160])[:12]
    head = _head(found)
    return any(map(_is_body, head)) or _by_name().match(text.casefold()) is not None or _is_unit(text, head) or _is_abbreviated(found) or _is_post(found)


def is_rank(word: str) -> bool:
    """Whether the word is a rank or post that stands before a surname.

    >>> is_rank("Sonderführer"), is_rank("SS-Gruppenführer"), is_rank("Mark")
    (True, True, False)
    """
    return word.lower().removeprefix("ss-").rstrip(".") in _known_words("rank")


def is_office_word(word: str) -> bool:
    """Whether the word says of a siglum before it what or whose it is, and is nobody's surname.

    >>> is_office_word("Committee"), is_office_word("Captain"), is_office_word("Circular"), is_office_word("Banks")
    (True, True, True, False)
    """
    known = word.lower() in _known_words("body") or word.lower() in _known_words("unit")
    return known or word in _known_words("record") or word in _known_words("behind_siglum")


@cache
def _known_words(key: str) -> frozenset[str]:
    return frozenset(words(key))


def _head(found: list[str]) -> list[str]:
    """The words before the first article or preposition: what the phrase is about."""
    for index, word in enumerate(found):
        if word.lower() in _function_words() and not word.isupper():
            return found[:index]
    return found


@cache
def _function_words() -> frozenset[str]:
    return frozenset(words("function_words"))


@cache
def _bodies() -> re.Pattern[str]:
    return long_pattern("|".join(map(re.escape, (word for word in words("body") if " " not in word))))


@cache
def _by_name() -> re.Pattern[str]:
    """Bodies that only several words together tell: "United Nations", "Banco de España"."""
    return long_pattern(rf"(?:{'|'.join(map(re.escape, (name for name in words('body') if ' ' in name)))})\b")


def _is_body(word: str) -> bool:
    lower = word.lower()
    found = _bodies().match(lower)
    if found and word[0].isupper():
        # the beginning of a word, and its ending at the most: not "Ratgeber", not "Sovetskie"
        ending = lower[found.end() :]
        short = len(ending) <= (4 if found.end() > 5 else 1 if found.end() < 5 else 3)
        return (short or found.end() >= 9) and not ending.startswith(("sk", "ск", "ськ"))
    return lower.endswith(("ministerium", "kommando", "bundesamt", "hauptamt", "kommissariat"))


def _is_post(found: list[str]) -> bool:
    """Somebody by his post and where he held it: "Préfet du Nord", "Regierungspräsident Düsseldorf", "Владимирский губернатор"."""
    if not 1 < len(found) <= 6 or not found[0][0].isupper():
        return False
    if found[0].lower() in _known_words("post"):
        return found[1][0].islower() or is_place(" ".join(found[1:]))
    return len(found) == 2 and found[1] in _known_words("post") and found[0].endswith(_ADJECTIVES)


_ADJECTIVES = ("ский", "цкий", "ской", "ський", "цький", "ski", "cki", "ský", "cký", "skii", "skij", "skyi")


def _is_unit(text: str, head: list[str]) -> bool:
    """A word for a unit beside a number: "18. Infanterie-Division", "60th Army", "Sicherungs-Division 221"."""
    if not any(char.isdigit() for char in text[:60]) and not any(map(_ROMAN.fullmatch, head)):
        return False
    called = (word.lower().rstrip(".") for word in head if word[0].isupper())
    return any(word in _known_words("unit") or word.rpartition("-")[2] in _known_words("unit") for word in called)


def _is_abbreviated(found: list[str]) -> bool:
    """A few words, one of them an abbreviation in capitals, the others capitalised or numbers."""
    if not 0 < len(found) <= 6:
        return False
    plain = [w for w in found if w.lower() not in _LINKS]
    if found[0] in _records() or not all(w[0].isupper() or w[0].isdigit() for w in plain):
        return False
    return any(_ABBREVIATION.fullmatch(w) and not _ROMAN.fullmatch(w) and _short(w) for w in plain)


@cache
def _records() -> frozenset[str]:
    """Words of titles: "Prikaz NKVD" is a record, not its author."""
    return frozenset(words("title_words"))


def _short(word: str) -> bool:
    # longer ones may be surnames in small capitals
    return len(word) <= 4 or not re.search(r"[AEIOUYÄÖÜАЕИОУЫЭЮЯІЄ]", word) or "-" in word or word in _KNOWN


def is_siglum(word: str) -> bool:
    """Whether a word in capitals stands for an institution or an archive.

    >>> is_siglum("UNESCO"), is_siglum("GARF"), is_siglum("MOTA")
    (True, True, False)
    """
    return word in _KNOWN or archives.get(word) is not None


_KNOWN = frozenset(["RGASPI", "RGVA", "TSAMO", "ЦАМО", "РГАСПИ", "ГУЛАГ", "GULAG", "UNESCO", "SMERSH", "СМЕРШ", "GUPVI", "ГУПВИ", "ACLEC", "UNRRA", "TSKHSD", "ГУЛАГА"])
