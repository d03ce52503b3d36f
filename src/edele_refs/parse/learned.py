"""What the full references of a document tell of its short ones: names, titles, short names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from edele_refs.aliases import introduced
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Document
from edele_refs.parse.known import Known, beginning
from edele_refs.parse.names import names_at
from edele_refs.titles import words
from edele_refs.values import Name

_SHORTEST_BEGINNING = 9


def learn(citations: Sequence[Citation], document: Document) -> Known:
    """The titles cited in full, by the surnames of those who wrote or edited them, and by their beginnings;
    the short names that works are given."""
    titles = _titles(citations, document)
    authored = {_last_word(title): title for some in titles.values() for title in some}
    called, opening = set[str](), defaultdict[str, list[str]](list)
    texts = {note.label: note.text for note in document.notes}
    for full in (c for c in citations if c.kind == "full"):
        called |= _called(full, texts[full.at.note])
        for title in _opening(full, authored):
            opening["".join(words(title)[:1])].append(title)
    return Known(_each_once(titles), _beginnings(opening), _each_once(opening), tuple(sorted(called, key=lambda name: (-len(name), name))))


def _titles(citations: Sequence[Citation], document: Document) -> Mapping[str, list[str]]:
    """Titles by the names of their works; names of which only the year or an entry of a list is known have none."""
    titles = defaultdict[str, list[str]](list)
    for item in (c.item for c in citations if c.kind == "full" or _is_long(c)):
        known = [item.text(key) for key in ("title", "volume-title", "container-title") if item.text(key)]
        for form in {form for key in ("author", "editor", "container-author") for name in item.names(key) for form in _forms(name)}:
            titles[form] += known
    for one in _listed_only(citations, document):
        titles[one] += []
    return titles


def _opening(full: Citation, authored: Mapping[str, str]) -> Iterator[str]:
    """The titles of a reference by whose first words it may be named again."""
    for title in (full.item.text(key) for key in ("title", "container-title") if full.item.text(key)):
        if "author" in full.item or not _swallows(title, authored):
            yield title


def _each_once(titles: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(dict.fromkeys(known)) for key, known in titles.items()}


def _beginnings(opening: Mapping[str, list[str]]) -> frozenset[str]:
    """The first two words of titles, where they are enough to know one by."""
    found = {beginning(title) for some in opening.values() for title in some}
    return frozenset(begin for begin in found if len(begin) > _SHORTEST_BEGINNING and " " in begin)


def _last_word(title: str) -> str:
    return (words(title) or ("",))[-1]


_LOWER = late_pattern(r"^(?:[a-zà-ÿ’']+\s)+")
"""The particles before a surname: "von Srbik" is cited as Srbik too."""


def _is_long(citation: Citation) -> bool:
    """A reference in which no imprint was recognised; a short form has fewer words."""
    return citation.kind == "short" and len(words(citation.item.text("title"))) >= 6


def _listed_only(citations: Sequence[Citation], document: Document) -> Iterator[str]:
    """Surnames that only author and year, or the document's list of literature, have."""
    for citation in citations:
        if citation.by in _BY_YEAR:
            yield from (form for key in ("author", "editor") for name in citation.item.names(key) for form in _forms(name))
    for entry in document.listed:
        if run := names_at(entry.text, 0, min(len(entry.text), _HEAD)):
            yield from (form for name in run.names for form in _forms(name))


_BY_YEAR, _HEAD = frozenset(("author_years", "full_name_years")), 200


def _swallows(title: str, authored: Mapping[str, str]) -> bool:
    """Whether a title without an author is prose with a known title at its end ("Recent studies include Tilly, Coercion, …")."""
    other = authored.get(_last_word(title), "")
    return len(other) > 11 and len(title) > len(other) and title.endswith(other)


def _called(full: Citation, text: str) -> set[str]:
    """What a work, no archive, is called from this mention on."""
    if full.item.text("archive_location"):
        return set()
    related = full.item.items_of("related") if "related" in full.item else ()
    return {*introduced(text, full.span), *(name for other in related if (name := other.text("title")).isupper())}


def _forms(name: Name) -> set[str]:
    """The surname in small letters, with its particles and without."""
    family = (name.family or name.literal).casefold()
    return {family, _LOWER.sub("", name.family).casefold() or family}
