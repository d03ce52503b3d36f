"""EPUB: the chapters of a book in their order, read as one page of HTML.

Notes may stand in another file than their marks; links between the files are made links
within the page. An EPUB is read, not written.

More information: EPUB 3.3, https://www.w3.org/TR/epub-33/
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace as having
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import unquote

from edele_refs.formats._decode import looks_binary
from edele_refs.formats._options import Options
from edele_refs.formats._xml import parse_xml, replace_entities
from edele_refs.formats._zip import SIGNATURE, Container
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, RefsError

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME = "epub"
SUFFIXES = (".epub",)
BINARY = True
MOST_SHEETS = 20
CONTAINER = "META-INF/container.xml"
LOCKS = "META-INF/encryption.xml"
NO_XML = late_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What no id can have, though an address may write it as "%00"."""


def sniff(data: bytes) -> bool:
    """True of ZIP files that begin with the type of an EPUB, or have what each EPUB must have.

    Programs that pack a folder as it lies set its type anywhere, compressed.
    """
    return data.startswith(SIGNATURE) and (b"application/epub+zip" in data[:200] or CONTAINER.encode() in data[-1_000_000:])


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The book's notes; raises ``RefsError`` for what is no EPUB, or beyond the limits."""
    from edele_refs.formats import html

    options = options or Options()
    with Container(data, name, options.limits) as container:
        book = _Book(container)
        page = book.page()
    as_page = Options("utf-8", options.layout, limits=options.limits, keep_text=options.keep_text)
    return having(html.read(page, name, as_page), unread=book.unread)


class _Book:
    """The files of the text, in the order in which they are read."""

    def __init__(self, container: Container) -> None:
        self.container = container
        root = self._tree(CONTAINER)
        package = next((one.get("full-path") for one in root.iter("{*}rootfile")), None)
        if package is None:
            raise RefsError(f"{container.name} does not say where its contents are ({CONTAINER})")
        self.sheets: list[str] = []
        self.nameless = list[str]()
        self.files = list(dict.fromkeys(self._spine(package)))
        self.number = {file: number for number, file in enumerate(self.files)}
        self._refuse(package)

    def _refuse(self, package: str) -> None:
        """Raises ``RefsError`` for a book without text, and for one whose text is locked."""
        if not any(file in self.container for file in self.files):
            raise RefsError(f"{self.container.name} has none of the chapters that it names ({package}); make it anew in the program that wrote it")
        if LOCKS not in self.container:
            return
        locked = {unquote(one.get("URI") or "") for one in self._tree(LOCKS).iter("{*}CipherReference")}
        if locked.intersection(self.files):  # fonts alone may be so in any book
            raise RefsError(f"{self.container.name} is protected (DRM), so nothing of its text can be read; take a copy without protection")

    @property
    def unread(self) -> tuple[str, ...]:
        """The chapters that the book names and does not have."""
        return (*(file for file in self.files if file not in self.container), *self.nameless)

    def _tree(self, path: str) -> _Element:
        data = self.container.read(path)
        return parse_xml(data, f"{self.container.name}: {path}", self.container.limits).getroot()

    def _spine(self, package: str) -> Iterator[str]:
        root = self._tree(package)
        folder = posixpath.dirname(package)
        items = {one.get("id"): one for one in root.iter("{*}item")}
        self.sheets = [
            _path(folder, one.get("href") or "")
            for one in items.values()
            if (one.get("media-type") or "") == "text/css"
        ]
        for one in root.iter("{*}itemref"):
            item = items.get(one.get("idref"))
            if item is None:
                self.nameless.append(f"chapter “{one.get('idref')}”")
            elif "html" in (item.get("media-type") or ""):
                yield _path(folder, item.get("href") or "")

    def page(self) -> bytes:
        """All of them as one page, put together piece by piece: a large book is not to be in the
        memory several times."""
        out, sheet = BytesIO(), self.sheet()
        out.write(f"<html><head><style>{sheet}</style></head><body>".encode() if sheet else b"<html><body>")
        for part in self.chapters():
            out.write(part.encode())
            out.write(b"\n")
        out.write(b"</body></html>")
        return out.getvalue()

    def chapters(self) -> Iterator[str]:
        """The body of each file as HTML, its ids and links told apart from the others'."""
        for file in self.files:
            if file not in self.container:
                continue
            body = self._body(file)
            for one in body.iter("*"):
                self._named_apart(one, file)
            yield f'<div id="{self._id(file, "")}">'
            yield from self._children(body)
            yield "</div>"

    @staticmethod
    def _children(body: _Element) -> Iterator[str]:
        """Each element of a body, without the namespaces that it brings with it when it is written alone."""
        from lxml import etree

        declared = ""
        for one in body:
            text = etree.tostring(one, encoding="unicode")
            if not declared or declared not in text[:MOST_DECLARED]:
                found = _NAMESPACES.match(text)
                declared = found[1] if found else ""
            yield text.replace(declared, "", 1) if declared else text

    def sheet(self) -> str:
        """The style sheets, in which classes get their faces."""
        named = [path for path in self.sheets[:MOST_SHEETS] if path in self.container]
        sheets = (self.container.read(path).decode("utf-8", "replace") for path in named)
        return "\n".join(sheets).replace("<", "")

    def _body(self, file: str) -> _Element:
        data = self.container.read(file)
        called = f"{self.container.name}: {file}"
        if kind := looks_binary(data):
            raise RefsError(f"{called} is no text, it looks like {kind}")
        try:
            root = parse_xml(data, called, self.container.limits).getroot()
            replace_entities(root)
        except RefsError as error:
            if "well-formed" not in str(error):
                raise
            root = _as_html(data, called)
        return next(root.iter("{*}body"), root)

    def _named_apart(self, element: _Element, file: str) -> None:
        for key in ("id", "name"):
            if value := element.get(key):
                element.set(key, self._id(file, value))
        address = element.get("href") or ""
        path, mark, anchor = address.partition("#")
        target = _path(posixpath.dirname(file), path) if path else file
        if address and target in self.number and ":" not in path:
            element.set("href", "#" + self._id(target, NO_XML.sub("", unquote(anchor)) if mark else ""))

    def _id(self, file: str, name: str) -> str:
        return f"part{self.number[file]}-{name}"


_NAMESPACES = late_pattern(r'<[\w:.-]+((?: xmlns(?::[\w.-]+)?="[^"<>]*")+)')
MOST_DECLARED = 2000


def _path(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(target).partition("#")[0]))


def _as_html(data: bytes, called: str) -> _Element:
    """A file that is no XML, read as browsers would."""
    from lxml import etree

    root = etree.fromstring(data, etree.HTMLParser(no_network=True, huge_tree=False))
    if root is None:
        raise RefsError(f"{called} is empty or no HTML")
    return root
