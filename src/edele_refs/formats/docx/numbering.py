"""How notes are numbered: the form of the numbers, where they begin, where they begin anew."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from edele_refs.formats._content import Content, PageEnd, Reference
from edele_refs.formats._numerals import numeral, whole
from edele_refs.formats.docx.names import child, value

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Scheme:
    """The numbering of one kind of notes."""

    form: str = "decimal"
    start: int = 1
    restart: str = "continuous"

    def having(self, properties: _Element | None) -> Scheme:
        """The same, with what a ``w:footnotePr`` says otherwise."""
        form, start = value(properties, "numFmt"), value(properties, "numStart")
        restart = value(properties, "numRestart")
        return replace(
            self,
            form=form or self.form,
            start=whole(start or "", self.start),
            restart=restart or self.restart,
        )


def schemes(settings: _Element | None) -> dict[str, Scheme]:
    """The document's own numberings, by the kind of note."""
    found = {"footnote": Scheme(), "endnote": Scheme("lowerRoman")}
    return {kind: one.having(child(settings, f"{kind}Pr")) for kind, one in found.items()}


class Numbering:
    """Gives the references of one kind their numbers, a section after the other."""

    def __init__(self, kind: str, scheme: Scheme) -> None:
        self.kind, self.scheme = kind, scheme
        self.chapter, self.last = 1, scheme.start - 1
        self.given: Counter[tuple[int, str]] = Counter()
        self.chapters: dict[str, int] = {}

    def section(self, content: list[Content], properties: _Element | None) -> None:
        """The references of a section, whose ``w:sectPr`` may say how they are numbered."""
        scheme = self.scheme.having(child(properties, f"{self.kind}Pr"))
        if scheme.restart == "eachSect":
            self._anew(scheme)
        for one in content:
            if isinstance(one, PageEnd) and scheme.restart == "eachPage":
                self._anew(scheme)
            elif isinstance(one, Reference) and one.kind == self.kind and one.id not in self.chapters:
                self._number(one, scheme)

    def _number(self, one: Reference, scheme: Scheme) -> None:
        if one.custom:
            number = one.custom.strip()
        else:
            self.last += 1
            number = numeral(self.last, scheme.form)
        key = (self.chapter, number)
        self.given[key] += 1
        # two notes may have the same asterisk, but not the same name
        one.number = number if self.given[key] == 1 else f"{number}[{self.given[key]}]"
        self.chapters[one.id] = self.chapter

    def _anew(self, scheme: Scheme) -> None:
        if any(chapter == self.chapter for chapter, _ in self.given):
            self.chapter += 1
        self.last = scheme.start - 1
