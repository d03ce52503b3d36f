"""Notes that are elements of an XML file: read and written in one way, whatever the elements are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from edele_refs.formats._notes import Reading, Write, document_of, told
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import refuse_torn, rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._tags_writing import tears
from edele_refs.formats._xml import check_xml, refuse_many
from edele_refs.model import Document, Edit

Find = Callable[[Source], Reading]
"""What a format finds in its source: the notes, and the bibliography beside them."""


def read_elements(data: bytes, name: str, options: Options | None, find: Find) -> Document:
    """The document that a file holds; it is checked before anything is looked for."""
    options = options or Options()
    refuse_many(data, name, options.limits.marks)
    source = source_of(data, name, options.encoding)
    check_xml(data, name, options.limits)
    found = find(source)
    return document_of(found, told(found.notes))


def replace_elements(
    data: bytes,
    document: Document,
    edits: Sequence[Edit],
    options: Options | None,
    find: Find,
    write: Callable[[str], Write],
) -> bytes:
    """The same bytes with these edits; ``write`` says how faces are written in this source."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    found = find(source).notes
    refuse_torn(source, found, document, edits, tears)
    written = rewritten(source, found, document, edits, write(source.text))
    del source, found
    check_xml(written, document.name, options.limits)
    return written
