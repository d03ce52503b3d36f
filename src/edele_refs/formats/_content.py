"""What a walker found, as text: with runs, embedded references, and the way back to elements."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from edele_refs.formats._blocks import breaks_in
from edele_refs.formats._edits import joined_runs
from edele_refs.formats._managers import Code, embedded
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Face, Item, Run, Span

if TYPE_CHECKING:
    from lxml.etree import _Element

NONE: frozenset[Face] = frozenset()


class Atom(NamedTuple):
    """A stretch of text from one element.

    ``run`` is that element (the run, the span), ``source`` what of it holds the text, in the
    format's own terms; both are None between paragraphs.
    """

    text: str
    faces: frozenset[Face] = NONE
    target: str = ""
    run: Any = None
    source: Any = None
    start: int = 0
    """Where in the source's text it begins."""


@dataclass
class Reference:
    """A reference to a note in the body: what kind, which, and whether with a mark of its own."""

    kind: str
    id: str
    custom: str | None = None
    number: str = ""


@dataclass
class Field:
    """A field: its code, the data beside it, and which atoms are its result.

    ``parts`` are the elements that make it: the runs of its code and of its marks, or the
    one element around it.
    """

    code: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    parts: list[_Element] = field(default_factory=list)
    first: int = 0
    last: int = 0
    showing: bool = False


@dataclass(frozen=True)
class PageEnd:
    """A page was seen to end here."""


Content = Atom | Reference | PageEnd | str


class Found(Protocol):
    """What a walk through paragraphs finds."""

    found: list[Content]
    fields: list[Field]
    bookmarks: list[tuple[str, int, int]]


_POINTER = late_pattern(r'\s*(?:(?:NOTE|PAGE)?REF|FTNREF)\s+"?(?P<place>[^\s"\\]+)')
"""The code of a field that shows a number or words of another place, and leads there."""
FLAT = str.maketrans("\t\n\r", "   ")


class Place(NamedTuple):
    """Where a character stands: in which atom, and where in its text."""

    atom: Atom
    at: int


class Text:
    """The text of a note, or of the body, and for each place in it the atom it comes from."""

    def __init__(self, walker: Found, mark: str | None = None, flat: bool = True) -> None:
        self.walker = walker
        self.starts: list[int] = []
        parts, length = [], 0
        for one in walker.found:
            self.starts.append(length)
            part = _shown(one, flat)
            parts.append(part)
            length += len(part)
        whole = "".join(parts)
        whole = whole.translate(FLAT) if flat else whole
        self.before = len(whole) - len(whole.lstrip())
        if mark and whole[self.before :].startswith(mark):
            rest = whole[self.before + len(mark) :]
            self.before += len(mark) + len(rest) - len(rest.lstrip())
        self.text = whole[self.before :].rstrip() if flat else whole
        self.before = self.before if flat else 0

    def let_go(self) -> None:
        """Forget the plain words of what was found: of a large text they are in the memory twice."""
        found = self.walker.found
        found[:] = ["" if isinstance(one, str) and len(one) > 2 else one for one in found]

    def runs(self) -> tuple[Run, ...]:
        """The faces and links."""
        return joined_runs(run for run in self._runs() if run.span.start < run.span.end)

    def _runs(self) -> Iterator[Run]:
        link: Face = "link"
        for one_field, shown in self.fields():
            if pointer := _POINTER.match("".join(one_field.code)):
                yield Run(shown, link, "#" + pointer["place"])
        for start, one in zip(self.starts, self.walker.found, strict=True):
            if isinstance(one, Atom) and (one.faces or one.target):
                span = self._span(start, start + len(one.text))
                yield from (Run(span, face) for face in one.faces)
                if one.target:
                    yield Run(span, link, one.target)

    def _span(self, start: int, end: int) -> Span:
        length = len(self.text)
        first = min(max(0, start - self.before), length)
        return Span(first, min(max(first, end - self.before), length))

    def breaks(self) -> tuple[int, ...]:
        """Where its paragraphs begin, but the first: those of tables' cells and lists too."""
        pairs = zip(self.starts, self.walker.found, strict=True)
        ends = (start for start, one in pairs if isinstance(one, Atom) and one.run is None and one.text == "\n")
        return breaks_in(self.text, (max(0, start - self.before) for start in ends))

    def embedded(
        self, sources: Mapping[str, Item], properties: Mapping[str, str]
    ) -> tuple[Embedded, ...]:
        """The references of reference managers, from fields, content controls and bookmarks."""
        codes = [
            Code("".join(one.code), tuple(one.data), self._of(one.first, one.last))
            for one in self.walker.fields
        ]
        codes += [
            Code(properties[name], (), self._of(first, last))
            for name, first, last in self.walker.bookmarks
            if name in properties
        ]
        found = [one for code in codes for one in embedded(code, self.text, sources)]
        return _apart(found)

    def fields(self) -> Iterator[tuple[Field, Span]]:
        """The fields, each with the stretch that it shows."""
        return ((one, self._of(one.first, one.last)) for one in self.walker.fields)

    def _of(self, first: int, last: int) -> Span:
        starts = [*self.starts, self.before + len(self.text)]
        return self._span(starts[min(first, len(starts) - 1)], starts[min(last, len(starts) - 1)])

    def place(self, at: int) -> Place:
        """The atom in which a character of the text stands."""
        at += self.before
        index = bisect_right(self.starts, at) - 1
        one = self.walker.found[index]
        while not isinstance(one, Atom):
            index -= 1
            one = self.walker.found[index]
        return Place(one, at - self.starts[index])


def typed_number(walker: Found, number: str, bare: bool = False) -> str | None:
    """A note's own number where a program wrote it, raised, as the first words of its text; and a stop behind it.

    The stop or bracket was typed behind the number that the program shows ("1) Werth"). ``bare`` is
    true where the program shows none: then the number need not be raised.
    """
    atoms = [one for one in walker.found if isinstance(one, Atom)]
    whole = "".join(one.text for one in atoms).lstrip()
    first = (one for one in walker.found if not isinstance(one, Atom) or one.text.strip())
    raised = takewhile(lambda one: isinstance(one, Atom) and "superscript" in one.faces, first)
    words = "".join(one.text for one in raised if isinstance(one, Atom)).strip()
    behind = whole[len(number) : len(number) + 1]
    plain = bare and number and whole.startswith(number) and (not behind.strip() or behind in ".)")
    mark = words if words.rstrip(".)") == number != "" else number if plain else ""
    stop = _STOP.match(whole, len(mark))
    return (mark + whole[len(mark) : stop.end()] if stop else mark) or None


_STOP = late_pattern(r"[.)](?=\s+[^\s.])")
"""What is typed behind a note's number, and belongs to it."""


def _apart(found: list[Embedded]) -> tuple[Embedded, ...]:
    """Each reference once, where one field stands in another (a control around its field)."""
    kept: list[Embedded] = []
    for one in sorted(found, key=lambda e: (e.span.start, -e.span.end)):
        if one.span.start < one.span.end and (not kept or one.span.start >= kept[-1].span.end):
            kept.append(one)
    return tuple(kept)


def _shown(one: Content, flat: bool) -> str:
    if isinstance(one, Atom):
        # a paragraph's end is an empty line, as plain text has it
        return one.text if flat or one.run is not None or one.text != "\n" else "\n\n"
    if isinstance(one, Reference):
        # a mark of its own is text already
        return one.number if one.custom is None else ""
    return "" if isinstance(one, PageEnd) else one
