"""HTML: notes that links call, as blogs, journals, wikis and converters write them.

A link with a number leads to the note, and most notes lead back; or the note says of
itself that it is one (``role``, ``epub:type``). A page without such notes is read as
plain text is: typed notes, or its paragraphs.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._decoded import Decoded, Looks, joined
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._html_notes import BLOCKS, HtmlNote, Page, notes_in
from edele_refs.formats._notes import Found, Reading, document_of, told, without_label
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._tags import Tag, elements
from edele_refs.formats._tags_inline import Dialect, decode
from edele_refs.formats._tags_writing import writer
from edele_refs.model import Document, Edit, Span

NAME = "html"
SUFFIXES = (".html", ".htm", ".xhtml")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript", "underline"))
_NAMES: dict[str, Looks] = {
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "var": "italic",
    "dfn": "italic",
    "b": "bold",
    "strong": "bold",
    "u": "underline",
    "sup": "superscript",
    "sub": "subscript",
    "a": "link",
}
_STYLES: Sequence[tuple[str, Looks]] = (
    (r"small-?caps", "small-caps"),
    (r"font-style:\s*(?:italic|oblique)|(?:^|\s)(?:italics?|ital|kursiv)(?:$|\s)", "italic"),
    (r"font-weight:\s*(?:bold|[6-9]00)", "bold"),
)
_BACK = re.compile(
    r"(?:back-?link|footnote-?back|footnote-return|reversefootnote|fn-?back(?:ref|link)?|to-top)(?:$|[\s_-])"
)
_STOP = re.compile(r"[.):\]]\s+")
_RUNNING = frozenset(
    "i em b strong br img u small font wbr abbr mark code kbd tt input meta link".split()
)


def _face(tag: Tag) -> Looks:
    if (found := _NAMES.get(tag.name)) is not None:
        # a wiki's element for the whole of a reference, which is not in italics
        return "" if tag.name == "cite" and "citation" in tag.attributes.get("class", "") else found
    if tag.name not in ("span", "font"):
        return ""
    said = tag.attributes.get("style", "") + " " + tag.attributes.get("class", "")
    return next((face for form, face in _STYLES if re.search(form, said, re.I)), "")


def _left_out(tag: Tag) -> bool:
    return bool(_BACK.search(tag.attributes.get("class", ""))) or "hidden" in tag.attributes


DIALECT = Dialect(True, _face, _left_out, BLOCKS)
write = writer(
    {
        "italic": ("<i>", "</i>"),
        "bold": ("<b>", "</b>"),
        "small-caps": ('<span style="font-variant: small-caps">', "</span>"),
        "underline": ("<u>", "</u>"),
        "superscript": ("<sup>", "</sup>"),
        "subscript": ("<sub>", "</sub>"),
    }
)


def sniff(data: bytes) -> bool:
    """True of what begins as HTML does."""
    head = data[:3000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return bool(
        re.match(
            rb"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", head, re.S
        )
    )


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: the notes of the page, or its typed notes, or its paragraphs.

    >>> text = b'<p>So it was.<a href="#n1">1</a></p><ol><li id="n1">Werth, <i>War</i>.</li></ol>'
    >>> read(text, "page").notes[0].text
    'Werth, War.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in ``<i>``."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    return rewritten(source, find(source, options)[0].notes, document, edits, write)


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers."""
    page = Page(
        source.text, elements(source.text, Span(0, len(source.text)), True, _RUNNING, _inside_page)
    )
    if not options.layout and (linked := notes_in(page)):
        notes = [_found(source, note) for note in linked]
        return Reading(source, notes), told(notes)
    whole = joined(_blocks(source, page), "\n\n")
    return typed_notes(source, whole.text, options, whole.part, whole.source_of)


def _inside_page(tag: Tag) -> bool:
    """Whether a tag may matter for notes: links to other pages do not."""
    if tag.name != "a" or tag.kind == "end":
        return True
    written = tag.source[tag.start : tag.end].lower()
    return "#" in written or "id=" in written or "name=" in written


def _found(source: Source, note: HtmlNote) -> Found:
    text = decode(source.text, note.text, DIALECT, note.back).stripped()
    if empty := re.match(r"[\[(]\s*[\])][.:]?\s*", text.text):  # of a number that was a link
        text = text.part(Span(empty.end(), len(text.text)))
    label, text = without_label(text, note.label)
    if note.back and (sign := _STOP.match(text.text)):  # of "<a>1</a>. Werth" the number is gone
        text = text.part(Span(sign.end(), len(text.text)))
    return Found(text, label, note.mark)


def _blocks(source: Source, page: Page) -> Iterator[Decoded]:
    """The page's text, block by block."""
    places = sorted(
        {0, len(source.text)}
        | {at for e in page.every if e.name in BLOCKS for at in (e.start, e.end)}
    )
    head = next((e.end for e in page.every if e.name == "head"), 0)
    for start, end in itertools.pairwise(places):
        if start >= head and source.text[start:end].strip():
            yield decode(source.text, Span(start, end), DIALECT)
