"""Mentions in full of what must be one work, though they were not taken for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from edele_refs.model import Citation, Item, Reading
from edele_refs.rules._once import once
from edele_refs.titles import words


@once
def same_work(reading: Reading) -> Sequence[tuple[Citation, Citation]]:
    """Pairs of full references with the same authors and the same title, the earlier first.

    Records of archives are no works; a title of one word may be that of two.
    """
    groups: dict[object, list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        item = citation.item
        title = words(item.text("title"))
        if len(title) > 1 and "archive_location" not in item and item.names("author"):
            people = tuple(" ".join(words(n.family or n.literal)) for n in item.names("author"))
            groups[people, title].append(citation)
    return tuple(pair for found in groups.values() for pair in combinations(found[:12], 2))


@once
def same_collection(reading: Reading) -> Sequence[tuple[Citation, Citation]]:
    """Pairs of chapters of what must be one book: one title of several words, an editor in common, one place; the earlier first."""
    groups: dict[object, list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        item = citation.item
        book = words(item.text("container-title"))
        if item.get("type") == "chapter" and len(book) > 1 and "publisher-place" in item and not {"volume", "issue", "edition"} & set(item):
            for family in {" ".join(words(n.family)) for n in item.names("editor") if n.family}:
                groups[family, book, words(item.text("publisher-place"))].append(citation)
    return tuple({(one.at, other.at): (one, other) for found in groups.values() for one, other in combinations(found[:12], 2)}.values())


@once
def in_short_books(reading: Reading) -> Sequence[Citation]:
    """Chapters of collections that are given in short: "in: Becker/Beez (Hrsg.), Maji-Maji-Krieg, S. 87–99"."""
    chapters = (c for c in reading.of_kind("full", "short") if "container-title" in c.item and c.item.get("type") in ("chapter", None))
    return tuple(c for c in chapters if not _IMPRINTED & set(c.item))


_IMPRINTED = frozenset(("issued", "publisher-place", "publisher", "volume"))


def books_named(title: str, reading: Reading) -> Sequence[Citation]:
    """Books, or collections by their chapters, with the longest word of a short title; by an index, as there may be very many."""
    return _by_word(reading).get(max(words(title), key=len, default=""), ())


@once
def _by_word(reading: Reading) -> Mapping[str, list[Citation]]:
    found: dict[str, list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        if {"issued", "publisher-place"} <= set(citation.item):
            for word in {*words(citation.item.text("title")), *words(citation.item.text("container-title"))}:
                found[word].append(citation)
    return {word: citations[:MANY] for word, citations in found.items()}


LEAST = 0.85
"""How well a short title has to fit a book's."""
MANY = 50
"""Works with one word in their titles that are looked at."""


def same_print(one: Item, other: Item) -> bool:
    """Whether nothing says that they are two editions, volumes or places of publication."""
    for key in ("edition", "volume", "issue", "publisher", "container-title", "type"):
        a, b = one.text(key), other.text(key)
        if words(a) != words(b) and (key in ("edition", "volume", "issue") or (a and b)):
            return False
    places = {words(item.text("publisher-place")) for item in (one, other)} - {()}
    return len(places) < 2
