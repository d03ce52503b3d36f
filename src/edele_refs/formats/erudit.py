"""Érudit, the XML of Québec's journals: ``<note>`` behind the text, called by ``<renvoi>``.

Without notes, the entries of its bibliography (``<refbiblio>``). Source: the schema Érudit
Article (EruditArticle.xsd).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from edele_refs.formats._decoded import Looks
from edele_refs.formats._notes import Found, Reading, plain_label
from edele_refs.formats._options import Options
from edele_refs.formats._references import Cites
from edele_refs.formats._source import Source
from edele_refs.formats._tags import Element, Tag, elements
from edele_refs.formats._tags_inline import Dialect, decode
from edele_refs.formats._tags_writing import writer
from edele_refs.formats._xml_notes import read_elements, replace_elements
from edele_refs.model import Document, Edit, Item, Span

NAME = "erudit"
SUFFIXES = (".xml",)
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript", "underline"))
TEXTLESS = True
_MARKED: Mapping[str, Looks] = {
    "italique": "italic", "gras": "bold", "petitecap": "small-caps", "souligne": "underline",
}  # fmt: skip
_NAMES: Mapping[str, Looks] = {"exposant": "superscript", "indice": "subscript", "liensimple": "link", "renvoi": "link"}
_BLOCKS = frozenset("alinea bloccitation listeord listenonord elemliste titre verbatim".split())


def _face(tag: Tag) -> Looks:
    if tag.name == "marquage":
        return _MARKED.get(tag.attributes.get("typemarq", ""), "")
    return _NAMES.get(tag.name, "")


DIALECT = Dialect(False, _face, lambda tag: tag.name == "no", _BLOCKS)
write = writer(
    {
        "superscript": ("<exposant>", "</exposant>"),
        "subscript": ("<indice>", "</indice>"),
        **{face: (f'<marquage typemarq="{name}">', "</marquage>") for name, face in _MARKED.items() if face},
    }
)


def sniff(data: bytes) -> bool:
    """True of XML whose root is an article of Érudit's schema."""
    return bool(re.search(rb"<(?:\w+:)?article\s[^>]{0,1000}erudit\.org/xsd/article", data[:5000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes in order, or the entries of its bibliography.

    >>> note = '<note id="n1"><no>1</no><alinea>Bloch, <marquage typemarq="italique">La défaite</marquage>.</alinea></note>'
    >>> head = '<article xmlns="http://www.erudit.org/xsd/article"><partiesann><grnote>'
    >>> read(f"{head}{note}</grnote></partiesann></article>".encode(), "article").notes[0].text
    'Bloch, La défaite.'
    """
    return read_elements(data, name, options, find)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in ``<marquage typemarq="italique">``."""
    return replace_elements(data, document, edits, options, find, lambda _: write)


def find(source: Source) -> Reading:
    """The notes, and the bibliography beside them; without notes its entries instead."""
    every = elements(source.text, Span(0, len(source.text)), html=False, leave=frozenset(("marquage", "exposant", "alinea")))
    notes = [e for e in every if e.name == "note" and any(a.name == "grnote" for a in e.within())]
    entries = [e for e in every if e.name == "refbiblio"]
    items = {e.get("id"): Item() for e in entries if e.get("id")}
    cites = Cites(NAME, every, items, lambda element: None, pointers)
    if not notes:
        return Reading(source, [Found(decode(source.text, e.inner, DIALECT)) for e in entries])
    calls = {e.get("idref"): e for e in reversed(every) if e.name == "renvoi"}
    marks = cites.marks()
    listed = [Found(decode(source.text, e.inner, DIALECT), e.get("id"), marks.get(e.get("id"))) for e in entries]
    return Reading(source, [_found(source, e, calls, cites) for e in notes], listed=listed)


def pointers(element: Element) -> tuple[str, ...]:
    """The name of what an element calls for."""
    return (element.get("idref"),) if element.name == "renvoi" and element.get("idref") else ()


def _found(source: Source, note: Element, calls: Mapping[str, Element], cites: Cites) -> Found:
    text = decode(source.text, note.inner, DIALECT)
    number = re.search(r"<no\b[^<>]*>(?:<[^<>]*>)*([^<>]{1,12})", note.inner.of(source.text))
    call = calls.get(note.get("id"))
    mark = Span(call.start, call.end) if call else None
    return Found(text, plain_label(number[1]) if number else "", mark, embedded=cites.embedded(text, [note.inner]))
