"""Markdown: CommonMark, GitHub's, Pandoc's, as Zettlr, Obsidian and Quarto write it.

Notes are ``[^1]`` with their definitions, ``^[a note in the text]``, and citations in
the text (``[@key, 12]``), which a note style turns into notes. They come in the order
in which the text calls for them; a definition that it never calls for stands behind
the one that is written before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace as having

from edele_refs.formats._edits import Unplaced
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._front_matter import bibliography_of
from edele_refs.formats._keys import pandoc_citations
from edele_refs.formats._listed import found_in
from edele_refs.formats._markdown_blocks import Definition, Page, page_of
from edele_refs.formats._markdown_inline import decode
from edele_refs.formats._markdown_linked import linked_notes
from edele_refs.formats._markdown_marks import Mark, marks_in
from edele_refs.formats._markdown_raw import BEGIN, has_commands, raw_note
from edele_refs.formats._markdown_typed import in_html, with_plain_numbers, without_arrow
from edele_refs.formats._markdown_writing import write
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Embedded, Span

NAME = "markdown"
SUFFIXES = (".md", ".markdown", ".qmd", ".rmd", ".mdown", ".mkd")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript"))
TEXTLESS = True
_SURE = late_pattern(
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
    if not options.layout and (linked := linked_notes(source, page)):
        return having(found, notes=linked), printed(linked)
    typed, numbers = typed_notes(
        source, with_plain_numbers(page.said(source.text)), options,
        lambda span: without_arrow(decode(source.text, span, page.links)),
    )  # fmt: skip
    return having(typed, notes=[in_html(source.text, note) for note in typed.notes]), numbers


def _marked(source: Source, page: Page) -> Reading:
    marks = list(marks_in(source.text, page.live))
    places = list(_ordered(page, marks))
    notes = [_found(source, page, *place) for place in places]
    if _comes_again(page, marks):
        notes = list(_by_chapter(notes))
    written = {definition.label for definition in page.definitions}
    called = dict.fromkeys(mark.label for mark in marks if mark.kind == "mark")
    missing = [label for label in called if label not in written]
    listed = found_in(source.text, ([d.text] for d in page.definitions), lambda span: decode(source.text, span, page.links))
    return Reading(source, notes, missing, bibliography=bibliography_of(source.text, page.front), listed=listed)


def _found(source: Source, page: Page, label: str, mark: Span | None, text: Span) -> Found:
    if mark and source.text.startswith(BEGIN, mark.start) and has_commands(text.of(source.text)):
        return raw_note(source.text, mark, text)
    decoded = decode(source.text, text, page.links)
    decoded = without_arrow(decoded)
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
    if _comes_again(page, marks):
        yield from _nearest(page, marks)
        return
    called = {mark.label for mark in marks if mark.kind == "mark"}
    groups = _with_uncalled(page.definitions, called)
    for text in groups.pop("", ()):
        yield text.label, None, text.text
    for mark in marks:
        if mark.kind != "mark":
            assert mark.text is not None
            yield "", mark.place, mark.text
        for at, one in enumerate(groups.pop(mark.label, ())):
            yield one.label, None if at else mark.place, one.text


def _comes_again(page: Page, marks: Iterable[Mark]) -> bool:
    """Whether labels are used again, as in every chapter: more than one text has them, and more than one mark."""
    texts = Counter(definition.label for definition in page.definitions)
    calls = Counter(mark.label for mark in marks if mark.kind == "mark")
    return any(count > 1 and calls[label] > 1 for label, count in texts.items())


def _nearest(page: Page, marks: Iterable[Mark]) -> Iterator[tuple[str, Span | None, Span]]:
    """Of labels that are used again in every chapter: each mark has the next text of its label."""
    texts: dict[str, list[Definition]] = {}
    for one in page.definitions:
        texts.setdefault(one.label, []).append(one)
    places: list[tuple[int, str, Span | None, Span]] = []
    called: set[int] = set()
    for mark in marks:
        if mark.text is not None:
            places.append((mark.place.start, "", mark.place, mark.text))
        elif own := texts.get(mark.label):
            behind = bisect_right(own, mark.place.start, key=lambda d: d.start)
            one = own[min(behind, len(own) - 1)]
            if one.start not in called:
                called.add(one.start)
                places.append((mark.place.start, one.label, mark.place, one.text))
    rest = (d for d in page.definitions if d.start not in called)
    places += [(d.start, d.label, None, d.text) for d in rest]
    yield from (place[1:] for place in sorted(places, key=lambda p: p[0]))


def _by_chapter(notes: Iterable[Found]) -> Iterator[Found]:
    """A chapter begins where a label comes again."""
    chapter, seen = 1, set[str]()
    for note in notes:
        if note.label and note.label in seen:
            chapter, seen = chapter + 1, set()
        seen.add(note.label)
        yield having(note, chapter=chapter)


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
    del data  # of a large document the memory holds no more than is needed
    found = find(source, options)[0].notes
    raw = {note.label for note, one in zip(document.notes, found, strict=False) if one.write}
    if edit := next((e for e in edits if e.live and e.note in raw), None):
        raise Unplaced(document, edit.note, "raw LaTeX has no citations of Pandoc's")
    return rewritten(source, found, document, edits, write)
