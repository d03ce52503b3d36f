"""From notes to citations: each mention of a source, with what it states and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from edele_refs.languages import Codes
from edele_refs.model import Citation, Document
from edele_refs.parse import prose
from edele_refs.parse.embedded import with_embedded
from edele_refs.parse.known import Known
from edele_refs.parse.note import parse_note, parse_paragraph
from edele_refs.parse.tongues import languages_of
from edele_refs.titles import words

if TYPE_CHECKING:
    from edele_refs.tagger.model import Model


def parse(document: Document, progress: Callable[[int], None] | None = None, model: Model | None = None) -> tuple[Citation, ...]:
    """The citations of a document in order.

    The notes are read twice: what the document cites in full tells its short forms from
    prose, and the second time the tagger (``model``) mends what it knows better.
    """
    codes = languages_of(document)
    if document.prose:
        return with_embedded(document, _read_prose(document, codes))
    first = _read(document, codes, Known(), progress)
    known = learn(first)
    return with_embedded(document, _read(document, codes, known, None, model) if known.titles or model else first)


def _read(document: Document, codes: Codes, known: Known, progress: Callable[[int], None] | None, model: Model | None = None) -> tuple[Citation, ...]:
    found: list[Citation] = []
    last = None
    for note in document.notes:
        citations, last = parse_note(note, known, codes, last, model)
        found += citations
        if progress:
            progress(1)
    return tuple(found)


def _read_prose(document: Document, codes: Codes) -> tuple[Citation, ...]:
    texts = ["", *(note.text for note in document.notes)]
    headings = [prose.is_heading(text) for text in texts[:-1]]
    return tuple(c for note, heading in zip(document.notes, headings, strict=True) for c in parse_paragraph(note, codes, heading))


def learn(citations: Sequence[Citation]) -> Known:
    """The titles cited in full, by the surnames of those who wrote or edited them."""
    titles: dict[str, list[str]] = {}
    for item in (c.item for c in citations if c.kind == "full"):
        for name in {n for key in ("author", "editor", "container-author") for n in item.names(key)}:
            known = titles.setdefault((name.family or name.literal).casefold(), [])
            known += [item.text(key) for key in ("title", "volume-title", "container-title") if item.text(key)]
    every = {words(c.item.text(key))[:2] for c in citations if c.kind == "full" for key in ("title", "container-title")}
    beginnings = frozenset(begin for begin in every if len("".join(begin)) > 8 and len(begin) == 2)
    return Known({name: tuple(dict.fromkeys(known)) for name, known in titles.items()}, beginnings)
