"""From notes to citations: each mention of a source, with what it states and where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from edele_refs import archives
from edele_refs.model import Citation, Document, Item, Note
from edele_refs.packed import Packed
from edele_refs.parse import listings
from edele_refs.parse.ahead import Ahead, reading_ahead
from edele_refs.parse.back.abridged import abridge
from edele_refs.parse.blocks import cited, divided
from edele_refs.parse.embedded import wanted, with_embedded
from edele_refs.parse.kept import KEPT, Kept
from edele_refs.parse.known import Known, Unknown
from edele_refs.parse.learned import learn
from edele_refs.parse.looks import Looks
from edele_refs.parse.note import NoteRead
from edele_refs.parse.paragraph import read_again, read_paragraph
from edele_refs.parse.promote import promote
from edele_refs.parse.prose import works_named
from edele_refs.parse.share import Names
from edele_refs.parse.terms import Terms
from edele_refs.parse.together import Together
from edele_refs.parse.tongues import languages_of

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model


def parse(
    document: Document, progress: Callable[[int], None] | None = None, model: Model | None = None, kept: Kept = KEPT, jobs: int = 1
) -> Sequence[Citation]:
    """The citations of a document in order.

    A note is read twice where that can show more: what the document cites in full
    tells its short forms from prose. Of notes of several blocks each block is read by itself. With a ``model`` the tagger mends what it knows better.
    Texts that were read before are found in ``kept``. Of a long document others may read
    ahead, so that ``jobs`` processes are at work (0: as many as are free).
    """
    codes = languages_of(document)
    terms = Terms(codes, archives.introduced(note.text for note in document.notes), model)
    if document.prose:
        return with_embedded(document, _read_prose(document, terms), _entries(document, model, kept))
    blocks = divided(document.notes)
    looks, kept = Looks(len(blocks)), kept.among([block.text for block in blocks])
    found = Packed(_read(blocks, terms, looks, kept, progress, jobs))
    known = learn(abridge(promote(_citations(document, found))), document)
    if known.titles:
        found = Packed(_read_again(blocks, terms, known, found, looks, kept, jobs))
    citations = _citations(document, found)
    del found, looks  # of a long document these are much
    return with_embedded(document, abridge(promote(citations)), _entries(document, model, kept))


def _read(
    blocks: Sequence[Note], terms: Terms, looks: Looks, kept: Kept, progress: Callable[[int], None] | None, jobs: int
) -> Iterator[NoteRead]:
    """The notes read with nothing known; what was seen in them is in ``looks`` then."""
    before = Names()
    lacking = partial(_lacking, blocks, terms, kept, Unknown())
    with reading_ahead(blocks, terms, Unknown(), lacking, looks, jobs) as ahead:
        together = Together(blocks, terms, lacking, ahead.first)
        for number, note in enumerate(blocks):
            first = partial(_first, ahead, together, terms, number, note, before)
            read = kept.first(note.text, terms.told(note), terms.model, before, first)
            if read.seen:
                looks.keep(number, read.seen)
            yield replace(read, seen=None)
            before = before if read.author is None else read.author
            if progress and (number + 1 == len(blocks) or blocks[number + 1].label != note.label):
                progress(1)


def _first(ahead: Ahead, together: Together, terms: Terms, number: int, note: Note, before: Names) -> NoteRead:
    return ahead.take(number, Unknown(), before) or terms.read(note, Unknown(), before, together.take(number))


def _lacking(blocks: Sequence[Note], terms: Terms, kept: Kept, known: Known, numbers: Iterable[int] | None = None) -> Iterator[int]:
    """The notes of which nothing is kept, of those that are the same the first."""
    asked = set[int]()
    for number in range(len(blocks)) if numbers is None else numbers:
        note = blocks[number]
        told = terms.told(note)
        if (key := hash((note.text, told))) not in asked and not kept.has(note.text, known, told, terms.model):
            asked.add(key)
            yield number


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


def _citations(document: Document, found: Iterable[NoteRead]) -> Packed[Citation]:
    return Packed(cited(document, found))


def _read_again(
    blocks: Sequence[Note], terms: Terms, known: Known, found: Sequence[NoteRead], looks: Looks, kept: Kept, jobs: int
) -> Iterator[NoteRead]:
    """The notes as they were read, those read again that knowing the document, or the note before, may change."""
    before = Names()
    answered = (number for number, read in enumerate(found) if known.answers(read.asked))
    with reading_ahead(blocks, terms, known, partial(_lacking, blocks, terms, kept, known, answered), looks, jobs) as ahead:
        for number, (note, read) in enumerate(zip(blocks, found, strict=True)):
            if known.answers(read.asked) or read.taken not in (None, before):
                again = partial(_again, ahead, terms, looks, number, note, before)
                read = kept.again(note.text, known, terms.told(note), terms.model, before, again)
            yield replace(read, asked=(), seen=None)
            before = before if read.author is None else read.author


def _again(ahead: Ahead, terms: Terms, looks: Looks, number: int, note: Note, before: Names, known: Known) -> NoteRead:
    return ahead.take(number, known, before) or terms.read(note, known, before, looks.take(number))


def _read_prose(document: Document, terms: Terms) -> Sequence[Citation]:
    listed = listings.entries([note.text for note in document.notes])
    entries = zip(document.notes, listed, strict=True)
    blocks = [(block, entry) for note, entry in entries for block in divided((note,))]
    same = [(block.text, block.runs, entry) for block, entry in blocks]
    distinct = dict(zip(same, blocks, strict=True))  # a paragraph that comes again is not read again
    found = {key: read_paragraph(block, terms, entry) for key, (block, entry) in distinct.items()}
    works = works_named(found[key].citations for key in same)
    again = {key: read_again(block, found[key], terms, works) for key, (block, _) in distinct.items()}
    return _citations(document, (again[key] for key in same))
