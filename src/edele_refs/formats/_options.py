"""How a document is to be read, and how much of one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path

from edele_refs.opening import MOST, RAISE

__all__ = ["LARGE", "RAISE", "Limits", "Options"]

MIB = 1024 * 1024
LARGE = 8 * MIB
"""Bytes of a file of which the text is left out where nobody wants it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a document may ask of memory and time. Sizes are in bytes."""

    file: int = MOST
    """A file as it lies on the disk."""
    entries: int = 5000
    """Files in a container."""
    member: int = 64 * MIB
    """One of them, unpacked."""
    unpacked: int = 256 * MIB
    """All that are read of them, unpacked."""
    ratio: int = 200
    """How many times larger unpacked than packed, above ``ratio_from``."""
    ratio_from: int = 16 * MIB
    drawing: int = 148 * MIB
    """Bytes that a PDF's pages may take while they are read."""
    seconds: int = 10
    """Seconds of the processor for them, and more as text comes out of them."""
    marks: int = 3_000_000
    """Beginnings and ends of elements in XML or HTML that is kept whole: each takes up to 200 bytes."""
    depth: int = 256
    """Elements inside each other in XML."""

    def times(self, factor: float) -> Limits:
        """Limits so many times as wide (the depth, which guards the stack, stays).

        >>> Limits().times(2).entries
        10000
        """
        wide = {f.name: int(getattr(self, f.name) * factor) for f in fields(self)}
        return replace(self, **{**wide, "ratio_from": self.ratio_from, "depth": self.depth})


@dataclass(frozen=True, slots=True)
class Options:
    """What the user says of a document that it does not show of itself.

    ``path`` is where it lies, for formats that include other files; None for bytes
    without a place. ``track_changes``: what is written is marked as a change, where the
    format can. ``keep_text``: whether who reads wants the document's whole text beside its
    notes; a format may leave it out where not, and take less memory. ``preamble``: what the main file
    of a LaTeX book, and what that loads before its text, define for every chapter.
    """

    encoding: str | None = None
    layout: str | None = None
    path: Path | None = None
    limits: Limits = Limits()
    track_changes: bool = False
    keep_text: bool = True
    preamble: str = ""

