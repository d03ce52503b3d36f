"""AsciiDoc: ``footnote:[text]`` and ``footnote:name[text]``, also ``footnoteref:[name,text]``.

A name alone (``footnote:name[]``) calls the note of that name again. Comments and
listings are left.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from edele_refs.formats._asciidoc_inline import decode, write
from edele_refs.formats._decoded import Decoded
from edele_refs.formats._fallback import or_typed
from edele_refs.formats._listed import found_in
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._references import place_in
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Embedded, Item, Span

NAME = "asciidoc"
SUFFIXES = (".adoc", ".asciidoc", ".asc")
FACES = frozenset(("italic", "bold", "superscript", "subscript"))
TEXTLESS = True
_NOTE = late_pattern(
    r"(?<!\\)(?:footnote:(?P<name>[\w.:-]{0,100})\[|footnoteref:\[(?P<ref>[\w.:-]{1,100})[,\]])"
)
_DELIMITER = late_pattern(r"^(?P<block>-{4,}|\.{4,}|/{4,}|\+{4,}|```+)[^\n]*$|^//[^\n]*$", re.M)
_BRACKET = late_pattern(r"\\\]|[\[\]]")
_ROLE = late_pattern(r"\[\.?[\w. -]{1,60}\](?=[#_*])")
_SET = late_pattern(r"^:(?P<name>[\w-]{1,60}):[ \t]+(?P<value>(?:pass:[a-z,]{0,20}\[)?footnote(?:ref)?:[^\n]*(?:\\\n[^\n]*){0,20})", re.M)
_CITE = late_pattern(r"\bcite(?:np)?:\[([^\[\]]{1,300})\]")
_CITED = late_pattern(r"\s*([^\s(),]{1,100})(?:\(([^()]{1,60})\))?\s*")
_ENTRY = late_pattern(r"^[*-][ \t]+\[\[\[(?P<key>[\w:.-]{1,100})(?:,[^\]\n]{0,100})?\]\]\][ \t]*(?P<text>[^\n]+(?:\n(?![*-][ \t]|[ \t]*\n|[=|\[])[^\n]+){0,30})", re.M)
"""An entry of a ``[bibliography]``."""
_POINTER = late_pattern(r"<<([\w:.-]{1,100})(?:,[^<>\n]{0,200})?>>")
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


_NO_TEXT = late_pattern(r"^(?://[^\n]*|:!?[\w-]{1,60}!?:[^\n]*|\[[^\[\]\n]{0,200}\][ \t]*|([-=*_.+/|])\1{3,}[ \t]*)$", re.M)
"""Lines of which nothing is printed."""


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers; typed ones, or paragraphs, where there are no others."""
    found = _marked(source)
    return or_typed(found, printed(found.notes), options, lambda span: decode(source.text, span), _NO_TEXT)


def _marked(source: Source) -> Reading:
    """The notes in order."""
    notes, missing, known = list[Found](), list[str](), set[str]()
    entries = {entry["key"]: Span(*entry.span("text")) for entry in _ENTRY.finditer(source.text)}
    for label, mark, text in _in_order(source.text):
        if text.start < text.end and label not in known:
            decoded = decode(source.text, text)
            embedded = (*_cites(decoded.text), *_pointing(source.text, text, decoded, entries))
            notes.append(Found(decoded, "", mark, embedded=tuple(sorted(embedded, key=lambda one: one.span))))
            known |= {label} - {""}
        elif label not in known:
            missing.append(label)
    missing = [name for name in missing if name and name not in known]
    marks = {one[1]: Span(*one.span()) for one in reversed(list(_POINTER.finditer(source.text)))}
    listed = [Found(decode(source.text, span), key, marks.get(key)) for key, span in entries.items()]
    listed = listed or found_in(source.text, (), lambda span: decode(source.text, span))
    return Reading(source, notes, missing, listed=listed)


def _pointing(source: str, span: Span, text: Decoded, entries: Collection[str]) -> Iterator[Embedded]:
    """What points to entries of the bibliography: ``<<werth>>``."""
    for one in _POINTER.finditer(source, span.start, span.end):
        place = place_in(text, Span(*one.span())) if one[1] in entries else None
        if place:
            yield Embedded(place, Item(), key=one[1], form=NAME)


def _in_order(text: str) -> Iterator[tuple[str, Span, Span]]:
    """The notes where they are called for: those that are the value of an attribute at ``{its-name}``."""
    held: dict[str, tuple[str, Span]] = {}
    values = {(m.start("value"), m.end()): m["name"] for m in _SET.finditer(text)}
    places = list[tuple[str, Span, Span]]()
    for label, mark, inner in _notes(text):
        name = next((name for (start, end), name in values.items() if start <= mark.start < end), "")
        if name:
            held[name] = (label, inner)
        else:
            places.append((label, mark, inner))
    if held:
        calls = re.finditer(rf"(?<!\\)\{{({'|'.join(map(re.escape, held))})\}}", text)
        places += [(held[c[1]][0], Span(*c.span()), held[c[1]][1]) for c in calls]
        places.sort(key=lambda place: place[1].start)
    yield from places


def _cites(text: str) -> Iterator[Embedded]:
    """The keys of asciidoctor-bibtex: ``cite:[werth1964(12),reese2011]``."""
    for one in _CITE.finditer(text):
        found = [_CITED.fullmatch(part) for part in re.split(r",(?![^()]*\))", one[1])]
        if len(found) == 1 and found[0]:
            yield Embedded(Span(*one.span()), Item(), found[0][2], found[0][1], "asciidoctor")


def _notes(text: str) -> Iterator[tuple[str, Span, Span]]:
    """Name, place and text of every note outside comments and listings."""
    skipped = list(_skipped(text))
    at, n, blank = 0, 0, -1
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
        if blank < at:
            blank = text.find("\n\n", at)
            blank = len(text) if blank < 0 else blank
        end = _end(text, at, min(blank, at + LONGEST))
        if end:
            label = found["name"] or found["ref"] or ""
            yield label, Span(found.start(), end), Span(found.end(), end - 1)
            at = end


def _end(text: str, at: int, stop: int) -> int:
    """Behind the bracket that ends a note: the first that is not escaped, nor a link's."""
    depth, end_of_role = 1, -1
    for sign in _BRACKET.finditer(text, at, stop):
        if sign.end() == end_of_role:
            continue
        if role := _ROLE.match(text, sign.start(), stop):
            end_of_role = role.end()
            continue
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
