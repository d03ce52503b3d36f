"""XML of styles and locales, read so that a hostile file can do nothing."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from edele_refs.model import RefsError

NS = "{http://purl.org/net/xbiblio/csl}"
LIMIT = 4 * 1024 * 1024
"""Bytes; the largest official style has 250 kB."""


class StyleError(RefsError):
    """A style or locale that cannot be used, with the line at fault where there is one."""

    def __init__(self, name: str, message: str, element: etree._Element | None = None) -> None:
        line = f", line {element.sourceline}" if element is not None and element.sourceline else ""
        super().__init__(f"the style {name}{line}: {message}")


def read_xml(source: Path | bytes, name: str = "") -> etree._Element:
    """The root element. A document type, entities and network access are refused."""
    data = _bytes(source) if isinstance(source, Path) else source
    name = name or (source.name if isinstance(source, Path) else "given")
    if len(data) > LIMIT:
        raise StyleError(name, f"larger than {LIMIT // 2**20} MiB, which no style is")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        where = f", line {line}" if line else ""
        raise RefsError(f"the style {name}{where}: no readable XML: {error}") from None
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise StyleError(name, "a document type (<!DOCTYPE …>) has no place in a style", root)
    return root


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RefsError(f"the style {path.name} cannot be read: {error.strerror or error}") from None


def tag(element: etree._Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]
