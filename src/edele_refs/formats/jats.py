"""JATS, the XML of journals: footnotes, or, where there are none, the list of references.

``<fn>`` in the text or in a group behind it (not those of authors and tables); else the
``<ref>`` of the ``<ref-list>``, in which some archives put the footnotes of articles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape

from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._jats_bibliography import cites_of
from edele_refs.formats._jats_data import ONLY_DATA
from edele_refs.formats._notes import Found, Reading, plain_label, without_label
from edele_refs.formats._options import Options
from edele_refs.formats._references import Cites, within
from edele_refs.formats._source import Source
from edele_refs.formats._tags import Element, Tag, elements
from edele_refs.formats._tags_inline import Dialect, decode
from edele_refs.formats._tags_writing import writer
from edele_refs.formats._xml_notes import read_elements, replace_elements
from edele_refs.model import Document, Edit, Embedded, Span

NAME = "jats"
SUFFIXES = (".xml", ".jats", ".nxml")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript", "underline"))
TEXTLESS = True
_NAMES: dict[str, Looks] = {
    "italic": "italic",
    "source": "italic",
    "bold": "bold",
    "sc": "small-caps",
    "underline": "underline",
    "sup": "superscript",
    "sub": "subscript",
    "ext-link": "link",
    "uri": "link",
    "xref": "link",
}
_BLOCKS = frozenset(
    "p list list-item disp-quote title table tr td th citation-alternatives note".split()
)
_STRUCTURED = frozenset(
    "name given-names surname string-name year month day volume issue fpage lpage article-title "
    "chapter-title publisher-name publisher-loc edition pub-id person-group collab".split()
)
_NO_NOTES = frozenset(
    "table-wrap table-wrap-foot author-notes front-stub article-meta journal-meta permissions".split()
)
_STATEMENTS = frozenset(
    "coi-statement con conflict corresp current-aff data-availability deceased edited-by equal financial-disclosure "
    "on-leave participating-researchers present-address presented-at presented-by previously-at study-group-members "
    "supplementary-material supported-by".split()
)
"""What ``fn-type`` says of statements that journals print as notes of the whole article."""
_RUNNING = frozenset(
    "italic bold sc underline sup sub xref ext-link uri named-content styled-content source year".split()
)


_STYLED: Sequence[tuple[str, Looks]] = (
    ("small-?caps", "small-caps"), ("ital|oblique", "italic"), ("bold", "bold"), ("underline", "underline"), ("super", "superscript"),
)  # fmt: skip


def _face(tag: Tag) -> Looks:
    if tag.name == "styled-content":
        said = f"{tag.attributes.get('style', '')} {tag.attributes.get('style-type', '')}"
        return next((face for form, face in _STYLED if re.search(form, said, re.I)), "")
    return _NAMES.get(tag.name, "")


def _left_out(tag: Tag) -> bool:
    return tag.name == "label" or (tag.name == "fn")


DIALECT = Dialect(False, _face, _left_out, _BLOCKS, ("break",), beside=_STRUCTURED | {"source"})
LISTED = Dialect(False, _face, _left_out, _BLOCKS | {"mixed-citation"}, ("break",), beside=_STRUCTURED | {"source"})
"""Of the entries of a list, which may have several citations one behind the other."""
DATA = Dialect(False, _face, _left_out, _BLOCKS | _STRUCTURED | {"mixed-citation"}, ("break",), _STRUCTURED)
"""Of citations in elements without punctuation: a blank stands between them."""
write = writer(
    {
        face: (f"<{name}>", f"</{name}>")
        for face, name in (
            ("italic", "italic"),
            ("bold", "bold"),
            ("small-caps", "sc"),
            ("superscript", "sup"),
            ("subscript", "sub"),
            ("underline", "underline"),
        )
    }
)


def sniff(data: bytes) -> bool:
    """True of XML whose root is an article's or a book's, and says so or has elements of JATS alone.

    Other kinds have such a root too (HTML, DocBook).
    """
    root = re.search(rb"<(?:article|book|book-part-wrapper)(?=[\s>])[^<>]{0,2000}>", data[:5000])
    if root is None or b"docbook.org" in root[0]:
        return False
    said = re.search(rb"JATS|NLM|BITS|dtd-version|article-type|book-type", data[: root.end()])
    return bool(said or re.search(rb"<(?:article-meta|book-meta|journal-meta|fn|fn-group|ref-list)[\s>]", data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its footnotes in order, or the entries of its list of references.

    >>> fn = b'<article><back><fn-group><fn><label>1</label><p>Werth, <italic>War</italic>.</p></fn>'
    >>> read(fn + b"</fn-group></back></article>", "article").notes[0].text
    'Werth, War.'
    """
    return read_elements(data, name, options, find)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in ``<italic>``."""
    return replace_elements(data, document, edits, options, find, lambda _: write)


def find(source: Source) -> Reading:
    """The notes of the text, and its list of references; without notes the entries of that instead."""
    every = elements(source.text, Span(0, len(source.text)), html=False, leave=_RUNNING - {"xref"})
    marks = {e.get("rid"): e for e in reversed(every) if e.name == "xref"}
    notes = [e for e in every if e.name == "fn" and _is_note(e, marks)]
    notes = notes or [e for e in every if e.name == "p" and _is_called(e, marks)]
    entries = [e for e in every if e.name == "ref"]
    cites = cites_of(source.text, every, entries)
    if not notes:
        return Reading(source, [_found(source, e, every, marks, cites) for e in entries])
    pointed = cites.marks()
    listed = [_entry(source, e, every, cites, pointed) for e in entries]
    return Reading(source, [_found(source, e, every, marks, cites) for e in notes], listed=listed)


def _entry(
    source: Source, entry: Element, every: Sequence[Element], cites: Cites, pointed: Mapping[str, Span]
) -> Found:
    """An entry of the list beside the notes, with the name that pointers give it."""
    text, name = _decoded(source, entry, every), entry.get("id")
    return Found(text, name, pointed.get(name), embedded=_embedded(cites, text, entry))


def _embedded(cites: Cites, text: Decoded, note: Element) -> tuple[Embedded, ...]:
    """What a note cites by data; an entry that is one source is that as a whole."""
    name = note.get("id")
    item = cites.items.get(name) if note.name == "ref" else None
    if item and text.text:
        return (Embedded(Span(0, len(text.text.rstrip(" ."))), item, key=name, form=NAME),)
    return cites.embedded(text, [note.inner])


def _is_called(element: Element, marks: Mapping[str, Element]) -> bool:
    """A paragraph outside of the text that a mark of a note leads to."""
    caller = marks.get(element.get("id")) if element.get("id") else None
    return caller is not None and caller.get("ref-type") == "fn" and any(a.name == "back" for a in element.within())


def _is_note(element: Element, marks: Mapping[str, Element]) -> bool:
    if any(around.name in _NO_NOTES for around in element.within()):
        return False
    statement = element.get("fn-type").lower() in _STATEMENTS
    return not statement or element.get("id") in marks


def _found(
    source: Source, note: Element, every: Sequence[Element], marks: Mapping[str, Element], cites: Cites
) -> Found:
    text = _decoded(source, note, every)
    caller = marks.get(note.get("id")) if note.get("id") else None
    number, text = without_label(text, _label(source, note, caller))
    inline = not any(around.name in ("back", "fn-group") for around in note.within())
    place = Span(caller.start, caller.end) if caller else None
    mark = place or (Span(note.start, note.start) if inline else None)
    return Found(text, number, mark, embedded=_embedded(cites, text, note))


def _decoded(source: Source, note: Element, every: Sequence[Element]) -> Decoded:
    """The note's text; of a reference that is given as text and as data, the text."""
    inner = note.inner.of(source.text)
    if not re.search(r"<(?:element|nlm)-citation", inner):
        return decode(source.text, note.inner, LISTED if note.name == "ref" else DIALECT)
    inside = within(every, note.inner)
    data = [e for e in inside if e.name in ONLY_DATA]
    as_text = {id(e.parent) for e in inside if e.name == "mixed-citation"}
    twins = [e for e in data if id(e.parent) in as_text and e.parent is not None and e.parent.name in _ONE_CITATION]
    dialect = LISTED if len(twins) == len(data) else DATA
    return decode(source.text, note.inner, dialect, [Span(e.start, e.end) for e in twins])


_ONE_CITATION = ("citation-alternatives", "ref")
"""What holds one citation, in whatever forms."""


def _label(source: Source, note: Element, caller: Element | None) -> str:
    """The note's own label or symbol, else the words of its mark."""
    inner = source.text[note.inner.start : note.inner.start + 300]
    label = re.match(r"\s*(?:<p[^<>]*>\s*)?<label[^<>]*>(?:<[^<>]*>)*([^<>]{1,12})", inner)
    if label or note.get("symbol"):
        return label[1] if label else note.get("symbol")
    words = unescape(re.sub(r"<[^<>]*>", "", caller.inner.of(source.text))) if caller else ""
    return plain_label(words.strip())
