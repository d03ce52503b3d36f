"""Titles compared: where a title that is given again differs from the first time."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import pairwise

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.rules._slips import one_slip

LONGEST = 40
"""Words of a title that are compared; what follows is a subtitle's subtitle."""

LONG = 6
"""Letters of a word that stands alone for a title."""
LONGER = 10
"""Letters of a word that may have lost some of them."""
MOST = 2
"""So many words in a row may differ."""

SMALL = 4
"""Letters of the small words that any other may be written for."""


def misspelt_words(here: str, there: str) -> tuple[str, str] | None:
    """The first words in which a title differs from the same title elsewhere, if they are few.

    >>> misspelt_words("Stalin in NKVD", "Lubianka: Stalin i NKVD. 1939–1946")
    ('in', 'i')
    >>> misspelt_words("Searchers for the Dead", "Searchers of the Dead: Authority and Marginality")
    ('for', 'of')
    >>> misspelt_words("Changes in the Balance", "The Change in the Balance of Power")
    ('Changes', 'Change')
    >>> misspelt_words("Stalin i NKVD", "Lubianka: Stalin i NKVD") is None
    True
    """
    short, full = words_of(here), words_of(there)
    if len(short) < 2 or not full:
        return None
    plain, whole = list(map(_plain, short)), list(map(_plain, full))
    known = set(whole)
    if not 0 < sum(word not in known for word in plain) <= MOST:
        return _small_word(short, full, plain, whole)
    block = _one_block(plain, whole)
    if block is None:
        return None
    i, j, k, m = block
    equal = len(short) - (j - i)
    if equal < 1:
        return None
    if m - k > j - i and j == len(short) and j - i == 1:  # what follows in the longer title is its own
        m = k + 1
    if i == 0 and m - k == j - i + 1:  # the short title leaves the article out
        k += 1
    least = (0.7 if i and min(len(plain[i]), len(whole[k])) > LONG else 0.8) if equal < 2 else 0.6 if equal < 3 else 0.4
    if equal > 2 and m - k == j - i == 1 and (i, k) == (0, 0) and not {plain[0], whole[0]} & _function_words():
        least = 0  # "Два года без Сталина" where the title has "Три года"
    if equal > 1 and m - k == j - i == 1 and i > 0 and j < len(short) and max(len(plain[i]), len(whole[k])) <= SMALL:
        least = 0  # "for" where the title has "of"
    if m - k != j - i or not _a_slip(plain[i:j], whole[k:m], least):
        return None
    return " ".join(short[i:j]), " ".join(full[k:m])


def _small_word(short: tuple[str, ...], full: tuple[str, ...], plain: list[str], whole: list[str]) -> tuple[str, str] | None:
    """The one small word within a title's beginning that is another, which stands in the title elsewhere: "O Governo do Baco".

    >>> misspelt_words("O Governo do Baco", "O Governo de Baco. A organização do vinho")
    ('do', 'de')
    """
    if not 1 < len(plain) <= len(whole):
        return None
    lost = next((k for k in range(1, len(plain)) if plain == whole[:k] + whole[k + 1 : len(plain) + 1]), 0)
    if lost and len(whole[lost]) < SMALL and whole[lost] in _function_words() and (whole[lost - 1] in _function_words() or CYRILLIC.search(whole[lost])):
        return " ".join(short[lost - 1 : lost + 1]), " ".join(full[lost - 1 : lost + 2])  # "L’industrie de laine" for "de la laine"; Slavic has no articles to leave out
    if len(plain) < SMALL - 1:
        return None
    first = whole[: len(plain)]
    if plain != first and sorted(plain) == sorted(first) and not set(plain) & _function_words() - set(plain[1:-1]):
        return " ".join(short), " ".join(full[: len(short)])  # "Traders and Trade" where the title has "Trade and Traders"
    other = [k for k, (a, b) in enumerate(zip(plain, whole, strict=False)) if a != b]
    small = len(other) == 1 and 0 < other[0] < len(plain) - 1 and max(len(plain[other[0]]), len(whole[other[0]])) <= SMALL
    return (short[other[0]], full[other[0]]) if small else None


