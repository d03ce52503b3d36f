"""Where a document came from, and how it goes back there: a file, or a book of several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, Self

from edele_refs.bibliography import with_sources
from edele_refs.formats import Options, rewrite
from edele_refs.model import Document, Edit


class Original(Protocol):
    """What is read, and can be written with some edits."""

    @property
    def document(self) -> Document:
        """As it was read."""

    def edited(self, edits: Iterable[Edit]) -> Self:
        """The same with these edits made and read again; raises as ``formats.replace`` does."""

    def files(self) -> Mapping[Path, bytes]:
        """What it consists of."""


@dataclass(frozen=True)
class File:
    """A document of one file (``options.path``; "-" where it came from none)."""

    data: bytes
    document: Document
    options: Options = field(default_factory=Options)

    def edited(self, edits: Iterable[Edit]) -> Self:
        """See ``Original``."""
        data, document = rewrite(self.data, self.document, edits, self.options)
        if data == self.data:
            return self
        return replace(self, data=data, document=with_sources(document, self.options.path))

    def files(self) -> Mapping[Path, bytes]:
        """See ``Original``."""
        return {self.options.path or Path("-"): self.data}
