"""The works a document has cited so far, found again by name, title or signature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from edele_refs.model import Address, Citation, Item
from edele_refs.resolve.names import first_name, keys, parts
from edele_refs.titles import words
from edele_refs.values import Name

ROLES = ("author", "editor", "container-author", "interviewer", "recipient")
_TITLES = ("title", "volume-title", "container-title", "collection-title")

MANY = 50
"""Of so many works of one author each title is looked at, for misprints."""
INDEXED = 20
"""So many words of a title are looked up."""

_Key = TypeVar("_Key")


class Index(dict[_Key, list[Citation]]):
    """Citations by a key; most keys have one, and its list no room for others."""

    def add(self, key: _Key, citation: Citation) -> list[Citation]:
        """The citations of this key, with this one."""
        if key in self:
            self[key].append(citation)
        else:
            self[key] = [citation]
        return self[key]


def surnames(item: Item, keys: Iterable[str] = ROLES) -> frozenset[str]:
    """The family names (or the words of literal names) of an item, as plain words."""
    found = {" ".join(words(name.family or name.literal)) for key in keys for name in item.names(key)}
    return frozenset(found - {""})


def signature(item: Item) -> str:
    """The signature without spaces, dashes and case: "RH27-3/170" is "RH 27-3/170"."""
    return re.sub(r"[\s,.‐-―−-]+", "", item.text("archive_location").casefold())


_LETTERS = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(r"(?<!\w)(?=[^\WA-ZА-ЯЁІЇЄҐŠČŘŽŚŁ\d_])[^\W\d_]{1,10}\.?\s?(?:(?:nr|č|No|№)\.?\s?)?(?=\d)")


def numbers(item: Item) -> tuple[str, ...]:
    """The numbers of a signature.

    >>> numbers(Item(archive_location="MZO, sygn. 497")), numbers(Item(archive_location="B 12"))
    (('497',), ('12',))
    """
    return tuple(re.findall(r"\d+", _YEARS.sub("", item.text("archive_location"))))


_YEARS = re.compile(r"(?<![\d/.])1[5-9]\d\d\s?[-–]\s?1[5-9]\d\d(?![\d/]),?\s")
"""The years of a fonds: "Koloniën, 1814-1849, nummer toegang 2.10.01"."""


def fonds(item: Item) -> tuple[str, ...]:
    """The words that a signature and the name of its fonds have, in small letters; no words for parts ("sygn. 497")."""
    written = _PARTS.sub("", f"{item.text('archive_collection')}, {item.text('archive_location')}")
    return tuple(_LETTERS.findall(written.casefold()))


def called(item: Item) -> tuple[str, ...]:
    """What the work is called from here on: "hereafter ADAP", "(the Dearing report)"."""
    if "related" not in item:
        return ()
    return tuple(filter(None, (other.text("title") for other in item.items_of("related"))))


@dataclass
class Works:
    """First mentions in order, with indexes; grows while a document is read.

    Those in full, and beside them the short forms whose work is nowhere in full.
    """

    _by_at: dict[Address, Citation] = field(default_factory=dict)
    _by_name: Index[str] = field(default_factory=Index)
    _by_given: Index[str] = field(default_factory=Index)
    _by_call: Index[str] = field(default_factory=Index)
    _by_signature: Index[str] = field(default_factory=Index)
    _by_day: Index[str] = field(default_factory=Index)
    _by_numbers: Index[tuple[str, ...]] = field(default_factory=Index)
    _by_word: Index[str] = field(default_factory=Index)
    _by_row: Index[tuple[str, ...]] = field(default_factory=Index)
    _by_authors: Index[frozenset[str]] = field(default_factory=Index)
    _by_authors_and_word: Index[tuple[frozenset[str], str]] = field(default_factory=Index)
    _never_full: Index[str] = field(default_factory=Index)
    _introduced: Index[str] = field(default_factory=Index)

    def add(self, citation: Citation) -> None:
        """Keep a first mention in full."""
        item = citation.item
        for key in {key for role in ROLES for name in item.names(role) for key in parts(name)}:
            self._by_name.add(key, citation)
        for given in {first for name in item.names("author") if len(first := first_name(name)) > 2}:
            self._by_given.add(given, citation)
        authors = surnames(item, ("author",))
        theirs = self._by_authors.add(authors, citation)
        for name in called(item):
            self._introduced.add(_first(name), citation)
            for word in {" ".join(words(name)), *words(name)} - {"", "report"}:
                self._by_call.add(word, citation)
        if mark := signature(item):
            self._by_signature.add(mark, citation)
            if digits := numbers(item):
                self._by_numbers.add(digits, citation)
        if item.names("recipient") and (day := _day(item)):
            self._by_day.add(day, citation)
        for word in _title_words(item):
            self._by_word.add(word, citation)
        # of few works by the same authors each is looked at
        for work in (citation,) if not authors or len(theirs) > MANY + 1 else theirs if len(theirs) > MANY else ():
            for word in _title_words(work.item):
                self._by_authors_and_word.add((authors, word), work)
        for row in _rows_of(_titles(item)):
            self._by_row.add(row, citation)

    def add_short(self, citation: Citation) -> None:
        """Keep the first mention of a work that is nowhere in full."""
        for key in _short_keys(citation.item):
            self._never_full.add(key, citation)

    def keep(self, citation: Citation) -> None:
        """Remember a mention of any kind by its address."""
        self._by_at[citation.at] = citation

    def at(self, address: Address) -> Citation:
        """The mention at an address."""
        return self._by_at[address]

    def is_full(self, address: Address) -> bool:
        """Whether the mention there is in full."""
        return address in self._by_at and self._by_at[address].kind == "full"

    def is_record(self, address: Address) -> bool:
        """Whether it is an archival record."""
        return address in self._by_at and bool(signature(self._by_at[address].item))

    def named(self, name: Name) -> list[Citation]:
        """Works by (or edited by, or called after) one of this name, first cited first."""
        lists = [index[key] for key in keys(name) for index in (self._by_name, self._by_call) if key in index]
        return lists[0] if len(lists) == 1 else list(dict.fromkeys(c for found in lists for c in found))

    def filed(self, text: str) -> list[Citation]:
        """Records whose signatures have the same numbers as this text."""
        return self._by_numbers.get(tuple(re.findall(r"\d+", text)), [])

    def introduced(self, text: str) -> list[Citation]:
        """Works with whose short name (as written) a mention begins: "DDF, t. VII, p. 9"; the longest decides."""
        found = [(len(name), c) for c in self._introduced.get(_first(text), ()) for name in called(c.item) if _begins_with(text, name)]
        longest = max((length for length, _ in found), default=0)
        return list(dict.fromkeys(c for length, c in found if length == longest))

    def alike(self, item: Item) -> Iterable[Citation]:
        """Works that may be the same: by the same authors, and of very many those with a word of the title."""
        authors = surnames(item, ("author",))
        theirs = self._by_authors.get(authors, [])
        if authors and len(theirs) <= MANY:
            return theirs
        title = words(item.text("title") or item.text("container-title"))[:8]
        return _shortest(self._by_authors_and_word.get((authors, word), []) for word in title)

    def signed(self, item: Item) -> list[Citation]:
        """Records in the same file."""
        return self._by_signature.get(signature(item), []) if signature(item) else []

    def numbered(self, item: Item) -> list[Citation]:
        """Records whose signatures have the same numbers, whatever their fonds are called."""
        return self._by_numbers.get(key, []) if (key := numbers(item)) else []

    def written(self, item: Item) -> list[Citation]:
        """Letters of the same day between the same two, whether these are read as such or stand in the title."""
        there = self._by_day.get(_day(item), []) if _day(item) else []
        said = surnames(item, ("author", "recipient")) | set(words(item.text("title")))
        return [c for c in there if len(there) <= MANY and len(both := surnames(c.item, ("author", "recipient"))) > 1 and both <= said]

    def titled(self, title: str) -> list[Citation]:
        """Works whose title (or short name) has the rarest word of ``title``."""
        found = _shortest(self._by_word.get(word, []) for word in words(title)[:8])
        return self._with_called(title, found)

    def of_whom(self, who: set[str]) -> list[Citation]:
        """Works without an author that name somebody in their titles, and those of one with this first name."""
        about = min((self._by_word.get(word, []) for word in who), key=len, default=[])
        given = self._by_given.get(next(iter(who)), []) if len(who) == 1 else []
        named = [c for c in about if not c.item.names("author") and who <= set(words(c.item.text("title")))]
        return named + (given if len(given) <= MANY else [])

    def holding(self, title: str, theirs: list[Citation]) -> list[Citation]:
        """Of these works those in whose titles all the words of ``title`` stand in a row, or begin with its one word.

        Those too whose title is itself the beginning of ``title``, and those called so. Where
        ``theirs`` are very many, or none, others may be among them.
        """
        own = words(title)
        row = min(pairwise(own), key=lambda row: len(self._by_row.get(row, ())), default=("", *own))
        wholes = [("", *own[:n], "") for n in range(2, len(own))]
        if theirs and len(theirs) <= len(self._by_row.get(row, ())):
            found = [c for c in theirs if not _rows_of(_titles(c.item)).isdisjoint((row, *wholes))]
        else:
            found = [c for wanted in (row, *wholes) for c in self._by_row.get(wanted, ())]
        return self._with_called(title, found)

    def _with_called(self, title: str, found: list[Citation]) -> list[Citation]:
        called = [c for key in {" ".join(words(title)), *words(title)[:1]} for c in self._by_call.get(key, ())]
        return list(dict.fromkeys([*found, *called])) if called else found

    def mentioned(self, item: Item) -> list[Citation]:
        """First short forms of works that are nowhere in full, by the same name or first word."""
        return list(dict.fromkeys(c for key in _short_keys(item) for c in self._never_full.get(key, ())))


def _shortest(lists: Iterable[list[Citation]]) -> list[Citation]:
    """The works of the rarest of several words, of those that are known at all."""
    return min((found for found in lists if found), key=len, default=[])


def _titles(item: Item) -> tuple[str, ...]:
    return tuple(item.text(key) for key in _TITLES if key in item)


def _title_words(item: Item) -> set[str]:
    """The words of all its titles."""
    return {word for title in _titles(item) for word in words(title)[:INDEXED]}


@lru_cache(maxsize=2000)
def _rows_of(titles: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(row for title in titles for row in _rows(words(title)[:INDEXED]))


def _rows(title: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A title's words two by two, its first word, and, of a short title, the whole.

    >>> list(_rows(("russia", "at", "war")))
    [('russia', 'at'), ('at', 'war'), ('', 'russia'), ('', 'russia', 'at', 'war', '')]
    """
    yield from pairwise(title)
    yield "", *title[:1]
    if 1 < len(title) < INDEXED:
        yield "", *title, ""


def _day(item: Item) -> str:
    """The day on which it was written, if that is said."""
    day = item.text("original-date") or item.text("issued")
    return day if len(day) == 10 else ""


def _first(text: str) -> str:
    """The first word as written."""
    return re.split(r"\W", text, maxsplit=1)[0]


def _begins_with(text: str, name: str) -> bool:
    """Whether a place, or nothing, follows the short name."""
    return text.startswith(name) and bool(re.match(r"[,.:;)\]]|\s[\dIVX]|$", text[len(name) :]))


def _short_keys(item: Item) -> frozenset[str]:
    """What a work that is nowhere in full is looked up by: a name, or the title's first word."""
    names = frozenset(key for role in ROLES for name in item.names(role) for key in keys(name))
    return names or frozenset(words(item.text("title"))[:1])
