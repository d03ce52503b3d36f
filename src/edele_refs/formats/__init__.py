"""Document formats: each module of this folder reads one, and may write it back.

A module has ``NAME``, ``SUFFIXES``, ``sniff(data)`` and ``read(data, name, options)``,
and ``BINARY`` where its files are no text.
One that can be written has ``replace(data, document, edits, options)`` as well, and
``FACES``, the faces that it writes and reads back; ``TEXTLESS`` is true where that needs
no ``Document.text``. To add a format, create one file here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace as having
from typing import Protocol, cast

from edele_refs.discover import members
from edele_refs.formats._decode import looks_binary
from edele_refs.formats._edits import Unplaced, from_the_end, prove, without_text
from edele_refs.formats._links import keeping_links, refuse_unlinking
from edele_refs.formats._options import LARGE, Limits, Options
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Embedded, RefsError
from edele_refs.released import release

__all__ = ["Limits", "Options", "Unplaced", "format_of", "formats_by_suffix", "has_live_citations", "live_text", "read_document", "refuse_unwritable", "replace", "rewrite", "writable", "written_faces"]


class Format(Protocol):
    """What a module of this folder offers to readers."""

    NAME: str
    SUFFIXES: tuple[str, ...]

    def sniff(self, data: bytes) -> bool:
        """True if the bytes may be of this format."""

    def read(self, data: bytes, name: str, options: Options = ...) -> Document:
        """The document that the bytes hold."""


class Writable(Format, Protocol):
    """What a module offers whose documents can be written back."""

    FACES: frozenset[str]

    def replace(
        self, data: bytes, document: Document, edits: Sequence[Edit], options: Options = ...
    ) -> bytes:
        """The same bytes with these edits, which come from the end and do not overlap."""


def read_document(
    data: bytes, name: str, suffix: str = "", options: Options | None = None
) -> Document:
    """Read a document by the format of its suffix, or by what its bytes look like.

    >>> read_document(b"1. Werth, Russia at War (2000), 422.", "notes").notes[0].number
    '1'
    """
    return _read(format_of(data, suffix.lower()), data, name, options or Options())


def _read(found: Format, data: bytes, name: str, options: Options) -> Document:
    """The document; of a large one without its text, if nobody wants that and it can be written so."""
    document = having(found.read(data, name, options), format=found.NAME)
    wanted = options.keep_text or len(data) < LARGE or not getattr(found, "TEXTLESS", False)
    holds_sources = wanted or any(sign in document.text for sign in ("filecontents", "\nreferences:"))
    return document if holds_sources else without_text(document)


def replace(
    data: bytes, document: Document, edits: Iterable[Edit], options: Options | None = None
) -> bytes:
    """The document's bytes with the edits made, proved by reading them back.

    ``document`` is what was read from ``data`` with the same ``options``. Raises
    ``RefsError`` where an edit has no certain place, where the format cannot be written,
    and where what comes out does not read as it was meant; then nothing is given back.

    >>> from edele_refs.model import Span
    >>> data = b"1. Werth, Russia at War (2000), 422.\\n2. Ibid, 425.\\n"
    >>> document = read_document(data, "notes")
    >>> replace(data, document, [Edit("2", Span(0, 4), "Ibid.")])
    b'1. Werth, Russia at War (2000), 422.\\n2. Ibid., 425.\\n'
    """
    return rewrite(data, document, edits, options)[0]


def rewrite(
    data: bytes, document: Document, edits: Iterable[Edit], options: Options | None = None
) -> tuple[bytes, Document]:
    """``replace``, and the document as it was read again."""
    notes = {note.label: note for note in document.notes}
    parts = (part for edit in edits for part in keeping_links(edit, notes.get(edit.note)))
    divided = (refuse_unlinking(document, part, notes.get(part.note)) for part in parts)
    ordered = from_the_end(document, divided, written_faces(document))
    if not ordered:
        return data, document
    options = options or Options()
    found = _writable(document)
    handed_on = [data]
    del data  # of a large document the memory holds no more than is needed
    release()
    written = found.replace(handed_on.pop(), document, ordered, options)
    release()
    again = _read(found, written, document.name, options)
    prove(document, ordered, again, found.FACES)
    return written, again


def has_live_citations(document: Document) -> bool:
    """Whether documents of this one's format can hold citations that come with their data."""
    return any(hasattr(m, "LIVE") and document.format == m.NAME for m in members(__name__))


