"""From notes to citations: each mention of a source, with what it states and where."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from edele_refs import archives
from edele_refs.aliases import introduced
from edele_refs.languages import Codes
from edele_refs.model import Citation, Document, Item, Span
from edele_refs.packed import Packed
from edele_refs.parse import listings
from edele_refs.parse.embedded import wanted, with_embedded
from edele_refs.parse.italics import italics_of
from edele_refs.parse.kept import KEPT, Kept
from edele_refs.parse.known import Known, Unknown, beginning
from edele_refs.parse.note import NoteRead, Seen, read_note, read_paragraph
from edele_refs.parse.promote import promote
from edele_refs.parse.share import Names
from edele_refs.parse.tongues import languages_of
from edele_refs.titles import words
from edele_refs.values import Name

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model

_KEPT = 1_000
"""Notes of which it is kept what was seen in them (15 KB each), for a second look: more would fill the memory."""


def parse(
    document: Document, progress: Callable[[int], None] | None = None, model: Model | None = None, kept: Kept = KEPT
) -> Sequence[Citation]:
    """The citations of a document in order.

    A note is read twice where that can show more: what the document cites in full
    tells its short forms from prose. With a ``model`` the tagger mends what it knows better.
    Texts that were read before are found in ``kept``.
    """
    codes = languages_of(document)
    if document.prose:
        return with_embedded(document, _read_prose(document, codes), _entries(document, model, kept))
    sigla = archives.introduced(note.text for note in document.notes)
    found, seen, before = Packed[NoteRead](), dict[int, Seen](), Names()
    for number, note in enumerate(document.notes):
        italics = italics_of(note) if note.runs else ()
        first = partial(read_note, note.text, Unknown(), codes, before, None, model, italics, sigla)
        read = kept.first(note.text, _told(note.text, codes, italics, sigla), model, before, first)
        if read.seen and len(seen) < _KEPT:
            seen[number] = read.seen
        found.append(replace(read, seen=None))
        before = before if read.author is None else read.author
        if progress:
            progress(1)
    known = learn(promote(_citations(document, found)), document)
    if known.titles:
        found = Packed(_read_again(document, codes, known, found, seen, model, kept, sigla))
    return with_embedded(document, promote(_citations(document, found)), _entries(document, model, kept))


def _entries(document: Document, model: Model | None, kept: Kept) -> Mapping[str, Item]:
    """What entries of the bibliography say that notes lead to, by name; of those that are one source."""
    names = wanted(document)
    entries = tuple(e for e in document.listed if e.handle in names) if names else ()
    if not entries:
        return {}
    read: dict[str, list[Citation]] = {}
    for citation in parse(Document(document.name, entries), None, model, kept):
        read.setdefault(citation.at.note, []).append(citation)
    found = ((e.handle, read.get(e.label, [])) for e in entries)
    return {name: own[0].item for name, own in found if len(own) == 1 and own[0].kind == "full"}


def _told(text: str, codes: Codes, italics: tuple[Span, ...], sigla: frozenset[str]) -> Codes:
    """What besides the text a reading depends on: the languages, the titles that a face shows, and the archives' abbreviations in it."""
    return (*codes, *(f"{span.start}-{span.end}" for span in italics), *sorted(siglum for siglum in sigla if siglum in text))


def _citations(document: Document, found: Iterable[NoteRead]) -> Packed[Citation]:
    return Packed(chain.from_iterable(read.of(note) for note, read in zip(document.notes, found, strict=True)))


def _read_again(
    document: Document, codes: Codes, known: Known, found: Iterable[NoteRead], seen: dict[int, Seen], model: Model | None, kept: Kept, sigla: frozenset[str]
) -> Iterator[NoteRead]:
    """The notes as they were read, those read again that knowing the document, or the note before, may change."""
    before = Names()
    for number, (note, read) in enumerate(zip(document.notes, found, strict=True)):
        if known.answers(read.asked) or read.taken not in (None, before):
            italics = italics_of(note) if note.runs else ()
            again = partial(read_note, note.text, codes=codes, before=before, seen=seen.pop(number, None), model=model, italics=italics, sigla=sigla)
            read = kept.again(note.text, known, _told(note.text, codes, italics, sigla), model, before, again)
        yield replace(read, asked=(), seen=None)
        before = before if read.author is None else read.author


def _read_prose(document: Document, codes: Codes) -> Sequence[Citation]:
    listed = listings.entries([note.text for note in document.notes])
    read = (read_paragraph(note.text, codes, entry) for note, entry in zip(document.notes, listed, strict=True))
    return _citations(document, read)


_LOWER = re.compile(r"^(?:[a-zà-ÿ’']+\s)+")
"""The particles before a surname: "von Srbik" is cited as Srbik too."""


def _is_long(citation: Citation) -> bool:
    """A reference in which no imprint was recognised; a short form has fewer words."""
    return citation.kind == "short" and len(words(citation.item.text("title"))) >= 6


def learn(citations: Sequence[Citation], document: Document) -> Known:
    """The titles cited in full, by the surnames of those who wrote or edited them, and by their beginnings;
    the short names that works are given."""
    titles, opening = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for item in (c.item for c in citations if c.kind == "full" or _is_long(c)):
        known = [item.text(key) for key in ("title", "volume-title", "container-title") if item.text(key)]
        for form in {form for key in ("author", "editor", "container-author") for name in item.names(key) for form in _forms(name)}:
            titles[form] += known
    authored = {(words(title) or ("",))[-1]: title for some in titles.values() for title in some}
    called, texts = set[str](), {note.label: note.text for note in document.notes}
    for full in (c for c in citations if c.kind == "full"):
        called |= _called(full, texts[full.at.note])
        for title in (full.item.text(key) for key in ("title", "container-title") if full.item.text(key)):
            if "author" in full.item or not _swallows(title, authored):
                opening["".join(words(title)[:1])].append(title)
    beginnings = {beginning(title) for some in opening.values() for title in some}
    return Known(
        {name: tuple(dict.fromkeys(known)) for name, known in titles.items()},
        frozenset(begin for begin in beginnings if len(begin) > 9 and " " in begin),
        {first: tuple(dict.fromkeys(known)) for first, known in opening.items()},
        tuple(sorted(called, key=lambda name: (-len(name), name))),
    )


def _swallows(title: str, authored: Mapping[str, str]) -> bool:
    """Whether a title without an author is prose with a known title at its end ("Recent studies include Tilly, Coercion, …")."""
    other = authored.get((words(title) or ("",))[-1], "")
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
