"""The bibliography that a document has beside its notes, as the rules look at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from edele_refs.model import Address, Citation, Document, Item, Reading, Span
from edele_refs.rules._once import once
from edele_refs.titles import words

WORKS = frozenset({"book", "chapter", "article-journal", "thesis", "report"})


class Entry(NamedTuple):
    """An entry of the bibliography: its text, its words, and what is first read in it."""

    citation: Citation
    text: str
    words: frozenset[str]
    cited: bool = False
    """Whether the text, or a note, points to it."""
    data: bool = False
    """Whether it comes as data, whose words have no order."""

    @property
    def families(self) -> frozenset[str]:
        """The names it is listed under."""
        return families(self.citation)

    @property
    def short(self) -> str:
        """Its beginning, to be named by."""
        return self.text if len(self.text) <= 50 else f"{self.text[:49].rstrip()}…"

    def has(self, citation: Citation) -> bool:
        """Whether it lists this work: by one of its people, and half of its title’s long words."""
        names = {word for name in families(citation) for word in name.split()}
        title = {w for w in words(citation.item.text("title")) if len(w) > 3}
        known = bool(names & self.words) or not names
        return known and bool(title) and 2 * len(title & self.words) >= len(title)


@once
def read_by_itself(reading: Reading) -> Reading:
    """The bibliography as a document of its own, whose notes are the entries."""
    document = Document(reading.document.name, reading.document.listed)
    if not document.notes:
        return Reading(document, (), {})
    from edele_refs.parse import parse  # what has no bibliography needs no parser here
    from edele_refs.resolve import explain, links_of
    from edele_refs.tagger.model import load

    citations = parse(document, model=load())
    explained = explain(document, citations)
    return Reading(document, citations, links_of(explained), explained)


@once
def listed(reading: Reading) -> tuple[Entry, ...]:
    """The entries in order: of the bibliography that was named, else of the document's own.

    None where there is no bibliography that can be read.
    """
    if reading.listed is not None:
        return tuple(map(_entry, reading.listed))
    notes = reading.document.listed
    first: dict[str, Citation] = {}
    for citation in read_by_itself(reading).citations:
        first.setdefault(citation.at.note, citation)
    named = {one.key for note in reading.document.notes for one in note.embedded if one.key}
    entries = tuple(
        Entry(
            first[note.number],
            note.text,
            frozenset(words(note.text)),
            bool(note.mark) or note.handle in named,
            bool(note.embedded),
        )
        for note in notes
        if note.number in first
    )
    # a list of which little can be read is probably none
    return entries if len(entries) * 2 >= len(notes) else ()


def _entry(item: Item) -> Entry:
    """An entry that comes as data."""
    names = "; ".join(str(name) for key in ("author", "editor") for name in item.names(key))
    text = ", ".join(filter(None, (names, item.text("title"), item.text("container-title"), item.text("issued"))))
    return Entry(Citation(Address("", 1), Span(0, 0), "full", item), text, frozenset(words(text)), data=True)


def families(citation: Citation) -> frozenset[str]:
    """The family names of authors, else of editors, in plain words."""
    for key in ("author", "editor"):
        names = citation.item.names(key)
        if names:
            return frozenset(" ".join(words(n.family or n.literal)) for n in names)
    return frozenset()


@once
def works_cited(reading: Reading) -> tuple[Citation, ...]:
    """The books, chapters, articles and theses that notes give in full, at their first mention."""
    return tuple(
        c
        for c in reading.of_kind("full")
        if not reading.links.get(c.at) and c.item.get("type") in WORKS and families(c)
    )


@once
def looked_up(reading: Reading) -> tuple[tuple[Citation, tuple[Entry, ...]], ...]:
    """Each work that notes give in full, with the entries that list it; none without a bibliography."""
    entries = listed(reading)
    by_word: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for word in entry.words:
            by_word[word].append(entry)
    return tuple((c, tuple(_entries_of(c, by_word))) for c in works_cited(reading)) if entries else ()


def _entries_of(citation: Citation, by_word: Mapping[str, list[Entry]]) -> Iterator[Entry]:
    found = list(_of_people(citation, by_word))
    if not found and citation.item.text("container-title") and {"recipient", "original-date"} & set(citation.item):
        item = {**citation.item, "title": citation.item["container-title"], "author": citation.item.get("editor", ())}
        found = list(_of_people(replace(citation, item=Item(item)), by_word))  # a letter in an edition, which is listed
    yield from found


def _of_people(citation: Citation, by_word: Mapping[str, list[Entry]]) -> Iterator[Entry]:
    names = {word for name in families(citation) for word in name.split()}
    likely = {id(entry): entry for word in sorted(names) for entry in by_word.get(word, ())}
    return (entry for entry in likely.values() if entry.has(citation))


def entry_by_year(reading: Reading, short: Citation) -> Entry | None:
    """The one entry that an author and a year name: all the names, and the year in it."""
    year, names = short.item.text("issued")[:4], _people_of(short)
    found = [e for e in listed(reading) if names and year and names <= e.words and year in e.text]
    return found[0] if len(found) == 1 else next((e for e in found if names <= {word for name in e.families for word in name.split()}), None)


def _people_of(short: Citation) -> set[str]:
    """The words of the family names of a short form."""
    return {word for name in families(short) for word in name.split()}


def is_listed(reading: Reading, short: Citation) -> bool:
    """Whether a bibliography that is marked as one has the work of a short form."""
    if not reading.document.listed:
        return False
    year = short.item.text("issued")[:4]
    names = {word for name in families(short) for word in name.split()}
    return any(
        entry.has(short) or bool(year and year in entry.text and names & entry.words) for entry in listed(reading)
    )
