"""The parts of a Word file, found by their relationships."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote

from edele_refs.formats._options import Limits
from edele_refs.formats._xml import iterate_xml
from edele_refs.formats._zip import Container
from edele_refs.model import RefsError


class Relation(NamedTuple):
    """The last word of its type, and the part (or, outside, the address) that it leads to."""

    kind: str
    target: str
    outside: bool


class Package:
    """A container with relationships between its parts."""

    def __init__(self, container: Container) -> None:
        self.container = container
        related = self.relations("").values()
        main = [r.target for r in related if r.kind == "officeDocument"]
        core = (r.target for r in related if r.kind in ("core-properties", "metadata/core-properties"))
        self.properties = next(core, "docProps/core.xml")
        self.main = next((name for name in main if name in container), "word/document.xml")
        if self.main not in container:
            raise RefsError(
                f"{container.name} is no Word document (it has no {self.main}); if another program"
                " wrote it, save it as docx there"
            )
        self.of_main = self.relations(self.main)

    @property
    def limits(self) -> Limits:
        """What may be read of it."""
        return self.container.limits

    def relations(self, part: str) -> Mapping[str, Relation]:
        """The relationships of a part ("" for the package) by their ids."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        if path not in self.container:
            return {}
        found = {}
        for one in iterate_xml(self.container.read(path), self.called(path), ("{*}Relationship",), self.limits):
            kind = (one.get("Type") or "").rpartition("/")[2]
            outside = one.get("TargetMode") == "External"
            target = one.get("Target") or ""
            found[one.get("Id") or ""] = Relation(
                kind, target if outside else self._inside(folder, target), outside
            )
        return found

    def _inside(self, folder: str, target: str) -> str:
        """A target as the name of a member, whatever the case it is written in."""
        path = posixpath.normpath(posixpath.join("/" + folder, unquote(target))).lstrip("/")
        if path in self.container:
            return path
        return self._by_letters.get(path.casefold(), path)

    @cached_property
    def _by_letters(self) -> dict[str, str]:
        return {name.casefold(): name for name in self.container.names}

    def part(self, kind: str) -> str | None:
        """The part of this kind ("footnotes") that belongs to the main document."""
        related = (r.target for r in self.of_main.values() if r.kind == kind and not r.outside)
        beside = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return next((name for name in (*related, beside) if name in self.container), None)

    def called(self, part: str) -> str:
        """How errors name a part."""
        return f"{self.container.name}: {part}"
