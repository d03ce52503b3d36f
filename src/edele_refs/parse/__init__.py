"""From notes to citations: each mention of a source, with what it states and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from edele_refs.languages import Codes
from edele_refs.model import Citation, Document
from edele_refs.parse import prose
from edele_refs.parse.embedded import with_embedded
from edele_refs.parse.known import Known
from edele_refs.parse.note import parse_note, parse_paragraph
from edele_refs.parse.promote import promote
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
    found = promote(_read(document, codes, Known(), progress))
    known = learn(found)
    if known.titles or model:
        found = promote(_read(document, codes, known, None, model))
    return with_embedded(document, found)


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


_LOWER = re.compile(r"^(?:[a-zà-ÿ’']+\s)+")
"""The particles before a surname: "von Srbik" is cited as Srbik too."""


def _is_long(citation: Citation) -> bool:
    """A reference in which no imprint was recognised; a short form has fewer words."""
    return citation.kind == "short" and len(words(citation.item.text("title"))) >= 6


def learn(citations: Sequence[Citation]) -> Known:
    """The titles cited in full, by the surnames of those who wrote or edited them."""
    titles: dict[str, list[str]] = {}
    for item in (c.item for c in citations if c.kind == "full" or _is_long(c)):
        for name in {n for key in ("author", "editor", "container-author") for n in item.names(key)}:
            family = (name.family or name.literal).casefold()
            for form in {family, _LOWER.sub("", name.family).casefold() or family}:
                known = titles.setdefault(form, [])
                known += [item.text(key) for key in ("title", "volume-title", "container-title") if item.text(key)]
    every = {words(c.item.text(key))[:2] for c in citations if c.kind == "full" for key in ("title", "container-title")}
    beginnings = frozenset(begin for begin in every if len("".join(begin)) > 8 and len(begin) == 2)
    opening: dict[str, dict[str, None]] = {}
    for c in (c for c in citations if c.kind == "full"):
        for first, title in ((words(title)[:1], title) for key in ("title", "container-title") if (title := c.item.text(key))):
            opening.setdefault("".join(first), {})[title] = None
    return Known(
        {name: tuple(dict.fromkeys(known)) for name, known in titles.items()},
        beginnings,
        {first: tuple(known) for first, known in opening.items()},
    )
