"""What stands in paragraphs: text with its faces, references to notes, fields, links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from lxml.etree import Comment

from edele_refs.formats._content import NONE, Atom, Content, Field, PageEnd, Reference
from edele_refs.formats._symbols import readable, sign
from edele_refs.formats.docx.lists import Lists
from edele_refs.formats.docx.names import (
    PREFIXES,
    RELATIONS,
    attribute,
    child,
    is_on,
    short,
    value,
    word,
)
from edele_refs.formats.docx.package import Relation
from edele_refs.formats.docx.styles import Said, Styles
from edele_refs.model import Face

if TYPE_CHECKING:
    from lxml.etree import _Element


CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
}
"""Elements that are a character; the soft hyphen is none."""
OVER = frozenset("del moveFrom rPr pPr sdtPr sdtEndPr delText delInstrText rt tblPr trPr tcPr".split())
"""What is no longer there, or is no text."""


class Walker:
    """Goes through paragraphs and keeps what is found, in ``found``, ``fields``, ``controls``."""

    def __init__(
        self, styles: Styles, relations: Mapping[str, Relation], lists: Lists | None = None
    ) -> None:
        self.styles, self.relations, self.lists = styles, relations, lists or Lists()
        self.found: list[Content] = []
        self.fields: list[Field] = []
        self.bookmarks: list[tuple[str, int, int]] = []
        self._open: list[Field] = []
        self._marks: dict[str, tuple[str, int]] = {}
        self._boxes: list[_Element] = []
        self._paragraph: Said = {}
        self._target = ""
        self._custom: Reference | None = None

    def paragraphs(self, elements: Iterable[_Element]) -> None:
        """Paragraphs, a break between each and the next; tables and controls are gone into."""
        for element in elements:
            name = short(element)
            if name == "p":
                self.paragraph(element)
            elif name not in OVER:
                self.paragraphs(element)

    def paragraph(self, element: _Element) -> None:
        """A paragraph, and then what stands in text boxes that hang on it."""
        if self.found:
            self.found.append(Atom("\n"))
        properties = child(element, "pPr")
        style = value(properties, "pStyle")
        self._paragraph = self.styles.of(style)
        if label := self.lists.label(properties, self.styles.list_of(style)):
            self.found.append(Atom(label))
        self._children(element)
        while self._boxes:
            self.paragraphs(self._boxes.pop(0))

    def plain_paragraph(self, element: _Element) -> bool:
        """A paragraph of nothing but text, without its faces; False where there is more in it.

        Most paragraphs of most documents are such, and are read many times faster so.
        """
        if self._open or self.styles.lists or not special().isdisjoint(
            [one.tag for one in element.iter()]
        ):
            return False
        if self.found:
            self.found.append("\n\n")
        self.found.append("".join([one.text or "" for one in element.iter(*TEXT)]))
        return True

    def _children(self, element: _Element) -> None:
        for one in element:
            name = short(one)
            if name == "r":
                self._run(one)
            elif name in INLINE:
                INLINE[name](self, one)
            elif name not in OVER:
                self._children(one)

    def _run(self, run: _Element) -> None:
        properties = child(run, "rPr")
        if properties is not None and any(
            short(one) == "vanish" and is_on(one) for one in properties
        ):
            # hidden text is not read, but fields may begin and end in it
            self._hidden(run)
            return
        faces = self.styles.faces(properties, self._paragraph) if len(run) else NONE
        if self._target:
            faces -= {"underline"}
        for one in run:
            name = short(one)
            if name == "t":
                self._text(one.text or "", faces, run, one)
            elif name in CHARACTERS:
                self._text(CHARACTERS[name], faces, run, one)
            elif name in IN_RUNS:
                IN_RUNS[name](self, one)
            elif name == "sym":
                self._text(sign(attribute(one, "char") or "", attribute(one, "font") or ""), faces, run, one)
            elif name == "mc:AlternateContent":
                self._alternatives(one, faces)
            elif name == "ruby":
                self._children(one)
        self._custom = None

    def _hidden(self, run: _Element) -> None:
        for one in run:
            name = short(one)
            if name in ("fldChar", "instrText"):
                IN_RUNS[name](self, one)

    def _text(self, text: str, faces: frozenset[Face], run: _Element, source: _Element) -> None:
        if self._open and not self._open[-1].showing:
            return
        if self._custom is not None:
            self._custom.custom = (self._custom.custom or "") + text
        if any("\uf020" <= one <= "\uf0ff" for one in text):
            font = attribute(fonts, "ascii") if (fonts := child(child(run, "rPr"), "rFonts")) is not None else ""
            text = readable(text, font or "")
        start = 0
        for part in text.split("\xad"):  # a hyphen where a word may be broken is not seen
            if part:
                self.found.append(Atom(part, faces, self._target, run, source, start))
            start += len(part) + 1

    def _link(self, element: _Element) -> None:
        before = self._target
        relation = self.relations.get(attribute(element, "id", RELATIONS) or "")
        anchor = attribute(element, "anchor")
        address = relation.target if relation else ""
        self._target = address + (f"#{anchor}" if anchor else "")
        self._children(element)
        self._target = before

    def _control(self, element: _Element) -> None:
        """A content control; its tag is the code of a field."""
        tag = value(child(element, "sdtPr"), "tag") or ""
        one = Field([tag], parts=[element], first=len(self.found))
        self._children(element)
        one.last = len(self.found)
        self.fields.append(one)

    def _simple_field(self, element: _Element) -> None:
        code = [attribute(element, "instr") or ""]
        one = Field(code, parts=[element], first=len(self.found), showing=True)
        self._data(one, element)
        self._children(element)
        one.last = len(self.found)
        self.fields.append(one)

    def _alternatives(self, element: _Element, faces: frozenset[Face] = NONE) -> None:
        """The first of several ways to show the same of which anything is known."""
        for one in element:
            if short(one) in ("mc:Choice", "mc:Fallback"):
                for inner in one:
                    if (name := short(inner)) in ("drawing", "pict", "object"):
                        self._box(inner)
                    elif name == "r":
                        self._run(inner)
                    elif name in ("t", "sym"):
                        self._fixed(inner, faces)
                    elif not name.startswith("?"):
                        self._children(one)
                        break
                if any(not short(inner).startswith("?") for inner in one):
                    return

    def _fixed(self, element: _Element, faces: frozenset[Face]) -> None:
        """A sign of which a file has several forms (an emoji): read, but never changed."""
        if not self._open or self._open[-1].showing:
            code, font = attribute(element, "char") or "", attribute(element, "font") or ""
            text = sign(code, font) if short(element) == "sym" else element.text or ""
            self.found.append(Atom(text, faces, self._target))

    def _box(self, element: _Element) -> None:
        for one in element.iter():
            if short(one) == "txbxContent":
                self._boxes.append(one)
                return

    def _note(self, element: _Element) -> None:
        kind = short(element).removesuffix("Reference")
        reference = Reference(kind, attribute(element, "id") or "")
        if attribute(element, "customMarkFollows") in ("1", "true", "on"):
            reference.custom = ""
            self._custom = reference
        self.found.append(reference)

    def _field_mark(self, element: _Element) -> None:
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._open.append(Field(first=len(self.found)))
            self._data(self._open[-1], element)
        for one in self._open[-1:]:
            one.parts.append(element)
        if kind == "begin":
            return
        if kind == "separate" and self._open:
            self._open[-1].first = len(self.found)
            self._open[-1].showing = all(one.showing for one in self._open[:-1])
        elif kind == "end" and self._open:
            one = self._open.pop()
            one.last = len(self.found)
            if self._open and not self._open[-1].showing:
                # a field in another's code: its data are those of the other
                self._open[-1].data += one.data
                self._open[-1].parts += one.parts
            else:
                self.fields.append(one)

    def _data(self, one: Field, element: _Element) -> None:
        found = child(element, "fldData")
        if found is not None and found.text:
            one.data.append(found.text)

    def _instruction(self, element: _Element) -> None:
        if self._open and not self._open[-1].showing:
            self._open[-1].code.append(element.text or "")
            self._open[-1].parts.append(element)

    def _bookmark(self, element: _Element) -> None:
        name, number = attribute(element, "name") or "", attribute(element, "id") or ""
        if short(element) == "bookmarkStart":
            self._marks[number] = (name, len(self.found))
        elif number in self._marks:
            name, first = self._marks.pop(number)
            self.bookmarks.append((name, first, len(self.found)))

    def _page(self, _: _Element) -> None:
        self.found.append(PageEnd())

    def _formula(self, element: _Element) -> None:
        for one in element.iter():
            if short(one) == "m:t":
                self.found.append(Atom(one.text or ""))


INLINE: Mapping[str, Callable[[Walker, _Element], None]] = {
    "hyperlink": Walker._link,
    "sdt": Walker._control,
    "fldSimple": Walker._simple_field,
    "mc:AlternateContent": Walker._alternatives,
    "bookmarkStart": Walker._bookmark,
    "bookmarkEnd": Walker._bookmark,
    "m:oMath": Walker._formula,
}
IN_RUNS: Mapping[str, Callable[[Walker, _Element], None]] = {
    "footnoteReference": Walker._note,
    "endnoteReference": Walker._note,
    "fldChar": Walker._field_mark,
    "instrText": Walker._instruction,
    "drawing": Walker._box,
    "pict": Walker._box,
    "object": Walker._box,
    "lastRenderedPageBreak": Walker._page,
}


@cache
def special() -> frozenset[object]:
    """The names of all that is more than text; comments too."""
    names = {*INLINE, *IN_RUNS, *CHARACTERS, "sym", "ruby", "vanish", "softHyphen", "numPr", "txbxContent"}
    names |= OVER - {"rPr", "pPr"}
    full = {f"{{{space}}}{name.rpartition(':')[2]}" for name in names for space in PREFIXES}
    return frozenset({*full, Comment})


TEXT = word("t")
