"""Whether two titles name one work: equal but for spelling, or one a short form of the other."""

from __future__ import annotations

import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from edele_refs.alphabets import unmixed
from edele_refs.late_pattern import late_pattern

_ARTICLES = frozenset("the a an der die das ein eine le la les l un une il lo gli i el los las o os as".split())


_MARK = late_pattern(r"[^\w\s\x00-\x7f]")
"""An accent is no letter: only such characters are looked up."""


@lru_cache(maxsize=16384)
def words(text: str) -> tuple[str, ...]:
    """The words of a title without case, accents, marks and a leading article.

    >>> words("‘The Wehrmacht’s War: Überläufer’")
    ('wehrmachts', 'war', 'uberlaufer')
    >>> words("Wаr and pe\\u200bace") == words("War and peace")
    True
    """
    plain = text.casefold() if text.isascii() else _without_accents(text)
    found = _WORDS.findall(_SILENT.sub("", plain))
    return tuple(found[1:] if len(found) > 1 and found[0] in _ARTICLES else found)


_WORDS = late_pattern(r"\w+")
_SILENT = late_pattern("[’'ʹʺʼ‘`´′″]")
"""Marks within words."""


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", unmixed(text).casefold())
    return _MARK.sub(lambda mark: "" if _unseen(mark[0]) else mark[0], plain)


def _unseen(mark: str) -> bool:
    """An accent, or a character that takes no place: it divides no word."""
    return bool(unicodedata.combining(mark)) or unicodedata.category(mark) == "Cf"


def same(a: str, b: str, least: float = 0.92) -> bool:
    """Whether two titles are one, misprints apart; what is numbered otherwise is another work, or has another word.

    >>> same("Protokolle 1941", "Protokolle 1942"), same("Russia at War 1941–1945", "Russia at War, 1941–45")
    (False, True)
    >>> same("A History of North Africa since 1800", "A History of South Africa since 1800")
    False
    """
    left, right = words(a), words(b)
    if left == right:
        return bool(left)
    one, other = numbers(a), numbers(b)  # seen at once, and the letters take long
    if not left or not right or not (one <= other or other <= one) or _other_word(left, right):
        return False
    return alike(" ".join(left), " ".join(right), least) >= least


def _other_word(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two titles of as many words have in one place another word: "London …" and "Bonn in the Time of Cholera"."""
    return len(left) == len(right) and any(a != b and not _one_word(a, b) for a, b in zip(left, right, strict=True))


def _one_word(a: str, b: str) -> bool:
    """Whether two words may be one, misspelt, transliterated otherwise or cut short.

    >>> _one_word("kollaboration", "kolaboration"), _one_word("amer", "american"), _one_word("army", "amry")
    (True, True, True)
    >>> _one_word("east", "west"), _one_word("north", "south")
    (False, False)
    """
    short, long = sorted((a, b), key=len)
    if len(short) < _SMALL or short.isdigit() or long.startswith(short) or sorted(a) == sorted(b):
        return True
    return alike(a, b) > _MISSPELT


_SMALL = 4
"""Shorter words are articles and the like, or cut short."""
_MISSPELT = 0.75


_NUMBER = late_pattern(r"(?<!\d)(\d+)(?:[-–](\d+))?(?!\d)|\b([IVX]{2,6})\b")


@lru_cache(maxsize=16384)
def numbers(title: str) -> frozenset[str]:
    """The numbers of a title, the second of "1941–45" filled up."""
    found = set[str]()
    for first, last, roman in _NUMBER.findall(title):
        filled = first[: max(0, len(first) - len(last))] + last if last else ""
        found |= {first, filled, roman}
    return frozenset(found - {""})


def alike(a: str, b: str, least: float = 0.0) -> float:
    """How much two strings agree, 0 to 1; only strings of about one length can.

    0 too where they certainly agree less than ``least``: that is seen by their letters alone.
    """
    a, b = a[:300], b[:300]
    both, short = len(a) + len(b), min(len(a), len(b))
    if short < 0.6 * (both - short) or 2 * short < least * both:
        return 0.0
    if least and 2 * (_letters(a) & _letters(b)).total() < least * both:
        return 0.0
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


@lru_cache(maxsize=4096)
def _letters(text: str) -> Counter[str]:
    return Counter(text)


def shortens(short: str, full: str) -> float:
    """How well ``short`` is a short form of ``full``, 0 to 1.

    >>> shortens("Why Stalin’s Soldiers Fought", "Why Stalin’s Soldiers Fought: The Red Army’s …")
    1.0
    >>> shortens("Red Army’s", "Why Stalin’s Soldiers Fought: The Red Army’s Military …")
    0.9
    >>> shortens("Ondergang II", "Ondergang. De vervolging en verdelging")  # its second volume
    0.9
    """
    found = _shortens(words(short), words(full)) or _of_initials(short, full)
    if not found and (numbered := _NUMBERED.search(short)):
        return 0.9 * _shortens(words(short[: numbered.start()]), words(full))
    return found


_INITIALS = late_pattern(r"(?:[^\W\d_a-z]\.?\s?){2,7}")
_CAPITALISED = late_pattern(r"(?<![\w’'])[^\W\d_a-zß-öø-ÿ]")


def _of_initials(short: str, full: str) -> float:
    """Whether a title is called by the capitals of its words: "H.E.L." is "A History of English Law"."""
    if not _INITIALS.fullmatch(short.strip()):
        return 0.0
    letters = "".join(filter(str.isalpha, short))
    capitals = "".join(_CAPITALISED.findall(full))
    return 0.85 if len(letters) > 1 and (capitals.startswith(letters) or capitals[1:].startswith(letters)) else 0.0


_NUMBERED = late_pattern(r"[\s,]+(?:[IVX]{1,5}|\d{1,2})$")


@lru_cache(maxsize=16384)
def _shortens(part: tuple[str, ...], whole: tuple[str, ...]) -> float:
    if not part or not whole or len(part) > len(whole):
        return 0.95 if part and whole and part[: len(whole)] == whole and len(whole) > 1 else 0.0
    if whole[: len(part)] == part:
        return 1.0
    if len(" ".join(part)) >= (4 if part[0].isalpha() else 5) and any(whole[i : i + len(part)] == part for i in range(1, len(whole) - len(part) + 1)):
        return 0.9
    if len(part) > 1 and {w for w in part if w.isdigit()} <= set(whole) and alike(" ".join(part), " ".join(whole[: len(part)]), 0.85) >= 0.85:
        return 0.85
    if len(part) == 1 and len(part[0]) >= 8 and alike(part[0], whole[0], 0.9) >= 0.9:
        return 0.8  # "Fremdarbieter": a slip of the pen
    # "Richest Merchant" is "The Richest East India Merchant"
    two = len(part) == 2 and min(map(len, part)) >= 5
    return (0.8 if len(part) > 2 else 0.7 if two else 0.0) if _in_order(part, whole) else 0.0


def _in_order(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in part)
