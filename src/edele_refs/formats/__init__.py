"""Document formats: each module of this folder reads (and may write) one."""

from __future__ import annotations

from typing import Protocol, cast

from edele_refs.discover import members
from edele_refs.model import Document


class Format(Protocol):
    """What a module of this folder offers to readers."""

    SUFFIXES: tuple[str, ...]

    def sniff(self, data: bytes) -> bool:
        """True if the bytes may be of this format."""

    def read(
        self, data: bytes, name: str, encoding: str | None = None, layout: str | None = None
    ) -> Document:
        """The document that the bytes hold."""


def read_document(
    data: bytes,
    name: str,
    suffix: str = "",
    encoding: str | None = None,
    layout: str | None = None,
) -> Document:
    """Read a document by the format of its suffix, or by what its bytes look like.

    >>> read_document(b"1. Werth, Russia at War (2000), 422.", "notes").notes[0].number
    '1'
    """
    return _format_of(data, suffix.lower()).read(data, name, encoding, layout)


def _format_of(data: bytes, suffix: str) -> Format:
    formats = [cast(Format, module) for module in members(__name__)]
    for one in formats:
        if suffix and suffix in one.SUFFIXES:
            return one
    # the format without a suffix is plain text: anything may be that, so it comes last
    formats.sort(key=lambda one: "" in one.SUFFIXES)
    return next((one for one in formats if one.sniff(data)), formats[-1])
