"""Typst: ``#footnote[text]``; its citations by keys (``@werth1964[p. 12]``, ``#cite(<key>)``).

A note is called again by its label (``#footnote(<label>)``, ``@label``). Comments, raw text and
definitions are left.

More information: https://typst.app/docs/reference/model/footnote/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._brackets import closings
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._listed import found_in
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._typst_inline import cites_in, decode, write
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Span

NAME = "typst"
SUFFIXES = (".typ", ".typst")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript", "underline"))
TEXTLESS = True
_TOKEN = late_pattern(
    r"""\\. | (?P<comment>(?<!:)//[^\n]* | /\*) | (?P<raw>`+)
  | (?P<note>\#?\bfootnote(?:\((?P<arguments>[^()\[\n]{0,200})(?:\)|(?=\[)))?(?P<text>\[)?)""",
    re.X | re.S,
)
_BRACKET = late_pattern(r"\\.|(?<!:)//[^\n]*|`[^`\n]*`|[\[\]]", re.S)
_SOURCES = late_pattern(r"#bibliography\(\s*(?:\(\s*)?\"([^\"\n]{1,200})\"((?:\s*,\s*\"[^\"\n]{1,200}\"){0,10})")


def sniff(data: bytes) -> bool:
    """True of text with Typst's notes in it."""
    return bool(re.search(rb"#footnote(?:\([^()\[\n]{0,100}\)?)?\[", data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes, numbered as they are printed.

    >>> read(b"So it was.#footnote[Werth, _Russia at War_ (2000), 422.]", "page").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in underscores."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    return rewritten(source, find(source, options)[0].notes, document, edits, write)


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers; typed ones where there are no others."""
    notes = [] if options.layout else [_found(source.text, mark, text) for mark, text in _notes(source.text)]
    if not notes:
        return typed_notes(source, source.text, options, lambda span: decode(source.text, span))
    listed = found_in(source.text, (), lambda span: decode(source.text, span))
    return Reading(source, notes, bibliography=tuple(_bibliography(source.text)), listed=listed), printed(notes)


def _found(source: str, mark: Span, text: Span) -> Found:
    decoded = decode(source, text)
    return Found(decoded, "", mark, embedded=cites_in(decoded.text))


def _bibliography(text: str) -> Iterator[str]:
    for one in _SOURCES.finditer(text):
        yield one[1]
        yield from re.findall(r'"([^"]+)"', one[2])


def _notes(text: str) -> Iterator[tuple[Span, Span]]:
    """Place and text of every note outside comments and raw text."""
    at, ends, absent = 0, closings(text, _BRACKET), set[str]()
    while found := _TOKEN.search(text, at):
        at = found.end()
        sign = "*/" if found["comment"] == "/*" else found["raw"] or ""
        if sign and sign not in absent and sign != "``":
            stop = text.find(sign, at)
            at = stop + len(sign) if stop >= 0 else at
            absent |= {sign} if stop < 0 else set()  # each is looked for in vain once
        elif found["text"] and (end := ends.get(at)):
            yield Span(found.start(), end), Span(at, end - 1)
            at = end
