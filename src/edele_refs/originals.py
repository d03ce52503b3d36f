"""Where a document came from, and how it goes back there: a file, or a book of several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, Self
from zlib import compress, decompress, decompressobj

from edele_refs.bibliography import with_sources
from edele_refs.formats import Options, rewrite
from edele_refs.model import Document, Edit

LARGE = 8 << 20
SAMPLE = 1 << 20
"""So many bytes show whether packing is worth while."""


class Original(Protocol):
    """What is read, and can be written with some edits."""

    @property
    def document(self) -> Document:
        """As it was read."""

    def edited(self, edits: Iterable[Edit]) -> Self:
        """The same with these edits made and read again; raises as ``formats.replace`` does."""

    def files(self) -> Mapping[Path, bytes]:
        """What it consists of."""

    def changed(self) -> Path | None:
        """A file of it that is no longer what was read."""


@dataclass(frozen=True)
class File:
    """A document of one file (``options.path``; "-" where it came from none)."""

    held: bytes
    """Its bytes, or what they were packed to."""
    document: Document
    options: Options = field(default_factory=Options)
    size: int = 0
    """How many bytes were packed; 0 where none were."""

    @property
    def data(self) -> bytes:
        """Its bytes."""
        return decompress(self.held, bufsize=self.size) if self.size else self.held

    def packed(self) -> Self:
        """The same; the bytes of a large text take a third of the memory."""
        small = len(self.held) < LARGE or self.size > 0
        if small or len(compress(self.held[:SAMPLE], 1)) > SAMPLE // 2:
            return self
        return replace(self, held=compress(self.held, 1), size=len(self.held))

    def edited(self, edits: Iterable[Edit]) -> Self:
        """See ``Original``."""
        data, document = rewrite(self.data, self.document, edits, self.options)
        if document is self.document:
            return self
        document = with_sources(document, self.options.path, to_come=True)
        now = replace(self, held=data, document=document, size=0).packed()
        return self if now.held == self.held else now

    def files(self) -> Mapping[Path, bytes]:
        """See ``Original``."""
        return {self.options.path or Path("-"): self.data}

    def changed(self) -> Path | None:
        """See ``Original``; only a piece of a large file is in the memory at a time."""
        path = self.options.path
        if path is None:
            return None
        try:
            with path.open("rb") as file:
                same = all(file.read(len(piece)) == piece for piece in self._pieces()) and not file.read(1)
        except OSError:
            same = False
        return None if same else path

    def _pieces(self) -> Iterator[bytes | memoryview]:
        if not self.size:
            view = memoryview(self.held)
            yield from (view[at : at + SAMPLE] for at in range(0, len(view), SAMPLE))
            return
        unpacking, rest = decompressobj(), self.held
        while not unpacking.eof:
            yield unpacking.decompress(rest, SAMPLE)
            rest = unpacking.unconsumed_tail
