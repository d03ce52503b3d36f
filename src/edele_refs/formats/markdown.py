"""Markdown: CommonMark, GitHub's, Pandoc's, as Zettlr, Obsidian and Quarto write it.

Notes are ``[^1]`` with their definitions, ``^[a note in the text]``, and citations in
the text (``[@key, 12]``), which a note style turns into notes. They come in the order
in which the text calls for them; a definition that it never calls for stands behind
the one that is written before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._front_matter import bibliography_of
from edele_refs.formats._keys import pandoc_citations
from edele_refs.formats._markdown_blocks import Definition, Page, page_of
from edele_refs.formats._markdown_inline import decode
from edele_refs.formats._markdown_marks import Mark, marks_in
from edele_refs.formats._markdown_writing import write
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.model import Document, Edit, Embedded, Span

NAME = "markdown"
SUFFIXES = (".md", ".markdown", ".qmd", ".rmd", ".mdown", ".mkd")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript"))
_SURE = re.compile(
    rb"^\s{0,3}\[\^[^\]\s]{1,100}\]:|\^\[[^\]\n]{3,300}\]|\[[^\[\]\n]{0,80}-?@[\w:-]{3,}[^\[\]\n]{0,80}\]",
    re.M,
)


def sniff(data: bytes) -> bool:
    """True of text with Markdown's notes or Pandoc's citations in it."""
    return bool(_SURE.search(data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes in the order of their marks.

    >>> text = b"So it was.[^w]\\n\\n[^w]: Werth, *Russia at War* (2000),\\n    422."
    >>> read(text, "chapter").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, each with its label and the way back to the source; their numbers."""
    page = page_of(source.text)
    if not options.layout and (found := _marked(source, page)).notes:
        return found, printed(found.notes)
    return typed_notes(
        source, source.text, options, lambda span: decode(source.text, span, page.links)
    )


def _marked(source: Source, page: Page) -> Reading:
    marks = list(marks_in(source.text, page.live))
    notes = [_found(source, page, *place) for place in _ordered(page, marks)]
    written = {definition.label for definition in page.definitions}
    called = dict.fromkeys(mark.label for mark in marks if mark.kind == "mark")
    missing = [label for label in called if label not in written]
    return Reading(source, notes, missing, bibliography=bibliography_of(source.text, page.front))


def _found(source: Source, page: Page, label: str, mark: Span | None, text: Span) -> Found:
    decoded = decode(source.text, text, page.links)
    return Found(decoded, label, mark, embedded=pandoc_citations(decoded.text))


LIVE = True


def live_text(one: Embedded) -> str | None:
    """A citation as Pandoc reads it: ``[@werth1964, 12]``."""
    locator = one.locator or ""
    if re.search(r"[\[\]{}@;\\*_`<>^~]", locator) or not re.fullmatch(r"\w[\w:.#$%&+?/-]*", one.key):
        return None
    return f"[@{one.key}, {locator}]" if locator else f"[@{one.key}]"


def _ordered(page: Page, marks: Iterable[Mark]) -> Iterator[tuple[str, Span | None, Span]]:
    """Label, mark and text of each note, as the text calls for them."""
    marks = list(marks)
    called = {mark.label for mark in marks if mark.kind == "mark"}
    groups = _with_uncalled(page.definitions, called)
    for text in groups.get("", ()):
        yield text.label, None, text.text
    for mark in marks:
        if mark.kind != "mark":
            assert mark.text is not None
            yield "", mark.place, mark.text
        for at, one in enumerate(groups.pop(mark.label, ())):
            yield one.label, None if at else mark.place, one.text


def _with_uncalled(
    definitions: Iterable[Definition], called: Collection[str]
) -> dict[str, list[Definition]]:
    """Each definition that the text calls for, and behind it those that it never does."""
    groups: dict[str, list[Definition]] = {}
    last = ""
    for one in definitions:
        if one.label in called and one.label not in groups:
            last = one.label
        groups.setdefault(last, []).append(one)
    return groups


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in asterisks."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    return rewritten(source, find(source, options)[0].notes, document, edits, write)
