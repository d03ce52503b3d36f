"""Flat ODT: an OpenDocument text in one file of XML, as LibreOffice saves it for version control.

More information: OpenDocument 1.3, part 3, section 2.1 (single OpenDocument XML documents).
"""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.formats import odt
from edele_refs.formats._edits import spared
from edele_refs.formats._options import Options
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit

NAME = "fodt"
SUFFIXES = (".fodt",)
FACES = odt.FACES
LIVE = odt.LIVE
_ROOT = late_pattern(rb"<office:document\s[^<>]*office:mimetype=[\"']application/vnd\.oasis\.opendocument\.text[\"']")


def sniff(data: bytes) -> bool:
    """True of XML whose root says that it is an OpenDocument text.

    >>> sniff(b'<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">')
    True
    """
    return bool(_ROOT.search(data[:20_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document's notes; raises ``RefsError`` for what is no XML, or beyond the limits."""
    from edele_refs.formats.odt.flat import Flat
    from edele_refs.formats.odt.reading import read_container

    options = options or Options()
    return spared(read_container(Flat(data, name, options.limits), options.layout), options)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same file with these edits made; every other byte of it stays."""
    from edele_refs.formats.odt.flat import Flat
    from edele_refs.formats.odt.writing import with_edits

    options = options or Options()
    return with_edits(Flat(data, document.name, options.limits), document, edits, options)
