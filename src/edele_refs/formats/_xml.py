"""XML within bounds: no entities, no network, no more depth or size than the limits allow."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from edele_refs.formats._options import RAISE, Limits
from edele_refs.late_pattern import late_pattern
from edele_refs.model import RefsError

if TYPE_CHECKING:
    from lxml.etree import _Element, _ElementTree

_ENTITY = late_pattern(rb"<!ENTITY|<\0!\0E\0N\0T\0I\0T\0Y|\0<\0!\0E\0N\0T\0I\0T\0Y")
_HEAD = 1_000_000
"""Where the root begins later, nothing is looked for before it."""
_SECURE: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "attribute_defaults": False,
    "huge_tree": False,
    "recover": True,
}
"""What is wrong without being fatal (a prefix that is not declared, an empty ``xml:id``) is read as it stands; ``_refuse_broken`` refuses the rest."""


def parse_xml(data: bytes, name: str, limits: Limits | None = None) -> _ElementTree:
    """The tree of an XML file. A DTD is ignored; one that defines entities is refused.

    ``name`` is what errors call it. Entities that an ignored DTD may define
    (``&nbsp;``) stay as entity nodes, which ``replace_entities`` resolves for HTML's.
    """
    from lxml import etree

    limits = limits or Limits()
    _refuse(data, name, limits)
    refuse_many(data, name, limits.marks)
    parser = etree.XMLParser(**_SECURE)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _explained(error.msg, error.lineno, name, limits) from None
    _refuse_broken(parser.error_log, name, limits)
    tree = root.getroottree()
    _refuse_entities(tree, name)
    return tree


def iterate_xml(
    data: bytes | Iterator[bytes], name: str, tags: tuple[str, ...], limits: Limits | None = None
) -> Iterator[_Element]:
    """The elements of these tags as they end, each forgotten after it was looked at.

    Those inside another of these tags are not given apart from it. ``data``: whole, or in pieces.
    """
    from lxml import etree

    limits = limits or Limits()
    stream = _Stream(iter((data,)) if isinstance(data, bytes) else data)
    _refuse(stream.head, name, limits)
    events = ("start", "end")
    inside = 0
    try:
        reader = etree.iterparse(stream, events, tag=tags, **_SECURE)
        for event, element in reader:
            inside += 1 if event == "start" else -1
            if event == "end" and not inside:
                yield element
                _forget(element)
    except etree.XMLSyntaxError as error:
        raise _explained(error.msg, error.lineno, name, limits) from None
    _refuse_broken(reader.error_log, name, limits)


class _Stream:
    """Pieces as lxml reads them, the first of which are looked at before."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.head = b""
        while len(self.head) < _HEAD and (piece := next(pieces, b"")):
            self.head += piece
        self._pieces, self._rest = pieces, memoryview(self.head)

    def read(self, size: int) -> bytes:
        """At most so many bytes; nothing at the end."""
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
        found, self._rest = self._rest[:size], self._rest[size:]
        return bytes(found)


def parse_sparing(
    data: bytes, name: str, tags: tuple[str, ...], spared: Callable[[_Element], bool], limits: Limits | None = None
) -> _ElementTree:
    """The tree of an XML file as ``parse_xml`` gives it, without the text of some elements.

    These are the outermost ones of the tags that ``spared`` is true of: where they stand can be
    said, and they are not to be written. A large document takes little memory so.
    """
    from io import BytesIO

    from lxml import etree

    limits = limits or Limits()
    _refuse(data, name, limits)
    refuse_many(data, name, limits.marks)
    inside = 0
    try:
        reader = etree.iterparse(BytesIO(data), ("start", "end"), tag=tags, **_SECURE)
        for event, element in reader:
            inside += 1 if event == "start" else -1
            if event == "end" and not inside and spared(element):
                for one in element.iter():
                    one.text = None
                    if one is not element:
                        one.tail = None
    except etree.XMLSyntaxError as error:
        raise _explained(error.msg, error.lineno, name, limits) from None
    _refuse_broken(reader.error_log, name, limits)
    tree: _ElementTree = reader.root.getroottree()
    _refuse_entities(tree, name)
    return tree


