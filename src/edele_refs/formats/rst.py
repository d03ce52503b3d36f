"""reStructuredText: footnotes ``[1]_``, ``[#]_``, ``[#name]_``, ``[*]_``, citations ``[Werth64]_``.

A footnote's text is ``.. [1] text``, its further lines and paragraphs indented. Those
without a number are numbered as docutils does, in the order of their texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from edele_refs.formats._fallback import or_typed
from edele_refs.formats._listed import found_in
from edele_refs.formats._notes import Found, Reading, document_of
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._rst_inline import cites_in, decode, write
from edele_refs.formats._rst_substitutions import substitutions
from edele_refs.formats._source import Source, source_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Span

NAME = "rst"
SUFFIXES = (".rst", ".rest")
FACES = frozenset(("italic", "bold", "superscript", "subscript"))
TEXTLESS = True
_TEXT = late_pattern(
    r"^(?P<indent>[ \t]*)\.\. \[(?P<label>\d{1,6}|#[\w.:+-]*|\*|[^\W\d_][\w.:+-]{1,60})\](?P<gap>[ \t]+|[ \t]*\n)", re.M
)
_CALL = late_pattern(r"(?<![\w\\])\[(\d{1,6}|#[\w.:+-]*|\*|[^\W\d_][\w.:+-]{1,60})\]_(?!\w)")


def sniff(data: bytes) -> bool:
    """True of text with reStructuredText's footnotes in it."""
    return bool(re.search(rb"^\.\. \[(?:\d+|#\w*|\*)\]\s", data[:2_000_000], re.M))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its footnotes in the order of their texts.

    >>> text = b"So it was. [#w]_\\n\\n.. [#w] Werth, *Russia at War* (2000),\\n   422.\\n"
    >>> read(text, "page").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in asterisks."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    return rewritten(source, find(source, options)[0].notes, document, edits, write)


@dataclass(frozen=True, slots=True)
class _Text:
    label: str
    start: int
    inner: Span


_NO_TEXT = late_pattern(r"^[ \t]*(?:\.\.(?:[ \t][^\n]*)?|:[\w-]{1,60}:(?:[ \t][^\n]*)?|([=~^\"'`#*+.:_-])\1{2,}[ \t]*)$", re.M)
"""Lines of which nothing is printed."""


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers; typed ones, or paragraphs, where there are no others."""
    found = _marked(source)
    return or_typed(found, [note.label for note in found.notes], options, lambda span: decode(source.text, span), _NO_TEXT)


def _marked(source: Source) -> Reading:
    """The notes in order, with the numbers that docutils gives them."""
    texts = list(_texts(source.text))
    numbers = _numbers(texts)
    calls: dict[str, list[Span]] = {}
    for call in _CALL.finditer(source.text):
        calls.setdefault(call[1], []).append(Span(*call.span()))
    names = substitutions(source.text, decode)
    notes = []
    for one, number in zip(texts, numbers, strict=True):
        own = calls.get(one.label, [])
        nameless = one.label in ("#", "*")
        mark = own.pop(0) if own and nameless else own[0] if own else None
        decoded = decode(source.text, one.inner, names)
        notes.append(Found(decoded, number, mark, embedded=cites_in(decoded.text)))
    written = {one.label for one in texts}
    missing = [c.strip("#") for c in calls if c not in written and c.strip("#*")]
    listed = found_in(source.text, ([one.inner] for one in texts), lambda span: decode(source.text, span, names))
    return Reading(source, notes, missing, listed=listed)


def _numbers(texts: Sequence[_Text]) -> list[str]:
    taken = {one.label for one in texts if one.label.isdigit()}
    stars = iter("*†‡§¶#")
    numbers, last = [], 0
    for one in texts:
        if one.label.startswith("#"):
            last += 1
            while str(last) in taken:
                last += 1
            numbers.append(str(last))
        else:
            numbers.append(next(stars, "*") if one.label == "*" else one.label)
    return numbers


def _texts(text: str) -> Iterator[_Text]:
    """The footnotes' texts: to the last line that stands further in than their beginning."""
    at = 0
    while found := _TEXT.search(text, at):
        own = len(found["indent"].expandtabs(8))
        begin = end = found.end() - ("\n" in found["gap"])
        line = text.find("\n", begin)
        while line >= 0:
            end = line
            nearest = re.compile(r"\n(?:[ \t]*\n)*([ \t]*)(?=\S)").match(text, line)
            if nearest is None or len(nearest[1].expandtabs(8)) <= own:
                break
            line = text.find("\n", nearest.end())
            end = len(text) if line < 0 else line
        else:
            end = len(text)
        yield _Text(found["label"], found.start(), Span(begin, max(begin, end)))
        at = max(end, found.end())
