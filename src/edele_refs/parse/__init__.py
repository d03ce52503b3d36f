"""From notes to citations: each mention of a source, with what it states and where."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain

from edele_refs.languages import Codes
from edele_refs.model import Citation, Document
from edele_refs.parse import prose
from edele_refs.parse.embedded import with_embedded
from edele_refs.parse.known import Known, Unknown, beginning
from edele_refs.parse.note import Names, NoteRead, parse_note, parse_paragraph
from edele_refs.parse.tongues import languages_of


def parse(document: Document, progress: Callable[[int], None] | None = None) -> tuple[Citation, ...]:
    """The citations of a document in order.

    A note is read twice where that can show more: what the document cites in full
    tells its short forms from prose.
    """
    codes = languages_of(document)
    if document.prose:
        return with_embedded(document, _read_prose(document, codes))
    found: list[NoteRead] = []
    for note in document.notes:
        found.append(parse_note(note, Unknown(), codes, found[-1].author if found else ()))
        if progress:
            progress(1)
    _read_again(document, codes, found)
    return with_embedded(document, tuple(chain.from_iterable(read.citations for read in found)))


def _read_again(document: Document, codes: Codes, found: list[NoteRead]) -> None:
    """Read those notes again that knowing the document, or the note before, may change."""
    known = learn(c for read in found for c in read.citations)
    before: Names = ()
    for at, note in enumerate(document.notes):
        first = found[at]
        if known.answers(first.asked) or first.taken not in (None, before):
            found[at] = parse_note(note, known, codes, before)
        before = found[at].author


def _read_prose(document: Document, codes: Codes) -> tuple[Citation, ...]:
    texts = ["", *(note.text for note in document.notes)]
    headings = [prose.is_heading(text) for text in texts[:-1]]
    return tuple(c for note, heading in zip(document.notes, headings, strict=True) for c in parse_paragraph(note, codes, heading))


def learn(citations: Iterable[Citation]) -> Known:
    """The titles cited in full, by the surnames of those who wrote or edited them."""
    titles: dict[str, list[str]] = {}
    beginnings: set[str] = set()
    for item in (c.item for c in citations if c.kind == "full"):
        beginnings |= {beginning(item.text(key)) for key in ("title", "container-title")}
        for name in {n for key in ("author", "editor", "container-author") for n in item.names(key)}:
            known = titles.setdefault((name.family or name.literal).casefold(), [])
            known += [item.text(key) for key in ("title", "volume-title", "container-title") if item.text(key)]
    telling = frozenset(begin for begin in beginnings if len(begin) > 9 and " " in begin)
    return Known({name: tuple(dict.fromkeys(known)) for name, known in titles.items()}, telling)
