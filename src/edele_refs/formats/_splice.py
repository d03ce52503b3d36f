"""Elements of an XML file replaced in its bytes: what is not touched stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING
from xml.parsers import expat

from edele_refs.late_pattern import late_pattern

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARED = late_pattern(r"""\sxmlns(?::([^\s=]+))?=(?:"([^"]*)"|'([^']*)')""")


class Splice:
    """An XML file, its tree, and those of its elements that may be written anew.

    ``data`` are the bytes that ``root`` was parsed from, before anything is changed;
    ``tags`` the elements (paragraphs) that are written whole where something in them
    changes.
    """

    def __init__(
        self, data: bytes, root: _Element, tags: Collection[str], also: Collection[_Element] = ()
    ) -> None:
        self.data, self.root = data, root
        self._number = {
            one: number
            for number, one in enumerate(root.iter("*"))
            if one.tag in tags or one in also
        }
        self._touched: dict[_Element, None] = {}
        self._before: dict[_Element, _Element] = {}

    def touch(self, element: _Element) -> None:
        """Something in this element is to change."""
        around = (one for one in (element, *element.iterancestors()) if one in self._number)
        self._touched[next(around)] = None

    def put_before(self, element: _Element, new: _Element) -> None:
        """An element is to come before this one, which is one of those given in ``also``."""
        self._before[element] = new

    def written(self) -> bytes:
        """The file with what was touched as it is now in the tree."""
        return b"".join(self.pieces())

    def pieces(self) -> list[bytes | memoryview]:
        """The same, not joined: a large file need not be in the memory twice.

        A file that is not in UTF-8 is written anew as a whole.
        """
        from lxml import etree

        if not self._touched and not self._before:
            return [self.data]
        if not is_utf8(self.data):
            tree = self.root.getroottree()
            return [bytes(etree.tostring(tree, encoding="UTF-8", xml_declaration=True))]
        touched = [
            one for one in self._touched if not any(o in self._touched for o in one.iterancestors())
        ]
        changed = dict.fromkeys([*touched, *self._before])
        places = _byte_places(self.data, {self._number[one] for one in changed})
        whole, end = memoryview(self.data), 0  # slices of it are no copies
        out = list[bytes | memoryview]()
        for one in sorted(changed, key=self._number.__getitem__):
            start, stop = places[self._number[one]]
            out.append(whole[end:start])
            if one in self._before:
                out.append(_text_of(self._before[one]).encode())
            if one in self._touched:
                out.append(_text_of(one).encode())
            end = stop if one in self._touched else start
        return [*out, whole[end:]]


def is_utf8(data: bytes) -> bool:
    """Whether a file says, or leaves it unsaid, that it is in UTF-8."""
    head = data[:200].partition(b"?>")[0]
    named = re.search(rb"""encoding\s*=\s*["']([\w-]+)""", head)
    return b"\0" not in data[:4] and (named is None or named[1].lower() in (b"utf-8", b"us-ascii"))


def _byte_places(data: bytes, wanted: set[int]) -> Mapping[int, tuple[int, int]]:
    """Where the elements of these numbers begin and end in the bytes."""
    parser = expat.ParserCreate()
    number = -1
    begun: list[tuple[int, int]] = []
    found: dict[int, tuple[int, int]] = {}

    def start(_: str, __: object) -> None:
        nonlocal number
        number += 1
        begun.append((number, parser.CurrentByteIndex))

    def end(_: str) -> None:
        own, at = begun.pop()
        if own in wanted:
            found[own] = (at, data.index(b">", parser.CurrentByteIndex) + 1)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(data, True)
    return found


def _text_of(element: _Element) -> str:
    """An element without the declarations of namespaces that hold around it already."""
    from lxml import etree

    text = etree.tostring(element, encoding="unicode", with_tail=False)
    parent = element.getparent()
    known = dict(parent.nsmap) if parent is not None else {}
    head, more, rest = text.partition(">")

    def kept(found: re.Match[str]) -> str:
        address = found[2] if found[2] is not None else found[3]
        return "" if known.get(found[1]) == address else found[0]

    return _DECLARED.sub(kept, head) + more + rest
