"""One paragraph of a text without notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Note, Span
from edele_refs.parse import prose
from edele_refs.parse.blocks import further
from edele_refs.parse.cover import Cover
from edele_refs.parse.evidence import evidence
from edele_refs.parse.italics import italics_of
from edele_refs.parse.known import Unknown
from edele_refs.parse.listings import is_numbered
from edele_refs.parse.note import NoteRead, cite
from edele_refs.parse.scan import scan
from edele_refs.parse.terms import Terms


def read_paragraph(note: Note, terms: Terms, entry: bool) -> NoteRead:
    """Read a paragraph of running text; ``entry``: it stands in a list of sources."""
    seen = scan(note.text, terms.codes, italics_of(note), terms.sigla)
    stretches = prose.stretches(seen, evidence(seen), entry)
    noted = [citation for stretch in stretches for citation in prose.with_isbn(seen, list(_as_a_note(note, stretch, terms, entry and is_numbered(note.text))), stretch.end)]
    told = [_with_stop(citation, note.text) for citation in cite(list(prose.drafts(seen, Cover(c.span for c in noted))), ()).citations]
    return _numbered((*noted, *told))


def read_again(note: Note, read: NoteRead, terms: Terms, works: prose.Works) -> NoteRead:
    """With the works that the text cites elsewhere and this paragraph names by their titles."""
    if not (works.named(note.text) or works.writers(note.text) or (works.titled and "(" in note.text)):
        return read
    seen = scan(note.text, terms.codes, italics_of(note), terms.sigla)
    more = cite(list(prose.again(seen, works, [citation.span for citation in read.citations])), ()).citations
    return _numbered((*read.citations, *more))


def _numbered(citations: Sequence[Citation]) -> NoteRead:
    found = sorted(citations, key=lambda citation: citation.span)
    return NoteRead(tuple(replace(citation, at=Address("", number)) for number, citation in enumerate(found, 1)))


def _as_a_note(note: Note, stretch: Span, terms: Terms, numbered: bool = False) -> Iterator[Citation]:
    """What a stretch of the paragraph cites, by the rules for notes; only in a list of ``numbered`` notes anything is a reference back, or a name alone."""
    inside = (run for run in note.runs if stretch.start <= run.span.start and run.span.end <= stretch.end)
    runs = tuple(replace(run, span=Span(run.span.start - stretch.start, run.span.end - stretch.start)) for run in inside)
    read = terms.read(Note(note.number, stretch.of(note.text), runs=runs), Unknown(), ())
    for citation in read.citations:
        if numbered or (citation.kind in ("full", "short") and (_NAMED.intersection(citation.item) or citation.item.text("type") == "interview")):
            yield _with_stop(further(citation, stretch.start), note.text)


def _with_stop(citation: Citation, text: str) -> Citation:
    """With the stop of an abbreviation with which it ends: "3 января 1847 г.", "2 lutego 1968 r."."""
    start, end = citation.span
    return replace(citation, span=Span(start, end + 1)) if text.startswith(".", end) and _OF_YEAR.search(text, max(start, end - 4), end) else citation


_OF_YEAR = late_pattern(r"\d\s?[rгр]$")

_NAMED = frozenset(("title", "container-title", "archive", "archive_location", "archive_collection", "URL", "DOI"))
"""A person with a place and a year ("John Smith, Berlin, 2015") is no source."""
