"""Org: ``[fn:1]`` and ``[fn:name]`` with their definitions, ``[fn::a note in the text]``.

A definition begins a line, and goes on to the next one, to a heading or to two empty lines.
Blocks of code and comments are left.

More information: https://orgmode.org/manual/Creating-Footnotes.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._brackets import closings, is_within
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._listed import found_in
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._org_inline import cites_in, decode, write
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Span

NAME = "org"
SUFFIXES = (".org",)
FACES = frozenset(("italic", "bold", "superscript", "subscript", "underline"))
TEXTLESS = True
_LABEL = r"[\w-]{1,100}"
_SKIPPED = late_pattern(r"^[ \t]*#\+begin_(?P<block>\w{1,30})\b[^\n]*$|^[ \t]*#(?:\+(?!caption|title|subtitle)\w{1,30}:|[ \t])[^\n]*$|^[ \t]*:[ \t][^\n]*$", re.M | re.I)
_QUOTED = frozenset("quote center verse abstract".split())
"""Blocks whose lines are text."""
_DEFINED = late_pattern(rf"^\[fn:(?P<label>{_LABEL})\][ \t]*", re.M)
_ENDS = late_pattern(rf"\n(?=\[fn:{_LABEL}\]|\*+[ \t])|\n[ \t]*\n[ \t]*\n|\n(?=[ \t]*#\+(?:print_)?bibliography:)|\Z")
_CALL = late_pattern(rf"(?<!^)\[fn:(?P<label>{_LABEL})?(?P<text>:)?(?(text)|(?(label)\]|(?!)))", re.M)
_NAMED = late_pattern(rf"\[fn:({_LABEL}):")
_BRACKET = late_pattern(r"[\[\]]|\n[ \t]*\n")
_SOURCES = late_pattern(r"^#\+bibliography:[ \t]*\"?([^\n\"]{1,300}?)\"?[ \t]*$", re.M | re.I)


def sniff(data: bytes) -> bool:
    """True of text with Org's notes in it."""
    return bool(re.search(rb"\[fn:[\w-]{0,60}[\]:]", data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes in the order of their marks.

    >>> read(b"So it was[fn:w].\\n\\n[fn:w] Werth, /Russia at War/ (2000),\\n422.\\n", "page").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles between slashes."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    return rewritten(source, find(source, options)[0].notes, document, edits, write)


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers; typed ones where there are no others."""
    skipped = list(_skipped(source.text))
    texts = {d["label"]: text for d, text in reversed(list(_definitions(source.text, skipped)))}
    notes, called, missing, inside = list[Found](), set[str](), list[str](), set(_NAMED.findall(source.text))
    for label, mark, inner in [] if options.layout else _calls(source.text, skipped):
        text = inner or texts.get(label)
        if label and label in called:
            continue
        called.add(label)
        if text is not None:
            notes.append(_found(source.text, label, mark, text))
        elif label not in inside:
            missing.append(label)
    notes += [_found(source.text, label, None, text) for label, text in texts.items() if label not in called and not options.layout]
    if not notes:
        return typed_notes(source, source.text, options, lambda span: decode(source.text, span))
    listed = found_in(source.text, ([span] for span in texts.values()), lambda span: decode(source.text, span))
    bibliography = tuple(one[1] for one in _SOURCES.finditer(source.text))
    return Reading(source, notes, missing, bibliography=bibliography, listed=listed), printed(notes)


def _found(source: str, label: str, mark: Span | None, text: Span) -> Found:
    decoded = decode(source, text)
    return Found(decoded, label, mark, embedded=cites_in(decoded.text))


def _definitions(text: str, skipped: Sequence[Span]) -> Iterator[tuple[re.Match[str], Span]]:
    """The texts of notes that stand apart."""
    for found in _DEFINED.finditer(text):
        end = _ENDS.search(text, found.end())
        if end and not is_within(found.start(), skipped):
            yield found, Span(found.end(), max(found.end(), end.start()))


def _calls(text: str, skipped: Sequence[Span]) -> Iterator[tuple[str, Span, Span | None]]:
    """Name, place and (where it stands there) text of every note that is called."""
    ends, done = closings(text, _BRACKET), 0
    for found in _CALL.finditer(text):
        if is_within(found.start(), skipped):
            continue
        if not found["text"]:
            yield found["label"], Span(*found.span()), None
        elif found.start() >= done and (end := ends.get(found.start() + 1)):
            done = end  # a note within it is part of its text
            yield found["label"] or "", Span(found.start(), end), Span(found.end(), end - 1)


def _skipped(text: str) -> Iterator[Span]:
    """Code, examples, comments and settings."""
    at = 0
    while found := _SKIPPED.search(text, at):
        at = found.end()
        kind = (found["block"] or "").lower()
        if kind and kind not in _QUOTED:
            close = re.compile(rf"^[ \t]*#\+end_{kind}\b[^\n]*$", re.M | re.I).search(text, at)
            at = close.end() if close else len(text)
        yield Span(found.start(), at)