def one_word(here: str, there: str) -> tuple[str, str] | None:
    """The only word of a short title that is one of the full title's but for a slip within it.

    >>> one_word("Liberalsm", "Liberalism and Sociology"), one_word("Kriegs", "Krieg und Frieden")
    (('Liberalsm', 'Liberalism'), None)
    """
    short, full = words_of(here), words_of(there)
    if len(short) != 1 or len(short[0]) < LONG or _plain(short[0]) in map(_plain, full):
        return None
    one = _plain(short[0])
    near = (word for word in full if _with_an_ending(one, _plain(word)) or ((one_slip(one, _plain(word)) or _lacks_some(one, _plain(word))) and one[0] == _plain(word)[0] and one[-1] == _plain(word)[-1] and (one[-2:] == _plain(word)[-2:] or len(one) > LONG)))
    return next(((short[0], word) for word in near), None)


def _with_an_ending(one: str, other: str) -> bool:
    """Whether a long word is another with a German ending; a short title leaves endings out, and adds none.

    >>> _with_an_ending("produktionen", "produktion"), _with_an_ending("produktion", "produktionen")
    (True, False)
    """
    return len(other) >= LONGER and one.startswith(other) and one[len(other) :] in ("e", "en", "er", "ern")


def _lacks_some(one: str, other: str) -> bool:
    """Whether a long word lacks two or three letters in a row of another.

    >>> _lacks_some("denunziantum", "denunziantentum"), _lacks_some("kriegs", "kriegerisch")
    (True, False)
    """
    size = len(other) - len(one)
    return len(one) >= LONGER and 1 < size <= MOST + 1 and any(other[:k] + other[k + size :] == one for k in range(2, len(one) - 1))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(words("function_words"))


def possessive(here: str, there: str) -> tuple[str, str] | None:
    """The first word that has the apostrophe of an English owner in the full title and not in the short one.

    >>> possessive("Ivans’ War", "Ivan’s War: The Red Army"), possessive("Kazan in War", "Kazan’ in War")
    (('Ivans', 'Ivan’s'), None)
    """
    owners = {word.replace("’", "").replace("'", ""): word for word in words_of(there) if word[-2:] in ("’s", "'s")}
    plain = set(words_of(there))
    return next(((word, owners[word]) for word in words_of(here) if word in owners and word not in plain), None)


def without_article(here: str, there: str, word: str, other: str) -> bool:
    """Whether the first word of a short German title has another ending since the article is left out.

    >>> without_article("Altes Reich", "Das Alte Reich 1648–1806", "Altes", "Alte")
    True
    """
    full = words_of(there)
    behind = any(article.casefold() in _ARTICLES and found == other for article, found in pairwise(full))
    return behind and words_of(here)[:1] == (word,) and _ENDING.sub("", word) == _ENDING.sub("", other)


_ARTICLES = frozenset(("das", "der", "die", "des", "dem", "den", "ein", "eine"))
_ENDING = late_pattern(r"e[snrm]?$")


def sharp_s(here: str, there: str) -> tuple[str, str] | None:
    """The first word that has “ß” in one title and “ss” in the other.

    >>> sharp_s("Die Hanse und Preussen", "Die Hanse und Preußen. Handel"), sharp_s("Wissen", "Wissen")
    (('Preussen', 'Preußen'), None)
    """
    if "ß" not in here + there:
        return None
    full = {word.casefold(): word for word in words_of(there)}
    pairs = ((word, full.get(word.casefold(), word)) for word in words_of(here))
    return next(((word, other) for word, other in pairs if word.lower() != other.lower()), None)


