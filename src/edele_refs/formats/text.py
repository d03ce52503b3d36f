"""Plain text: notes in a block, notes at page bottoms, or prose without notes.

Which of them it is shows by looking; ``layout`` ("endnotes", "pages", "prose")
overrules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from edele_refs.formats._bracketed import bracketed_notes
from edele_refs.formats._decode import decode, looks_binary
from edele_refs.formats._drafts import Block, Draft, finish
from edele_refs.formats._endnotes import headed_endnotes, read_endnotes
from edele_refs.formats._furniture import without_furniture
from edele_refs.formats._lines import Line, lines_of
from edele_refs.formats._listed import entries_in, listed_in
from edele_refs.formats._marks import locate
from edele_refs.formats._options import Options
from edele_refs.formats._pages import read_footnotes
from edele_refs.formats._prose import read_prose
from edele_refs.formats._self_item import self_item
from edele_refs.model import Document, Edit, RefsError, Span

NAME = "text"
SUFFIXES = (".txt", ".text", "")
MOST_LINES = 3_000_000
"""A longer text is no document but a mistake, or meant to fill the memory."""
LONGEST = 5_000_000
"""Characters of a line, and so of a paragraph, that is parsed as one."""
FACES: frozenset[str] = frozenset()
LAYOUTS = ("endnotes", "pages", "prose")


def sniff(data: bytes) -> bool:
    """True of whatever may be plain text."""
    return bool(data.strip()) and not looks_binary(data)


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes, or its paragraphs if it has none.

    >>> read(b"1. Reese, Why Soldiers Fought (2011).\\n2. Ibid., 13.", "notes").notes[1].text
    'Ibid., 13.'
    """
    options = options or Options()
    return read_text(decode(data, name, options.encoding), name, options.layout)


def read_text(text: str, name: str, layout: str | None = None, ruled: bool = False) -> Document:
    """The document of a text: its notes where they were typed, or its paragraphs; ``ruled``: all stand below rules."""
    if layout is not None and layout not in LAYOUTS:
        raise RefsError(f"no layout is called {layout!r}; there are {', '.join(LAYOUTS)}")
    if text.count("\n") > MOST_LINES:
        raise RefsError(f"{name} has more than {MOST_LINES:,} lines: read it in parts")
    lines = without_furniture(text, lines_of(text), ruled)
    if layout in (None, "endnotes") and (bracketed := bracketed_notes(text, lines))[0]:
        return _with_brackets(text, name, lines, *bracketed)
    blocks = [] if layout == "prose" else _blocks(text, lines, layout, ruled)
    if not blocks and layout in ("endnotes", "pages"):
        raise RefsError(f"{name} has no numbered notes; try --layout prose")
    about = self_item(text, lines, blocks)
    if not blocks:
        if any(line.end - line.start > LONGEST for line in lines):
            raise RefsError(f"{name} has no notes, and a line of more than {LONGEST:,} characters: divide it into paragraphs")
        notes = finish(text, read_prose(text, lines), {})
        return Document(name, notes, text, prose=True, self_item=about)
    marks, missing = locate(text, blocks)
    drafts = [draft for block in blocks for draft in block.drafts]
    notes = finish(text, drafts, marks)
    listed = listed_in(text, entries_in(text, (note.source for note in notes)))
    return Document(name, notes, text, missing=tuple(missing), self_item=about, listed=listed)


def _with_brackets(
    text: str, name: str, lines: Sequence[Line], drafts: Sequence[Draft], marks: Mapping[tuple[int, str], Span]
) -> Document:
    """The document whose notes say in brackets that they are notes."""
    blocks = [Block(tuple(inside), ()) for _, inside in groupby(drafts, key=lambda draft: draft.chapter)]
    notes = finish(text, drafts, marks)
    listed = listed_in(text, entries_in(text, (note.source for note in notes)))
    return Document(name, notes, text, missing=tuple(locate(text, blocks)[1]), self_item=self_item(text, lines, blocks), listed=listed)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits made where the notes stand; faces are left out."""
    from edele_refs.formats import _text_edits

    return _text_edits.replace(data, document, edits, (options or Options()).encoding)


def _blocks(text: str, lines: Sequence[Line], layout: str | None, ruled: bool) -> list[Block]:
    if layout != "endnotes":
        footnotes = read_footnotes(text, lines, layout == "pages", ruled)
        endnotes = headed_endnotes(text, lines) if footnotes and not (layout or ruled) else []
        if _count(endnotes) > 1.5 * _count(footnotes):
            return endnotes  # of which those of the last chapters stand at the bottom of a page
        if footnotes or layout == "pages":
            return footnotes
    return read_endnotes(text, lines, sure=layout == "endnotes")


def _count(blocks: Sequence[Block]) -> int:
    return sum(len(block.drafts) for block in blocks)
