"""TEI: the notes of the text, or, where it has none, its bibliography.

``<note>`` in the place where it stands, or called by a ``<ref>`` or ``<ptr>``, or what else
these call in a division of notes; parts of a note on two pages (``prev``, ``next``) are one. Corrections beside what the source has
(``<corr>`` in ``<choice>``) are left out, lines and pages of print run on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace as having
from itertools import islice

from edele_refs.formats._decoded import Decoded, Looks, joined
from edele_refs.formats._divisions import around, chapters_by
from edele_refs.formats._notes import (
    Found,
    Reading,
    Write,
    plain_label,
    without_label,
)
from edele_refs.formats._options import Options
from edele_refs.formats._references import Cites, place_in
from edele_refs.formats._source import Source
from edele_refs.formats._tags import Element, Tag, elements
from edele_refs.formats._tags_inline import Dialect, decode
from edele_refs.formats._tags_writing import writer
from edele_refs.formats._tei_bibliography import ENTRIES, cites_of, entries_in, is_whole
from edele_refs.formats._xml_notes import read_elements, replace_elements
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Embedded, Span

NAME = "tei"
SUFFIXES = (".xml", ".tei", ".teixml")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript", "underline"))
TEXTLESS = True
_RENDERED: Sequence[tuple[str, Looks]] = (
    (r"\bit(?:al\w*)?\b|\bkursiv|\boblique|^#?i$|\bem\b", "italic"),
    (r"\bbold|\bfett|^#?b$", "bold"),
    (r"small-?caps|\bsc\b|kapit", "small-caps"),
    (r"\bsup(?:er\w*)?\b|hochg", "superscript"),
    (r"\bsub(?:script)?\b|tiefg", "subscript"),
    (r"underl|unterstr|^#?u$", "underline"),
)
"""What ``rend`` and ``rendition`` say in the projects that use them."""
_TITLES = frozenset("mjsu")
_BLOCKS = frozenset(
    "p ab lg l list item quote cit table row cell head bibl biblStruct listBibl div analytic monogr imprint".split()
)
_IN_SENTENCES = frozenset("quote cit bibl biblStruct analytic monogr imprint".split())
_IN_MARGIN = frozenset(
    "left right margin margin-left margin-right inline interlinear above".split()
)


_ADDRESS = late_pattern(r"#|[^:/]*://")


def _face(tag: Tag) -> Looks:
    attributes = tag.attributes
    said = attributes.get("rend") or attributes.get("rendition") or attributes.get("style")
    if said:
        return next((face for form, face in _RENDERED if re.search(form, said, re.I)), "")
    if tag.name == "ref" and _ADDRESS.match(attributes.get("target", "")):
        return "link"
    if tag.name == "title":
        return "italic" if attributes.get("level") in _TITLES else ""
    return "italic" if tag.name == "emph" else ""


_LEFT_OUT = frozenset("label corr expan reg fw del figDesc note".split())


def _left_out(tag: Tag) -> bool:
    return tag.name in _LEFT_OUT


DIALECT = Dialect(False, _face, _left_out, _BLOCKS, ("lb", "pb", "cb", "milestone", "space"), _IN_SENTENCES)
_PARTS = frozenset(
    "persName orgName surname forename nameLink genName author editor respStmt resp edition pubPlace publisher date "
    "biblScope idno series monogr analytic imprint".split()
)
DATA = Dialect(False, _face, _left_out, _BLOCKS | _PARTS, DIALECT.breaks, _IN_SENTENCES | _PARTS, ("title",))
"""Of references in elements without punctuation: a blank stands between them."""
_RUNNING = frozenset(
    "w pc c hi lb pb cb g emph foreign persName placeName orgName name date".split()
)
"""Elements that no note begins with."""
_PLACES = frozenset("anchor ref ptr seg".split())
"""Elements at a note's place, to which its ``target`` may point."""
_RENDS: Mapping[str, str] = {
    "italic": "italic",
    "bold": "bold",
    "small-caps": "smallcaps",
    "superscript": "superscript",
    "subscript": "subscript",
    "underline": "underline",
}