def live_text(document: Document, one: Embedded) -> str | None:
    """A citation by its key as the document's format writes it; empty where the citation
    keeps its words, None where this one cannot be written."""
    for module in members(__name__):
        if document.format == module.NAME and hasattr(module, "live_text"):
            found = module.live_text(one)
            return str(found) if found is not None else None
    return ""


def written_faces(document: Document) -> frozenset[str]:
    """The faces that the document's format writes and reads back; none where it is not written."""
    found = (m for m in members(__name__) if document.format == m.NAME)
    return frozenset[str]().union(*(getattr(module, "FACES", ()) for module in found))


def writable(document: Document) -> bool:
    """Whether documents of this one's format can be written back."""
    return any(hasattr(m, "replace") and document.format == m.NAME for m in members(__name__))


def _writable(document: Document) -> Writable:
    refuse_unwritable(document)
    named = {module.NAME: module for module in members(__name__)}
    return cast(Writable, named[document.format])


def refuse_unwritable(document: Document) -> None:
    """Raises ``RefsError`` for a document of a format that is only read."""
    if writable(document):
        return
    can = ", ".join(module.NAME for module in members(__name__) if hasattr(module, "replace"))
    raise RefsError(
        f"{document.name}: {document.format or 'a document without a format'} cannot be"
        f" written back, only {can}; refs render prints its notes in another style"
    )


def formats_by_suffix(suffix: str) -> tuple[str, ...]:
    """The names of the formats whose files have a suffix (".docx"); none for "" and unknown ones."""
    return tuple(m.NAME for m in members(__name__) if suffix and suffix in m.SUFFIXES)


_OF_HTML = late_pattern(rb"\A[^<]{0,100}(?:<[?!][^<>]{0,1000}>\s*){0,20}<(?:html|body|main|article|section|div)[\s>]", re.I)


_XML = late_pattern(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")


def _markup_of(data: bytes, otherwise: Format) -> Format:
    """HTML, where XML is of none of the kinds that its suffix may mean, and its root is HTML's.

    Raises ``RefsError`` for other XML; what is no XML is left to a reader that says what is wrong.
    """
    html = next(cast(Format, one) for one in members(__name__) if one.NAME == "html")
    if _OF_HTML.match(data) and re.search(rb"<(?:p|li|a|sup)[\s>]", data):
        return html
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") or re.match(rb"\s*<\w", data):
        raise RefsError("this is XML, but none of TEI, JATS and Érudit; save the document as one of these, or as HTML (pandoc does it for DocBook and FictionBook)")
    return otherwise


def format_of(data: bytes, suffix: str = "") -> Format:
    """The format of a suffix (".docx") whose bytes look like it, or the one that they look like.

    Of what is text the suffix decides, for much of it looks like several formats; so it
    does where the bytes look like none: its reader says what is wrong.
    """
    formats = [cast(Format, module) for module in members(__name__)]
    # the format without a suffix is plain text: anything may be that, so it comes last
    formats.sort(key=lambda one: "" in one.SUFFIXES)
    named = [one for one in formats if suffix and suffix in one.SUFFIXES]
    binary = bool(looks_binary(data))
    if len(named) == 1 and not binary:
        return named[0]
    if named and not binary:
        return next((one for one in named if one.sniff(data)), None) or _markup_of(data, named[0])
    # what is packed has any sign of markup somewhere, by chance
    alike = (one for one in [*named, *formats] if getattr(one, "BINARY", False) >= binary and one.sniff(data))
    found = next(alike, named[0] if named else formats[-1])
    return _markup_of(data, found) if found is formats[-1] and _XML.match(data) else found