def check_xml(data: bytes, name: str, limits: Limits | None = None) -> None:
    """Refuse what is no well-formed XML or exceeds the limits; nothing is kept of it."""
    from lxml import etree

    limits = limits or Limits()
    _refuse(data, name, limits)
    target: Any = _Nothing(name, limits)
    parser = etree.XMLParser(target=target, **_SECURE)
    try:
        for at in range(0, len(data), 1 << 16):
            parser.feed(data[at : at + (1 << 16)])
        parser.close()
    except etree.XMLSyntaxError as error:
        raise _explained(error.msg, error.lineno, name, limits) from None
    _refuse_broken(parser.error_log, name, limits)


class _Nothing:
    """A target for the parser that keeps nothing but the depth."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name, self.limits, self.depth = name, limits, 0

    def start(self, tag: str, attributes: object) -> None:
        """An element begins."""
        self.depth += 1
        if self.depth > self.limits.depth:
            raise RefsError(
                f"{self.name} has more than {self.limits.depth} elements inside each other"
            )

    def end(self, tag: str) -> None:
        """It ends."""
        self.depth -= 1

    def close(self) -> None:
        """The document ends."""


def _forget(element: _Element) -> None:
    tail = element.tail
    element.clear()
    element.tail = tail
    while element.getprevious() is not None:
        parent = element.getparent()
        if parent is None:
            break
        del parent[0]


def _refuse(data: bytes, name: str, limits: Limits) -> None:
    if len(data) > limits.member:
        raise RefsError(f"{name} is larger than {limits.member / 2**20:g} MiB; {RAISE}")
    root = re.search(rb"<\0?[A-Za-z]", data[:_HEAD])
    if _ENTITY.search(data, 0, root.start() if root else _HEAD):
        raise RefsError(f"{name} defines entities, which may fill the memory: refused")


def refuse_many(data: bytes, name: str, most: int) -> None:
    """Raise ``RefsError`` for more elements than may be kept as a tree."""
    if data.count(b"<") > most:
        raise RefsError(f"{name} has more than {most:,} beginnings and ends of elements; {RAISE}")


def _refuse_entities(tree: _ElementTree, name: str) -> None:
    dtd: Any = tree.docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise RefsError(f"{name} defines entities, which may fill the memory: refused")


def _refuse_broken(log: Any, name: str, limits: Limits) -> None:
    fatal = next((one for one in log if one.level_name == "FATAL"), None)
    if fatal is not None:
        raise _explained(fatal.message, fatal.line, name, limits)


def _explained(said: str | None, line: int | None, name: str, limits: Limits) -> RefsError:
    words = (said or "").partition(", line")[0].strip()
    if "depth" in words.lower():  # without huge_tree libxml2 allows 256, the limit
        return RefsError(f"{name} has more than {limits.depth} elements inside each other")
    if "huge" in words.lower() or "too long" in words.lower():
        return RefsError(f"{name} has a text or an attribute of more than 10 MB: refused")
    return RefsError(
        f"{name} is no well-formed XML (line {line}: {words}); open the document in the"
        " program that wrote it, and save it again"
    )


def replace_entities(root: _Element) -> None:
    """Put HTML's named characters in the place of entity nodes; unknown ones as written."""
    from html import unescape

    from lxml import etree

    for node in list(root.iter(etree.Entity)):
        text = unescape(node.text or "") + (node.tail or "")
        parent, before = node.getparent(), node.getprevious()
        if parent is None:
            continue
        parent.remove(node)
        if before is not None:
            before.tail = (before.tail or "") + text
        else:
            parent.text = (parent.text or "") + text
