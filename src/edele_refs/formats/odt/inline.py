"""What stands in paragraphs: text with its faces, notes, links, reference marks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from edele_refs.formats._content import Atom, Content, Field, Reference
from edele_refs.formats._managers.libreoffice import PREFIX
from edele_refs.formats._numerals import whole
from edele_refs.formats._symbols import readable
from edele_refs.formats.odt.names import attribute, full, short
from edele_refs.formats.odt.styles import Said, Styles, on
from edele_refs.late_pattern import late_pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

OVER = frozenset(
    """office:annotation office:annotation-end text:tracked-changes text:ruby-text
    text:note-citation text:sequence-decls office:forms text:change text:alphabetical-index-mark
    draw:image draw:object text:index-title-template text:table-of-content-source""".split()
)
"""What is no text of the document."""
PARAGRAPHS = frozenset(["text:p", "text:h"])
SIMPLE = {full(name) for name in (*PARAGRAPHS, "text:span", "text:soft-page-break")}
SPAN, STYLE = full("text:span"), full("text:style-name")
SPACE = late_pattern(r"[ \t\r\n]+|[^ \t\r\n]+")
FOLDED = late_pattern(r"[\t\r\n]|  ")
PLAIN = late_pattern(r"(?! )[^\t\r\n]*")


class Walker:
    """Goes through paragraphs and keeps what is found."""

    def __init__(
        self,
        styles: Styles,
        note: Callable[[_Element], Reference] | None = None,
        formula: Callable[[_Element], str] | None = None,
        deleted: Collection[str] = (),
    ) -> None:
        """``deleted``: the changes whose ranges are taken out, where a program left them in the text."""
        self.styles, self._note_of, self._formula_of, self._deleted = styles, note, formula, deleted
        self._gone: set[str] = set()
        self._font = ""
        self.found: list[Content] = []
        self.fields: list[Field] = []
        self.bookmarks: list[tuple[str, int, int]] = []
        self._marks: dict[str, tuple[int, _Element]] = {}
        self._boxes: list[_Element] = []
        self._target = ""
        self._spaced = True
        self._label = ""
        self._counts: dict[tuple[str, int], int] = {}

    def paragraphs(self, elements: Iterable[_Element]) -> None:
        """Paragraphs, a break between each and the next; lists, tables, frames are gone into."""
        for element in elements:
            name = short(element)
            if name in PARAGRAPHS:
                self.paragraph(element)
            elif name == "text:list":
                self._list(element, 1, "")
            elif name not in OVER:
                self.paragraphs(element)

    def paragraph(self, element: _Element) -> None:
        """A paragraph, and then what stands in frames that hang on it."""
        if self.found and not self._gone:
            self.found.append(Atom("\n"))
        if self._label:
            self.found.append(Atom(self._label))
            self._label = ""
        self._spaced = True
        self._content(element, self.styles.of("paragraph", attribute(element, "text:style-name")))
        while self._boxes:
            self.paragraphs(self._boxes.pop(0))

    def plain_paragraph(self, element: _Element) -> bool:
        """A paragraph of nothing but text, without its faces; False where there is more in it."""
        if self._label or self._gone or not {one.tag for one in element.iter()} <= SIMPLE:
            return False
        if self.styles.hidden and any(
            one.get(STYLE) in self.styles.hidden for one in element.iter(SPAN)
        ):
            return False
        if self.found:
            self.found.append("\n\n")
        text = "".join(element.itertext()).lstrip(" \t\r\n")  # type: ignore[arg-type]
        if FOLDED.search(text):
            text = re.sub(r"[ \t\r\n]+", " ", text)
        self.found.append(text.replace("\xad", ""))
        return True

    def _list(self, element: _Element, level: int, style: str) -> None:
        """A list: the first paragraph of each item has the item's number before it."""
        style = attribute(element, "text:style-name") or style
        numbers = self.styles.lists.get((style, level))
        count = (numbers.start if numbers else 1) - 1
        if attribute(element, "text:continue-numbering") == "true":
            count = self._counts.get((style, level), count)
        for item in element:
            if short(item) == "text:list-item":
                start = attribute(item, "text:start-value")
                count = max(whole(start, count + 1), 0)
                self._label = numbers.label(count) if numbers else ""
            for inner in item:
                if short(inner) == "text:list":
                    self._label = ""
                    self._list(inner, level + 1, style)
                else:
                    self.paragraphs((inner,))
            self._label = ""
        self._counts[style, level] = count

    def _content(self, element: _Element, said: Said) -> None:
        self._text(element.text, element, "text", said)
        for one in element:
            name = short(one)
            if name in INLINE:
                INLINE[name](self, one, said)
            elif name == "draw:frame" or name.startswith("draw:"):
                self._frame(one, said)
            elif name not in OVER:
                self._content(one, said)
            self._text(one.tail, one, "tail", said)

    def _frame(self, element: _Element, said: Said) -> None:
        """A formula where it stands; the paragraphs of another frame behind this one."""
        if self._formula_of and (formula := self._formula_of(element)):
            self.found.append(Atom(formula, on(said), self._target))
            self._spaced = False
        else:
            self._boxes.append(element)

    def _span(self, element: _Element, said: Said) -> None:
        style = attribute(element, "text:style-name")
        if style not in self.styles.hidden:
            before, self._font = self._font, self.styles.symbols.get(style, self._font)
            self._content(element, {**said, **self.styles.of("text", style)} if style else said)
            self._font = before

    def _link(self, element: _Element, said: Said) -> None:
        before, self._target = self._target, attribute(element, "xlink:href")
        self._content(element, said)
        self._target = before

    def _pointer(self, element: _Element, said: Said) -> None:
        """What shows the number or words of another place, and leads there; its words are the program's."""
        before, self._target = self._target, "#" + attribute(element, "text:ref-name")
        self._content(element, said)
        self._target = before

    def _spaces(self, element: _Element, said: Said) -> None:
        count = attribute(element, "text:c")
        many = max(min(whole(count, 1), 1000), 0)
        self._character(" " * many, element, said)

    def _tab(self, element: _Element, said: Said) -> None:
        self._character("\t", element, said)

    def _break(self, element: _Element, said: Said) -> None:
        self._character("\n", element, said)

    def _change(self, element: _Element, _: Said) -> None:
        """The two ends of a change; what a program left standing of a deletion is not read."""
        if (name := attribute(element, "text:change-id")) in self._deleted:
            (self._gone.add if short(element) == "text:change-start" else self._gone.discard)(name)

    def _character(self, text: str, element: _Element, said: Said) -> None:
        if self._gone:
            return
        self.found.append(Atom(text, on(said), self._target, element, "element"))
        self._spaced = False

    def _note(self, element: _Element, _: Said) -> None:
        if self._note_of is not None and not self._gone:
            self.found.append(self._note_of(element))
        self._spaced = False

    def _mark(self, element: _Element, _: Said) -> None:
        """The two ends of a reference mark or bookmark; its name is the code of a field."""
        name = attribute(element, "text:name")
        if short(element).endswith("-start"):
            self._marks[name] = (len(self.found), element)
        elif begun := self._marks.pop(name, None):
            first, start = begun
            if short(element).startswith("text:bookmark"):
                self.bookmarks.append((name, first, len(self.found)))
            else:
                last = len(self.found)
                self.fields.append(Field([name], parts=[start, element], first=first, last=last))

    def _bibliography(self, element: _Element, said: Said) -> None:
        """An entry of the program's own bibliography: what it shows is a field."""
        first = len(self.found)
        self._content(element, said)
        data = {str(name).rpartition("}")[2]: str(value) for name, value in element.attrib.items()}
        code = PREFIX + json.dumps(data)
        self.fields.append(Field([code], parts=[element], first=first, last=len(self.found)))

    def _text(self, text: str | None, owner: _Element, place: str, said: Said) -> None:
        """Text, its white space made one space, as OpenDocument has it."""
        if not text or self._gone:
            return
        faces = on(said)
        text = readable(text, self._font) if self._font else text
        if "\xad" not in text and "  " not in text and PLAIN.fullmatch(text):
            self.found.append(Atom(text, faces, self._target, owner, place))
            self._spaced = text.endswith(" ")
            return
        for part in SPACE.finditer(text):
            if part[0][0] in " \t\r\n":
                if not self._spaced:
                    self.found.append(Atom(" ", faces, self._target, owner, place, part.start()))
                self._spaced = True
                continue
            start = part.start()
            for piece in part[0].split("\xad"):
                if piece:
                    self.found.append(Atom(piece, faces, self._target, owner, place, start))
                start += len(piece) + 1
            self._spaced = False


INLINE: Mapping[str, Callable[[Walker, _Element, Said], None]] = {
    "text:span": Walker._span,
    "text:a": Walker._link,
    **dict.fromkeys(("text:note-ref", "text:bookmark-ref", "text:reference-ref", "text:sequence-ref"), Walker._pointer),
    "text:s": Walker._spaces,
    "text:tab": Walker._tab,
    "text:line-break": Walker._break,
    "text:note": Walker._note,
    "text:change-start": Walker._change,
    "text:change-end": Walker._change,
    "text:reference-mark-start": Walker._mark,
    "text:reference-mark-end": Walker._mark,
    "text:bookmark-start": Walker._mark,
    "text:bookmark-end": Walker._mark,
    "text:bibliography-mark": Walker._bibliography,
}
