"""Citation keys: readable, of plain ASCII, the same in every run.

A work's key is the family name of its first author, the year and the first word of
its title that says something (``edele2016take``); an archival record without a
personal author has its archive and location (``bama-rh-24-17-185``). ä, ö, ü are ae,
oe, ue in every language; Cyrillic is written in plain Latin letters; all other
diacritics fall. The first record keeps the plain key, later ones get b, c …, so
that no key depends on what comes after it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item
from edele_refs.values import Date, Name

# plain letters for the Library of Congress's; the first row is also German
_LETTERS = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "å": "a",
        "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh",
        "з": "z", "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu",
        "я": "ia", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u", "ј": "j", "љ": "lj",
        "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѓ": "g", "ќ": "k", "ѣ": "ie", "ѳ": "f",
        "ѵ": "i", "’": "", "ʹ": "", "ʺ": "", "ʼ": "", "'": "", "‘": "",
    }
)  # fmt: skip
_ARTICLES = frozenset(
    # a line a language: English, German, French, Italian, Spanish, Portuguese, Dutch,
    # Scandinavian, Hungarian and Yiddish, Arabic
    """
    a an the
    der die das dem den des ein eine einer eines einem einen
    le la les un une des du
    il lo gli uno una dei del della delle degli
    el los las unos unas
    os as um uma uns umas
    de het een
    en ett et det ei
    az egy dos di
    al
    """.split()
)
_WORD = late_pattern(r"[a-z0-9]+")
_LOCATION_LENGTH = 60
_WORD_LENGTH = 30


def plain(text: str) -> str:
    """Text in small ASCII letters; what has none there stays out.

    >>> plain("Überläufer Škoda Жуков ‘Lubianka’")
    'ueberlaeufer skoda zhukov lubianka'
    """
    composed = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    return unicodedata.normalize("NFKD", composed).encode("ascii", "ignore").decode().lower()


def key_of(item: Item) -> str:
    """The key of an item, before it is told apart from equal ones.

    >>> key_of(Item({"author": (Name("Edele", "Mark"),), "issued": Date("2016"),
    ...     "title": "Take (No) Prisoners!"}))
    'edele2016take'
    >>> key_of(Item({"archive": "BA-MA", "archive_location": "RH 24-17/185"}))
    'bama-rh-24-17-185'
    """
    author = next(iter(item.names("author") or item.names("editor")), Name())
    if not author.family and (location := _slug(item.text("archive_location"))):
        return f"{_siglum(item)}-{location}".strip("-")
    words = _title_words(item)
    name = _joined(author.family) or _joined(author.literal, 2)
    if not name:
        name = _siglum(item) or next(words, "")
    return (name + _year(item) + next(words, ""))[:90] or "record"


def _year(item: Item) -> str:
    dates = (item.get("issued"), item.get("original-date"))
    years = (date.year for date in dates if isinstance(date, Date))
    return next(filter(None, years), "").lstrip("-")


def _title_words(item: Item) -> Iterator[str]:
    """The words of the title that say something, the first ones first."""
    words = _WORD.findall(plain(item.text("title") or item.text("container-title")))
    telling = [w for w in words if len(w) > 1 and not w.isdigit() and w not in _ARTICLES]
    return iter([word[:_WORD_LENGTH] for word in telling or words])


def _joined(name: str, words: int = 9) -> str:
    return "".join(_WORD.findall(plain(name))[:words])[:_WORD_LENGTH]


def _siglum(item: Item) -> str:
    """The archive's siglum, or the first telling word of its name."""
    related = (i.text("archive") for i in item.items_of("related"))
    sigla = [s for s in related if s and " " not in s.strip()]
    name = next(iter(sigla), "") or item.text("archive") or item.text("archive_collection")
    if " " not in name.strip():
        return _joined(name)
    words = [w for w in _WORD.findall(plain(name)) if w not in _ARTICLES]
    return next(iter(words), "")[:_WORD_LENGTH]


def _slug(text: str) -> str:
    slug = "-".join(_WORD.findall(plain(text)))
    if len(slug) <= _LOCATION_LENGTH:
        return slug
    return slug[: _LOCATION_LENGTH + 1].rpartition("-")[0] or slug[:_LOCATION_LENGTH]


class Keys:
    """Gives every record a key of its own, in the order in which they come."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def unique(self, key: str) -> str:
        """This key, or with the first letter that is free. Capitals make no difference.

        >>> keys = Keys()
        >>> [keys.unique("edele2016take") for _ in range(3)]
        ['edele2016take', 'edele2016takeb', 'edele2016takec']
        """
        number, found = self._next.get(key.casefold(), 0), key
        while found.casefold() in self._taken or not found:
            number += 1
            found = key + _letters(number)
        self._next[key.casefold()] = number
        self._taken.add(found.casefold())
        return found


def _letters(number: int) -> str:
    """1 is b, 25 is z, 26 is ba: a number in the letters of the alphabet, a being nought."""
    letters = ""
    while number:
        number, rest = divmod(number, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


_UNSAFE = late_pattern(r"[^\w:.+/-]+", re.ASCII)


def safe(key: str) -> str:
    """A key given elsewhere, without what a .bib file cannot hold in a key.

    >>> safe("Müller, 2016"), safe("http://zotero.org/users/1/items/AB")
    ('Mueller-2016', 'http://zotero.org/users/1/items/AB')
    """
    letters = (letter if letter.isascii() else plain(letter) for letter in key)
    return _UNSAFE.sub("-", "".join(letters)).strip("-")
