"""ODT: the documents of LibreOffice and others (OpenDocument text).

The notes are those that stand in the text, with the numbers that the program showed.
What was inserted with changes tracked is read, what was deleted is not.

More information: OpenDocument 1.3, part 3.
"""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.formats._edits import spared
from edele_refs.formats._options import Options
from edele_refs.formats._zip import SIGNATURE, Container
from edele_refs.model import Document, Edit, RefsError

NAME = "odt"
SUFFIXES = (".odt", ".ott")
BINARY = True
FACES = frozenset({"italic", "bold", "small-caps", "superscript", "subscript", "underline"})
LIVE = "zotero"
"""Live citations are Zotero's reference marks, which show what they were written."""


def sniff(data: bytes) -> bool:
    """True of ZIP files that begin with the type of OpenDocument text."""
    return data.startswith(SIGNATURE) and (b"opendocument.text" in data[:200] or _packed_anyhow(data))


def _packed_anyhow(data: bytes) -> bool:
    """Whether a text lies in a ZIP file without the type at its beginning: as old programs wrote it, or a repair left it."""
    names = data[-1_000_000:]
    if b"opendocument" in data[:200] or b"META-INF/manifest.xml" not in names or b"content.xml" not in names:
        return False
    try:
        with Container(data, "") as container:
            return b"opendocument.text" in container.read("META-INF/manifest.xml")[:2000]
    except RefsError:  # its reader says what is wrong
        return False


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document's notes; raises ``RefsError`` for what is no ODT, or beyond the limits."""
    from edele_refs.formats.odt.reading import read_container

    options = options or Options()
    with Container(data, name, options.limits) as container:
        return spared(read_container(container, options.layout), options)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same file with these edits made; every part that they do not touch stays as it is."""
    from edele_refs.formats.odt.writing import with_edits

    options = options or Options()
    with Container(data, document.name, options.limits) as container:
        return with_edits(container, document, edits, options)
