"""AsciiDoc: ``footnote:[text]`` and ``footnote:name[text]``, also ``footnoteref:[name,text]``.

A name alone (``footnote:name[]``) calls the note of that name again. Comments and
listings are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._asciidoc_inline import decode, write
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.model import Document, Edit, Span

NAME = "asciidoc"
SUFFIXES = (".adoc", ".asciidoc", ".asc")
FACES = frozenset(("italic", "bold", "superscript", "subscript"))
_NOTE = re.compile(
    r"(?<![\\\w])(?:footnote:(?P<name>[\w.:-]{0,100})\[|footnoteref:\[(?P<ref>[\w.:-]{1,100})[,\]])"
)
_DELIMITER = re.compile(r"^(?P<block>-{4,}|\.{4,}|/{4,}|\+{4,}|```+)[^\n]*$|^//[^\n]*$", re.M)
_BRACKET = re.compile(r"\\\]|[\[\]]")
LONGEST = 100_000
DEEPEST = 4


def sniff(data: bytes) -> bool:
    """True of text with AsciiDoc's notes in it."""
    return bool(re.search(rb"\bfootnote(?:ref)?:[\w.-]{0,40}\[", data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes, numbered as they are printed.

    >>> read(b"So it was.footnote:[Werth, _Russia at War_ (2000), 422.]", "page").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    found = find(source_of(data, name, (options or Options()).encoding))
    return document_of(found, printed(found.notes))


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in underscores."""
    source = source_of(data, document.name, (options or Options()).encoding, document.text)
    return rewritten(source, find(source).notes, document, edits, write)


def find(source: Source) -> Reading:
    """The notes in order."""
    notes, missing, known = list[Found](), list[str](), set[str]()
    for label, mark, text in _notes(source.text):
        if text.start < text.end and label not in known:
            notes.append(Found(decode(source.text, text), "", mark))
            known |= {label} - {""}
        elif label not in known:
            missing.append(label)
    return Reading(source, notes, [name for name in missing if name and name not in known])


def _notes(text: str) -> Iterator[tuple[str, Span, Span]]:
    """Name, place and text of every note outside comments and listings."""
    skipped = list(_skipped(text))
    at, n = 0, 0
    while found := _NOTE.search(text, at):
        at = found.end()
        while n < len(skipped) and skipped[n].end <= found.start():
            n += 1
        if n < len(skipped) and skipped[n].start <= found.start():
            at = skipped[n].end
            continue
        if found[0].endswith("]"):
            yield found["ref"], Span(*found.span()), Span(found.end(), found.end())
            continue
        end = _end(text, found.end())
        if end:
            label = found["name"] or found["ref"] or ""
            yield label, Span(found.start(), end), Span(found.end(), end - 1)
            at = end


def _end(text: str, at: int) -> int:
    """Behind the bracket that ends a note: the first that is not escaped, nor a link's."""
    depth = 1
    stop = text.find("\n\n", at)
    stop = min(len(text) if stop < 0 else stop, at + LONGEST)
    for sign in _BRACKET.finditer(text, at, stop):
        if sign[0] == "]":
            depth -= 1
        elif sign[0] == "[" and not text[sign.start() - 1].isspace():
            depth += 1  # a link's words
        if depth == 0:
            return sign.end()
        if depth > DEEPEST:
            break
    return 0


def _skipped(text: str) -> Iterator[Span]:
    """Listings, literal blocks, comments."""
    at = 0
    while found := _DELIMITER.search(text, at):
        at = found.end()
        if mark := found["block"]:
            close = re.compile(rf"^{re.escape(mark)}[ \t]*$", re.M).search(text, at)
            at = close.end() if close else len(text)
        yield Span(found.start(), at)
