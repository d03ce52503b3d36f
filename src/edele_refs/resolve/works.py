"""The works a document has cited so far, found again by name, title or signature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count, pairwise, takewhile

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Item
from edele_refs.packed import Packed
from edele_refs.resolve.index import Found, Index
from edele_refs.resolve.many import MANY, Many
from edele_refs.resolve.names import first_name, keys, parts
from edele_refs.resolve.numbers import Numbers
from edele_refs.resolve.rows import rows_of, title_words, titles_of
from edele_refs.titles import words
from edele_refs.values import Name

ROLES = ("author", "editor", "container-author", "interviewer", "recipient")


def names_of(item: Item) -> tuple[Name, ...]:
    """The names that a short form states: its authors, else its editors."""
    return next((names for role in ROLES if (names := item.names(role))), ())


def surnames(item: Item, keys: Iterable[str] = ROLES) -> frozenset[str]:
    """The family names (or the words of literal names) of an item, as plain words."""
    found = {" ".join(words(name.family or name.literal)) for key in keys for name in item.names(key)}
    return frozenset(found - {""})


def signature(item: Item) -> str:
    """The signature without spaces, dashes and case: "RH27-3/170" is "RH 27-3/170"."""
    where = item.text("archive_location")
    return _BETWEEN.sub("", where.casefold()) if where else ""


_BETWEEN = late_pattern(r"[\s,.‐-―−-]+")
_LETTERS = late_pattern(r"[^\W\d_]+")
_PARTS = late_pattern(r"(?<!\w)(?=[^\WA-ZА-ЯЁІЇЄҐŠČŘŽŚŁ\d_])[^\W\d_]{1,10}\.?\s?(?:(?:nr|č|No|№)\.?\s?)?(?=\d)")


def numbers(item: Item) -> tuple[str, ...]:
    """The numbers of a signature.

    >>> numbers(Item(archive_location="MZO, sygn. 497")), numbers(Item(archive_location="B 12"))
    (('497',), ('12',))
    """
    return tuple(re.findall(r"\d+", _BRACKETED.sub("", _YEARS.sub("", item.text("archive_location")))))


_YEARS = late_pattern(r"(?<![\d/.])1[5-9]\d\d\s?[-–]\s?1[5-9]\d\d(?![\d/]),?\s")
"""The years of a fonds: "Koloniën, 1814-1849, nummer toegang 2.10.01"."""
_BRACKETED = late_pattern(r"(?<=[^\W\d_]\s)\((?:[^\W\d_]{1,8}\.?\s)?\d[\d.]*\)(?=,\s\D{0,20}\d)")
"""The number of a fonds beside its name, which a later mention leaves out: "Admiraliteitscolleges (1.01.46), inv.nr. 1355"."""


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

    numbers: Numbers = field(default_factory=lambda: Numbers({}))
    _cited: Packed[Citation] = field(default_factory=Packed)
    _by_name: Index = field(default_factory=Index)
    _by_given: Index = field(default_factory=Index)
    _by_call: Index = field(default_factory=Index)
    _by_signature: Index = field(default_factory=Index)
    _by_day: Index = field(default_factory=Index)
    _by_numbers: Index = field(default_factory=Index)
    _by_word: Index = field(default_factory=Index)
    _by_row: Index = field(default_factory=Index)
    _by_authors: Index = field(default_factory=Index)
    _by_authors_and_word: Index = field(default_factory=Index)
    _many: Many = field(default_factory=Many)
    _never_full: Index = field(default_factory=Index)
    _introduced: Index = field(default_factory=Index)

    def add(self, citation: Citation) -> None:
        """Keep a first mention in full."""
        item, number = citation.item, self.keep(citation)
        for key in {key for role in ROLES for name in item.names(role) for key in parts(name)}:
            self._by_name.add(key, number)
        for given in {first for name in item.names("author") if len(first := first_name(name)) > 2}:
            self._by_given.add(given, number)
        for name in called(item):
            self._introduced.add(_first(name), number)
            for word in {" ".join(words(name)), *words(name)} - {"", "report"}:
                self._by_call.add(word, number)
        if mark := signature(item):
            self._by_signature.add(mark, number)
            self._many.add(("file", mark), self.signed(item))
            if digits := numbers(item):
                self._by_numbers.add(digits, number)
                self._many.add(("numbers", digits), self.numbered(item))
        if item.names("recipient") and (day := _day(item)):
            self._by_day.add(day, number)
        for word in title_words(item):
            self._by_word.add(word, number)
        self._add_to_authors(surnames(item, ("author",)), number)
        for row in rows_of(titles_of(item)):
            self._by_row.add(row, number)

    def _add_to_authors(self, authors: frozenset[str], number: int) -> None:
        """Of few works by the same authors each is looked at; of more those with a word of the title."""
        self._by_authors.add(authors, number)
        theirs = self._by_authors.of(authors)
        self._many.add(authors, Found(self._cited, theirs))
        for work in (number,) if not authors or len(theirs) > MANY + 1 else theirs if len(theirs) > MANY else ():
            for word in title_words(self._cited[work].item):
                self._by_authors_and_word.add((authors, word), work)

    def add_short(self, citation: Citation) -> None:
        """Keep the first mention of a work that is nowhere in full."""
        number = self.keep(citation)
        for key in _short_keys(citation.item):
            self._never_full.add(key, number)

    def keep(self, citation: Citation) -> int:
        """Remember a mention of any kind by its address; its number, which it has for good."""
        number = self.numbers.add(citation.at)
        if number == len(self._cited):
            self._cited.append(replace(citation, traces=()))  # which nobody asks for here, and are half of it
        return number

    def at(self, address: Address) -> Citation:
        """The mention at an address."""
        number = self.numbers.of(address)
        if number is None:
            raise KeyError(address)
        return self._cited[number]

    def of_note(self, label: str) -> Iterator[Citation]:
        """The mentions of sources in a note, in their order."""
        numbers = takewhile(lambda number: number is not None, (self.numbers.of(Address(label, n)) for n in count(1)))
        return (citation for number in numbers if (citation := self._cited[number or 0]).kind != "cross")

    def is_full(self, address: Address) -> bool:
        """Whether the mention there is in full."""
        return self.numbers.of(address) is not None and self.at(address).kind == "full"

    def is_record(self, address: Address) -> bool:
        """Whether it is an archival record."""
        return self.numbers.of(address) is not None and bool(signature(self.at(address).item))

    def found(self, numbers: Iterable[int]) -> Found:
        """The mentions of these numbers, each once."""
        return Found(self._cited, list(dict.fromkeys(numbers)))

    def named(self, name: Name) -> Found:
        """Works by (or edited by, or called after) one of this name, first cited first."""
        lists = [found for key in keys(name) for index in (self._by_name, self._by_call) if (found := index.of(key))]
        return Found(self._cited, lists[0]) if len(lists) == 1 else self.found(sorted(chain.from_iterable(lists)))

    def filed(self, text: str) -> Found:
        """Records whose signatures have the same numbers as this text."""
        return Found(self._cited, self._by_numbers.of(tuple(re.findall(r"\d+", text))))

    def introduced(self, text: str) -> list[Citation]:
        """Works with whose short name (as written) a mention begins: "DDF, t. VII, p. 9"; the longest decides."""
        theirs = self.found(self._introduced.of(_first(text)))
        found = [(max(lengths), c) for c in theirs if (lengths := [len(name) for name in called(c.item) if _begins_with(text, name)])]
        longest = max((length for length, _ in found), default=0)
        return [c for length, c in found if length == longest]

    def alike(self, item: Item) -> Found:
        """Works that may be the same: by the same authors, and of very many those with a word of the title, or with their date, volume or number."""
        authors = surnames(item, ("author",))
        theirs = Found(self._cited, self._by_authors.of(authors))
        if authors and len(theirs) <= MANY:
            return theirs
        title = words(item.text("title") or item.text("container-title"))[:8]
        worded = Found(self._cited, _shortest(self._by_authors_and_word.of((authors, word)) for word in title))
        return worded if len(worded) <= MANY else min(worded, self._many.of(authors, item, theirs), key=len)

    def recorded(self, item: Item) -> Found:
        """Records in the same file that may be one; of very many those of its day."""
        return self._many.of(("file", signature(item)), item, self.signed(item))

    def renumbered(self, item: Item) -> Found:
        """The same of files with the same numbers, whatever their fonds are called."""
        return self._many.of(("numbers", numbers(item)), item, self.numbered(item))

    def signed(self, item: Item) -> Found:
        """Records in the same file."""
        return Found(self._cited, self._by_signature.of(mark) if (mark := signature(item)) else ())

    def numbered(self, item: Item) -> Found:
        """Records whose signatures have the same numbers, whatever their fonds are called."""
        return Found(self._cited, self._by_numbers.of(key) if (key := numbers(item)) else ())

    def written(self, item: Item) -> list[Citation]:
        """Letters of the same day between the same two, whether these are read as such or stand in the title."""
        there = Found(self._cited, self._by_day.of(day) if (day := _day(item)) else ())
        if not there or len(there) > MANY:
            return []
        said = surnames(item, ("author", "recipient")) | set(words(item.text("title")))
        return [c for c in there if len(both := surnames(c.item, ("author", "recipient"))) > 1 and both <= said]

    def titled(self, title: str) -> Found:
        """Works whose title (or short name) has the rarest word of ``title``."""
        return self._with_called(title, _shortest(self._by_word.of(word) for word in words(title)[:8]))

    def of_whom(self, who: set[str]) -> list[Citation]:
        """Works without an author that name somebody in their titles, and those of one with this first name."""
        about = min((self._by_word.of(word) for word in sorted(who)), key=len, default=())
        given = self._by_given.of(next(iter(who))) if len(who) == 1 else ()
        named = [c for c in Found(self._cited, about) if not c.item.names("author") and who <= set(words(c.item.text("title")))]
        return [*named, *Found(self._cited, given if len(given) <= MANY else ())]

    def holding(self, title: str, theirs: Found | None = None) -> Found:
        """Of these works (of all) those in whose titles all the words of ``title`` stand in a row, or begin with its one word.

        Those too whose title is itself the beginning of ``title``, and those called so. Where
        ``theirs`` are very many, others may be among them.
        """
        own = words(title)
        row = min(pairwise(own), key=lambda row: len(self._by_row.of(row)), default=("", *own))
        wholes = [("", *own[:n], "") for n in range(2, len(own))]
        if theirs and len(theirs) <= len(self._by_row.of(row)):
            found = [n for n, c in zip(theirs.numbers, theirs, strict=True) if not rows_of(titles_of(c.item)).isdisjoint((row, *wholes))]
        else:
            found = [n for wanted in (row, *wholes) for n in self._by_row.of(wanted)]
        return self._with_called(title, found)

    def _with_called(self, title: str, found: Sequence[int]) -> Found:
        called = [n for key in dict.fromkeys((" ".join(words(title)), *words(title)[:1])) for n in self._by_call.of(key)]
        return self.found([*found, *called]) if called else Found(self._cited, found)

    def mentioned(self, item: Item) -> Found:
        """First short forms of works that are nowhere in full, by the same name or first word."""
        return self.found(sorted(n for key in _short_keys(item) for n in self._never_full.of(key)))


def _shortest(lists: Iterable[Sequence[int]]) -> Sequence[int]:
    """The works of the rarest of several words, of those that are known at all."""
    return min((found for found in lists if found), key=len, default=())


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
