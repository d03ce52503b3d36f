"""Tags of HTML and XML with their places in the source, which parsers do not tell.

A scanner, no validator: what is no tag is text. XML is looked at by a parser before
(``_xml``), so that a broken file is refused; HTML is taken as it comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from types import MappingProxyType
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_MARKUP = late_pattern(r"<(?:(?P<end>/)?(?P<name>[A-Za-z_][\w:.-]*)(?P<plain>>)?|(?P<other>!--|!\[CDATA\[|!|\?))")
_REST = re.compile(r"""(?:[^<>"']|"[^"]*"|'[^']*')*?(?P<empty>/)?>""")  # not late: what is found is told by it
_LOOSE = late_pattern(r"[^<>]*>")
_ATTRIBUTE = late_pattern(r"""([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?""")
_ENDS = {"!--": "-->", "![CDATA[": "]]>", "?": "?>", "!": ">"}
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
RAW = frozenset("script style textarea title xmp noembed noframes template svg math".split())
LONGEST = 100_000
"""A tag that goes on for longer is none."""


class Tag(NamedTuple):
    """``kind``: "start", "end", "empty" (begins and ends), "cdata" (text without entities)."""

    kind: str
    name: str
    start: int
    end: int
    source: str = ""

    @property
    def attributes(self) -> Mapping[str, str]:
        """The attributes with their entities resolved, names without their prefix in lower case."""
        return _attributes(self.source[self.start + 1 + len(self.name) : self.end - 1])


@lru_cache(maxsize=64)
def _attributes(inside: str) -> Mapping[str, str]:
    """Of one tag after the other several attributes are asked."""
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(inside):
        found.setdefault(name.lower(), unescape("".join(values)))
    return MappingProxyType(found)


def tags(source: str, span: Span, html: bool) -> Iterator[Tag]:
    """The tags in a stretch of the source; comments and instructions are left out.

    >>> [(t.kind, t.name) for t in tags("<p>a<br/><!-- <b> --></p>", Span(0, 25), True)]
    [('start', 'p'), ('empty', 'br'), ('end', 'p')]
    """
    at, end = span.start, span.end
    absent: set[str] = set()
    while found := _MARKUP.search(source, at, end):
        if found["other"]:
            at = _behind(source, found, end, absent)
            if found["other"] == "![CDATA[" and at > found.end():
                yield Tag("cdata", "", found.start(), at, source)
            continue
        at, closed = found.end(), False
        if not found["plain"]:
            stop = min(end, at + LONGEST)
            rest = _REST.match(source, at, stop) or _LOOSE.match(source, at, stop)
            if not rest:
                continue
            at = rest.end()
            closed = rest.re is _REST and bool(rest["empty"])
        name = found["name"].lower() if html else found["name"].rpartition(":")[2]
        kind = "end" if found["end"] else "empty" if closed or (html and name in VOID) else "start"
        yield Tag(kind, name, found.start(), at, source)
        if html and kind == "start" and name in RAW:
            at = _past_raw(source, name, at, end, absent)


def _behind(source: str, found: re.Match[str], end: int, absent: set[str]) -> int:
    """Behind a comment, a CDATA section, an instruction; each sign is looked for in vain once."""
    sign = _ENDS[found["other"]]
    stop = -1 if sign in absent else source.find(sign, found.end(), end)
    if stop < 0:
        absent.add(sign)
        return found.end()
    if found["other"] == "!" and "[" in source[found.end() : stop]:
        inner = source.find("]>", found.end(), end)
        return inner + 2 if inner >= 0 else stop + 1
    return stop + len(sign)


def _past_raw(source: str, name: str, at: int, end: int, absent: set[str]) -> int:
    """To the end tag of an element whose content is no markup; to its start where there is none."""
    if name in absent:
        return at
    close = re.compile(rf"</{name}(?=[\s>/])", re.I).search(source, at, end)
    if not close:
        absent.add(name)
    return close.start() if close else at


@dataclass(slots=True, eq=False)
class Element:
    """An element: where it stands, where its content does, and the element that it is in."""

    name: str
    start: int
    begin: int
    """Behind its start tag."""
    stop: int
    """Before its end tag."""
    end: int
    parent: Element | None = field(repr=False)
    source: str = field(repr=False)

    @property
    def inner(self) -> Span:
        return Span(self.begin, self.stop)

    def get(self, name: str) -> str:
        """An attribute's value, empty where it has none."""
        if self.begin - self.start < len(self.name) + 4:
            return ""  # "<p>" has none
        return _attributes(self.source[self.start + 1 + len(self.name) : self.begin - 1]).get(name.lower(), "")

    def within(self) -> Iterator[Element]:
        """The elements around it, the nearest first."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent


DEEPEST = 500
_IMPLIED = {
    "p": frozenset(("p",)),
    "li": frozenset(("li", "p")),
    "dt": frozenset(("dt", "dd", "p")),
    "dd": frozenset(("dt", "dd", "p")),
    "tr": frozenset(("tr", "td", "th", "p")),
    "td": frozenset(("td", "th", "p")),
} | dict.fromkeys("h1 h2 h3 h4 h5 h6 hr address footer header nav form main section article".split(), frozenset("p"))
"""What an HTML start tag ends, if it is still open directly around it."""


def elements(
    source: str,
    span: Span,
    html: bool,
    leave: frozenset[str] = frozenset(),
    wanted: Callable[[Tag], bool] = lambda tag: True,
) -> list[Element]:
    """The elements of a stretch of source in the order of their beginnings.

    ``leave`` are the names of those that need not be told, ``wanted`` says of the others
    whether they are.
    """
    done: list[Element] = []
    opened: list[Element] = []
    for tag in tags(source, span, html):
        if tag.kind == "cdata" or (tag.name in leave):
            continue
        if tag.kind == "end":
            _end(opened, tag)
            continue
        if not wanted(tag):
            continue
        if html:
            while opened and opened[-1].name in _IMPLIED.get(tag.name, ()):
                _close(opened.pop(), tag.start, tag.start)
        around = opened[-1] if opened else None
        element = Element(tag.name, tag.start, tag.end, tag.end, tag.end, around, source)
        done.append(element)
        if tag.kind == "start" and len(opened) < DEEPEST:
            opened.append(element)
    for element in opened:
        _close(element, span.end, span.end)
    return done


def _end(opened: list[Element], tag: Tag) -> None:
    """An end tag ends the nearest element of its name, and those in it."""
    for back in range(len(opened) - 1, max(-1, len(opened) - 100), -1):
        if opened[back].name == tag.name:
            for element in opened[back + 1 :]:
                _close(element, tag.start, tag.start)
            _close(opened[back], tag.start, tag.end)
            del opened[back:]
            return


def _close(element: Element, stop: int, end: int) -> None:
    element.stop, element.end = stop, end