def other_accent(here: str, there: str) -> tuple[str, str] | None:
    """The first word with another accent than the same word of the other title; none at all is let stand.

    >>> other_accent("Huarochirì", "Huarochirí. An Andean Society"), other_accent("Historia", "História")
    (('Huarochirì', 'Huarochirí'), None)
    """
    if here.isascii() or there.isascii():
        return None
    full = {_plain(word): word for word in words_of(there)}
    pairs = ((word, full.get(_plain(word), word)) for word in words_of(here))
    return next(((word, other) for word, other in pairs if word.casefold() != other.casefold() and _accents_differ(word, other)), None)


def lost_accent(here: str, there: str) -> tuple[str, str] | None:
    """The one word of a short title that has no accent and the full title's one on a small letter.

    >>> lost_accent("Burokratie", "Bürokratie und Terror"), lost_accent("Etat", "État et nation")
    (('Burokratie', 'Bürokratie'), None)
    """
    full = {_plain(word): word for word in words_of(there)}
    pairs = ((word, full.get(_plain(word), word)) for word in words_of(here))
    lost = [(a, b) for a, b in pairs if a.isascii() and len(a) == len(b) and any(y.islower() and x != y and not y.isascii() for x, y in zip(a, b, strict=True))]
    return lost[0] if len(lost) == 1 else None


CYRILLIC = late_pattern(r"[\u0400-\u04ff]")


def _accents_differ(one: str, other: str) -> bool:
    """Whether some letter has an accent in both words, and not the same one; or both have some, and one lacks another."""
    if len(one) == len(other) and not one.isascii() and not other.isascii() and not CYRILLIC.search(one + other):
        return True
    pairs = zip(unicodedata.normalize("NFC", one.casefold()), unicodedata.normalize("NFC", other.casefold()), strict=False)
    return len(one) == len(other) and any(a != b and not a.isascii() and not b.isascii() for a, b in pairs)


def _one_block(short: list[str], full: list[str]) -> tuple[int, int, int, int] | None:
    """The one stretch of a few words in which two titles differ: its start and end in both."""
    size = len(short)
    if size == len(full):
        differing = [k for k in range(size) if short[k] != full[k]]
        first, end = differing[0], differing[-1] + 1
        if end - first <= MOST and not set(short[first:end]) & set(full):
            return first, end, first, end
    blocks = [b for b in SequenceMatcher(None, short, full, autojunk=False).get_opcodes() if b[0] != "equal"]
    inner = [b[1:] for b in blocks if b[0] != "insert" and 0 < b[2] - b[1] <= MOST]
    return inner[0] if len(inner) == 1 and all(b[0] != "delete" for b in blocks) else None


@lru_cache(maxsize=16384)
def words_of(title: str) -> tuple[str, ...]:
    """The words of a title as they are written."""
    return tuple(re.findall(r"[^\W_]+(?:[’'ʹ-][^\W_]+)*", title)[:LONGEST])


def _a_slip(one: list[str], other: list[str], least: float) -> bool:
    """Whether words differ as a slip of the pen does, and not as two words do."""
    if any(w[0].isdigit() != v[0].isdigit() for w, v in zip(one, other, strict=True)):
        return False
    return SequenceMatcher(None, " ".join(one), " ".join(other), autojunk=False).ratio() >= least


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    """A word without case, accents and hyphens."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in letters if c.isalnum())


def one_capital(here: str, there: str) -> tuple[str, str] | None:
    """The one word that begins with a capital in one of two equal titles and not in the other.

    >>> one_capital("Das Tönende Erz. Propaganda", "Das tönende Erz. Propaganda")
    ('Tönende', 'tönende')
    """
    short, full = words_of(here), words_of(there)
    if len(short) < 3 or [w.casefold() for w in short] != [w.casefold() for w in full]:
        return None
    differing = [(a, b) for a, b in zip(short, full, strict=True) if a != b]
    return differing[0] if len(differing) == 1 and len(differing[0][0]) > 3 else None
