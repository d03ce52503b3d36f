"""DOCX: Word's documents, also strict ones, and those of LibreOffice and Google.

The notes are those that the text refers to, in its order, numbered as Word numbers
them. What was inserted with changes tracked is read, what was deleted is not. A document
without footnotes and endnotes is read by its paragraphs, as plain text is.
"""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.formats._edits import spared
from edele_refs.formats._options import Options
from edele_refs.formats._zip import SIGNATURE, Container
from edele_refs.model import Document, Edit

NAME = "docx"
SUFFIXES = (".docx", ".docm", ".dotx")
BINARY = True
FACES = frozenset({"italic", "bold", "small-caps", "superscript", "subscript", "underline"})
LIVE = "zotero"
"""Live citations are Zotero's fields, which Word shows as what they were written."""


def sniff(data: bytes) -> bool:
    """True of ZIP files whose directory names the parts of a Word document."""
    return data.startswith(SIGNATURE) and b"word/document.xml" in data[-1_000_000:]


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document's notes; raises ``RefsError`` for what is no Word file, or beyond the limits."""
    from edele_refs.formats.docx.reading import read_package

    options = options or Options()
    with Container(data, name, options.limits) as container:
        return spared(read_package(container, options.layout), options)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same file with these edits made; every part that they do not touch stays as it is."""
    from edele_refs.formats.docx.writing import with_edits

    options = options or Options()
    with Container(data, document.name, options.limits) as container:
        return with_edits(container, document, edits, options)