def _write(text: str) -> Write:
    """How faces are written in this file: with the prefix that its elements have, and as it writes them."""
    root = re.search(r"<(\w+:)?(?:TEI|teiCorpus|TEI\.2)[\s>]", text)
    prefix = (root[1] or "") if root else ""
    own = dict(reversed(list(_own_marks(text, prefix))))
    return writer(
        {face: (own.get(face, f'<{prefix}hi rend="{rend}">'), f"</{prefix}hi>") for face, rend in _RENDS.items()}
    )


_HI = late_pattern(r"""<(?:\w+:)?hi\s+(?:rend|rendition|style)\s*=\s*["']([^"'<>]{1,60})["']\s*>""")


def _own_marks(text: str, prefix: str) -> Iterator[tuple[str, str]]:
    """The faces of a text, with the elements that it has for them."""
    for found in islice(_HI.finditer(text), 500):
        said = next((face for form, face in _RENDERED if re.search(form, found[1], re.I)), "")
        if said and found[0].startswith(f"<{prefix}hi"):
            yield said, found[0]


def sniff(data: bytes) -> bool:
    """True of XML whose root is TEI's, or in its namespace."""
    return bool(re.search(rb"<(?:\w+:)?(?:TEI|teiCorpus|TEI\.2)[\s>]|<\w+[^<>]{0,1000}\sxmlns=.http://www\.tei-c\.org/ns/1\.0", data[:5000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes in order, with the numbers that they have.

    >>> text = b'<TEI><text><p>So it was.<note n="1">Werth, <hi rend="i">Russia</hi>.</note></p></text></TEI>'
    >>> read(text, "chapter").notes[0].text
    'Werth, Russia.'
    """
    return read_elements(data, name, options, find)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; faces as ``<hi rend="…">``."""
    return replace_elements(data, document, edits, options, find, _write)


def find(source: Source) -> Reading:
    """The notes of the text, and its bibliography; without notes the entries of that instead."""
    every = elements(source.text, Span(0, len(source.text)), html=False, leave=_RUNNING)
    inside = list(_of_text(every))
    notes = [e for e in inside if e.name == "note" and _is_note(e)] or list(_listed_notes(inside))
    entries = entries_in(inside) if notes else [e for e in inside if e.name in ENTRIES and is_whole(e)]
    cites = cites_of(source.text, inside, entries)
    if not notes:
        return Reading(source, [_entry(source, e, cites) for e in entries])
    called = {e.get("target")[1:]: e for e in reversed(inside) if e.get("target").startswith("#") and not _in_note(e)}
    places = {e.get("xml:id"): e for e in inside if e.name in _PLACES and e.get("xml:id")}
    found = sorted(_found(source, notes, called, places, cites, _pointing(entries)), key=lambda note: note.mark or Span(0, 0))
    divisions = [Span(e.start, e.end) for e in inside if _PARTS_OF_TEXT.fullmatch(e.name)]
    chapters = chapters_by([plain_label(n.label) for n in found], around([n.mark.start if n.mark else 0 for n in found], divisions))
    found = [having(note, chapter=chapter) for note, chapter in zip(found, chapters, strict=True)]
    marks = cites.marks()
    listed = [_entry(source, e, cites, marks) for e in entries]
    return Reading(source, found, listed=listed)


_PARTS_OF_TEXT = late_pattern(r"div\d?|text|TEI")


def _of_text(every: Iterable[Element]) -> Iterator[Element]:
    """The elements that are not in the header."""
    until = 0
    for element in every:
        if element.name == "teiHeader":
            until = element.end
        elif element.start >= until:
            yield element


def _is_note(element: Element) -> bool:
    marginal = element.get("place") in _IN_MARGIN and not element.get("n")
    around = [a.name for a in element.within()]
    if marginal or any(name in ("bibl", "biblStruct", "app") for name in around):
        return False
    # an editor's note on an author's is one of its own, a remark in a note is part of it
    return "note" not in around or bool(element.get("n") or element.get("place"))


def _listed_notes(inside: Sequence[Element]) -> Iterator[Element]:
    """Paragraphs and members of lists in a division of notes, to which the text points."""
    pointed = {e.get("target")[1:] for e in inside if e.name in _PLACES and e.get("target").startswith("#")}
    for element in inside:
        called = element.name in ("p", "ab", "item") and element.get("xml:id") in pointed
        if called and any(a.name == "div" and _DIVISION.search(a.get("type")) for a in element.within()):
            yield element


_DIVISION = late_pattern(r"notes?\b", re.I)


def _pointing(entries: Iterable[Element]) -> Dialect:
    """The dialect of a text whose pointers are printed with the labels that its entries have: “[Werth 1964, 12]”."""
    labels = {f"#{e.get('xml:id')}": e.get("label") for e in entries if e.get("xml:id") and e.get("label")}

    def said(tag: Tag) -> str:
        label = labels.get(tag.attributes.get("target", "")) if tag.name == "ptr" else ""
        return f"[{', '.join(filter(None, (label, tag.attributes.get('loc'))))}]" if label else ""

    return having(DIALECT, said=said) if labels else DIALECT


def _decoded(source: Source, name: str, part: Span, dialect: Dialect = DIALECT) -> Decoded:
    data = name in ("biblStruct", "biblFull") or source.text.find("<biblStruct", part.start, part.end) >= 0
    return decode(source.text, part, DATA if data else dialect)


def _entry(source: Source, element: Element, cites: Cites, marks: Mapping[str, Span] | None = None) -> Found:
    """An entry; beside notes it has the name that pointers give it, alone its own number."""
    text = _decoded(source, element.name, element.inner)
    data = cites.data(element)
    whole = place_in(text, element.inner) if data else None
    embedded = (Embedded(whole, data.item, data.locator, data.key, NAME),) if data and whole else ()
    if marks is None:
        return Found(text, element.get("n"), embedded=embedded)
    name = element.get("xml:id")
    return Found(text, name, marks.get(name), embedded=embedded)


def _found(
    source: Source,
    notes: Sequence[Element],
    called: Mapping[str, Element],
    places: Mapping[str, Element],
    cites: Cites,
    dialect: Dialect,
) -> Iterator[Found]:
    """Each note; what a later page has of it is joined to its beginning."""
    parts: dict[str, list[Span]] = {}
    order: list[tuple[Element, list[Span]]] = []
    for note in notes:
        before = parts.get(note.get("prev").lstrip("#")) if note.get("prev") else None
        if before is None:
            before = []
            order.append((note, before))
        before.append(note.inner)
        parts[note.get("xml:id")] = before
    for note, own in order:
        texts = [_decoded(source, note.name, part, dialect) for part in own]
        caller = called.get(note.get("xml:id")) if note.get("xml:id") and not _in_place(note) else None
        caller = caller or places.get(note.get("target").lstrip("#"))
        label = (
            note.get("n") or _label_of(source, note) or (_words(source, caller) if caller else "")
        )
        label, text = without_label(joined(texts), label)
        mark = Span(caller.start, caller.end) if caller else Span(note.start, note.start)
        yield Found(text, label, mark, embedded=cites.embedded(text, own))


def _in_note(element: Element) -> bool:
    """Whether it stands in a note: what points to another note there does not call it."""
    return any(one.name == "note" for one in element.within())


def _in_place(note: Element) -> bool:
    """Whether a note stands in the midst of the text, where it is called; what points to it is a cross-reference."""
    around = [one.name for one in note.within()]
    apart = "back" in around or any(one.name == "div" and _DIVISION.search(one.get("type")) for one in note.within())
    return not apart and any(name in _RUNNING_TEXT for name in around)


_RUNNING_TEXT = frozenset("p ab l head item cell quote".split())


def _label_of(source: Source, note: Element) -> str:
    """The number in a note's own ``<label>``."""
    found = re.compile(r"\s*(?:<p[^<>]*>\s*)?<label[^<>]*>([^<>]{1,10})</label>").match(
        source.text, note.inner.start
    )
    return found[1] if found else ""


def _words(source: Source, element: Element) -> str:
    return plain_label(decode(source.text, element.inner, DIALECT).text)
