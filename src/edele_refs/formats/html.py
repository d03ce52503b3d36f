"""HTML: notes that links call, as blogs, journals, wikis and converters write them.

A link with a number leads to the note, and most notes lead back; or the note says of
itself that it is one (``role``, ``epub:type``). A page without such notes is read as
plain text is: typed notes, or its paragraphs.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace as having

from edele_refs.formats._css import class_faces
from edele_refs.formats._decoded import Decoded, Looks, joined
from edele_refs.formats._edits import without_text
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._html_back import ways_back
from edele_refs.formats._html_boxes import HtmlNote
from edele_refs.formats._html_listed import bibliography_in
from edele_refs.formats._html_missing import missing_in
from edele_refs.formats._html_notes import notes_in, plainly_listed
from edele_refs.formats._html_page import ADDRESSES, BLOCKS, Page
from edele_refs.formats._listed import BULLET
from edele_refs.formats._notes import (
    Found,
    Reading,
    Write,
    document_of,
    told,
    without_label,
)
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._tags import Tag, elements
from edele_refs.formats._tags_inline import Dialect, decode
from edele_refs.formats._tags_writing import writer
from edele_refs.formats._xml import refuse_many
from edele_refs.late_pattern import late_pattern
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
    (r"small-?caps|(?:^|\s)(?:smcaps?|sc)(?:$|\s)", "small-caps"),
    (
        r"font-style:\s*(?:italic|oblique)|(?:^|[\s_-])(?:italics?|ital|kursiv|oblique)(?:$|\s)|(?:^|\s)(?:i|it|em|emph|emphasis)(?:$|\s)",
        "italic",
    ),
    (r"font-weight:\s*(?:bold|[6-9]00)|(?:^|\s)(?:b|bold|strong)(?:$|\s)", "bold"),
)
"""What styles say, and the classes that makers of books have for faces, whose style sheet lies elsewhere."""
_BACK = late_pattern(
    r"(?:back-?link|footnote-?back|footnote-return|reversefootnote|fn-?back(?:ref|link)?|to-top)(?:$|[\s_-])"
)
_UNSEEN = late_pattern(
    r"(?:^|\s)(?:backrefs|page-?num(?:ber)?|pageno|pagebreak|sr-only|show-for-sr|visually-?hidden|screen-reader-text|mw-editsection|cs1-maint"
    r"|cs1-hidden-error|ltx_tag_note|ltx_note_mark)(?:$|\s)",
    re.I,
)
"""Classes of what no reader of a note sees, or what is of the page and not of the note."""
_WRAPPED = late_pattern(r"\[\s+([^\[\]]*)\]\s*")
"""A note as old e-texts put it between brackets that stand apart."""
_NUMBERED_LINE = late_pattern(
    r"<br\s*/?>\s*(?=(?:<[^<>]{1,80}>\s*){0,4}[\[(]?\d{1,4}[\])]?[.)\s<])", re.I
)
_SHEET = late_pattern(r"<style\b[^<>]*>", re.I)
_SHEETS_END = late_pattern(r"</style", re.I)
_STOP = late_pattern(r"[.):\]]\s+")
_RUNNING = frozenset(
    "i em b strong br img u font wbr abbr mark code kbd tt input meta link".split()
)


def _face(tag: Tag) -> Looks:
    if (found := _NAMES.get(tag.name)) is not None:
        # a wiki's element for the whole of a reference, which is not in italics
        return "" if tag.name == "cite" and "citation" in tag.attributes.get("class", "") else found
    if tag.name not in ("span", "font"):
        return ""
    said = tag.attributes.get("style", "") + " " + tag.attributes.get("class", "")
    return next((face for form, face in _STYLES if re.search(form, said, re.I)), "")


def _sheets(source: str) -> Iterator[str]:
    """The style sheets in a page; one that is never closed is none."""
    at = 0
    while (opened := _SHEET.search(source, at)) and (closed := _SHEETS_END.search(source, opened.end())):
        yield source[opened.end() : closed.start()]
        at = closed.end()


def _with_sheet(source: str) -> Dialect:
    """What names mean on this page, whose style sheet may give faces to classes."""
    sheet = " ".join(_sheets(source[:2_000_000]))
    classes: Mapping[str, Looks] = class_faces(sheet) if sheet else {}
    if not classes:
        return DIALECT

    def face(tag: Tag) -> Looks:
        own = _face(tag)
        if own or tag.name not in ("span", "font"):
            return own
        called = tag.attributes.get("class", "").split()
        return next((classes[one] for one in called if one in classes), "")

    return having(DIALECT, face=face)


def _left_out(tag: Tag) -> bool:
    attributes = tag.attributes
    called, style = attributes.get("class", ""), attributes.get("style", "")
    unseen = tag.name in ("rt", "rp") or "hidden" in attributes or re.search(r"display:\s*none", style)
    return bool(unseen or _BACK.search(called) or _UNSEEN.search(called))


DIALECT = Dialect(True, _face, _left_out, BLOCKS)
_FACES = {
    "italic": ("<i>", "</i>"),
    "bold": ("<b>", "</b>"),
    "small-caps": ('<span style="font-variant: small-caps">', "</span>"),
    "underline": ("<u>", "</u>"),
    "superscript": ("<sup>", "</sup>"),
    "subscript": ("<sub>", "</sub>"),
}
write = writer(_FACES)
_EMPHASIZED = writer({**_FACES, "italic": ("<em>", "</em>"), "bold": ("<strong>", "</strong>")})


def _as_in(text: str) -> Write:
    """How faces are written in this page: with ``<em>``, if it has more of these than of ``<i>``."""
    return _EMPHASIZED if text.count("<em>") > text.count("<i>") else write


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
    refuse_many(data, name, options.limits.marks // 3)  # which are looked at as objects here
    source = source_of(data, name, options.encoding, narrow=not options.keep_text)
    document = document_of(*find(source, options))
    return document if options.keep_text else without_text(document)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in ``<i>``."""
    options = options or Options()
    known, narrow = document.text, not options.keep_text
    source = source_of(data, document.name, options.encoding, known, narrow)
    del data  # of a large page the memory holds no more than is needed
    return rewritten(source, find(source, options)[0].notes, document, edits, _as_in(source.text))


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers."""
    page = Page(
        source.text, elements(source.text, Span(0, len(source.text)), True, _RUNNING, _inside_page)
    )
    dialect = _with_sheet(source.text)
    if not options.layout and (linked := notes_in(page)):
        notes = [_found(source, note, dialect) for note in linked]
        listed = [_entry(source, span, dialect) for span in bibliography_in(page, linked)]
        entries = [entry for entry in listed if entry.decoded.text]
        return Reading(source, notes, missing_in(page, linked), listed=entries), told(notes)
    whole = joined(_blocks(source, page, dialect), "\n\n")
    typed = typed_notes(source, whole.text, options, whole.part, whole.source_of)
    if (typed[0].prose or not typed[0].notes) and not options.layout and (members := plainly_listed(page)):
        notes = [_found(source, note, dialect) for note in members]
        return Reading(source, notes), told(notes)
    return typed


def _inside_page(tag: Tag) -> bool:
    """Whether a tag may matter for notes: links to other pages do not."""
    if tag.name != "a" or tag.kind == "end":
        return True
    written = tag.source[tag.start : tag.end].lower()
    return any(sign in written for sign in ("#", "id=", "name=", *ADDRESSES))


def _found(source: Source, note: HtmlNote, dialect: Dialect) -> Found:
    text = decode(source.text, note.text, dialect, note.back).stripped()
    if empty := re.match(r"[\[(]\s*[\])][.:]?\s*", text.text):  # of a number that was a link
        text = text.part(Span(empty.end(), len(text.text)))
    label, text = without_label(text, note.label)
    if note.back and (sign := _STOP.match(text.text)):  # of "<a>1</a>. Werth" the number is gone
        text = text.part(Span(sign.end(), len(text.text)))
    if whole := _WRAPPED.fullmatch(text.text):
        text = text.part(Span(*whole.span(1)))
    return Found(text, label, note.mark, apart=note.back)


def _entry(source: Source, span: Span, dialect: Dialect) -> Found:
    """An entry of the bibliography, without the number before it."""
    text = decode(source.text, span, dialect).stripped()
    number = BULLET.match(text.text)
    return Found(text.part(Span(number.end(), len(text.text))) if number else text)


def _blocks(source: Source, page: Page, dialect: Dialect) -> Iterator[Decoded]:
    """The page's text, block by block, each with its lines."""
    places = sorted(
        {0, len(source.text)}
        | {at for e in page.every if e.name in BLOCKS for at in (e.start, e.end)}
    )
    head = next((e.end for e in page.every if e.name == "head"), 0)
    back = ways_back(page)
    for start, end in itertools.pairwise(places):
        if start >= head and source.text[start:end].strip():
            first, last = bisect_left(back, (start,)), bisect_left(back, (end,))
            yield joined(_lines(source.text, Span(start, end), dialect, back[first:last]), "\n")


def _lines(
    source: str, block: Span, dialect: Dialect, without: Sequence[Span] = ()
) -> Iterator[Decoded]:
    """The lines of a block: each begins with a number where notes are divided by breaks alone."""
    starts = [m.end() for m in _NUMBERED_LINE.finditer(source, *block)]
    for start, end in itertools.pairwise([block.start, *starts, block.end]):
        yield decode(source, Span(start, end), dialect, [s for s in without if start <= s.start < end])
