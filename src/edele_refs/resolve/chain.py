"""How far the notes have been read: what an "ibid." or a short form may refer to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from edele_refs.model import Citation, Document, Resolution
from edele_refs.resolve.index import Index
from edele_refs.resolve.numbers import Numbers, Resolutions
from edele_refs.resolve.works import Works


@dataclass
class Chain:
    """The notes read so far, and what each mention in them was found to repeat.

    ``own`` are the sources before in the note that is read, ``before`` those of the last
    note that cites any; a chapter's end empties both. ``labels`` are those of all
    notes in order, ``order`` their places, ``missing`` those of notes that are not there.
    ``openings`` are the full mentions by their first words, ``days`` those that have a day.
    ``embedded`` are the places and keys of references that come with their data, ``keyed``
    the first mentions by these keys.
    """

    texts: Mapping[str, str]
    labels: tuple[str, ...] = ()
    order: Mapping[str, int] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    over_commentary: bool = True
    works: Works = field(default_factory=Works)
    openings: Index = field(default_factory=Index)
    days: Index = field(default_factory=Index)
    found: Resolutions = field(default_factory=lambda: Resolutions(Numbers({})))
    own: list[Citation] = field(default_factory=list)
    before: list[Citation] = field(default_factory=list)
    chapter: str = ""
    embedded: Mapping[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    keyed: dict[str, Citation] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Document, over_commentary: bool = True) -> Chain:
        """The chain at the beginning of a document."""
        texts = {note.label: note.text for note in document.notes}
        order = {label: number for number, label in enumerate(texts)}
        numbers = Numbers(order)
        return cls(texts, tuple(texts), order, frozenset(document.missing), over_commentary, Works(numbers), found=Resolutions(numbers))

    def enter(self, citation: Citation) -> None:
        """Go on to the citation's note; a chapter's end ends a chain of "ibid."."""
        if self.own and self.own[-1].at.note != citation.at.note:
            self.before, self.own = self.own, []
        chapter = citation.at.note.rpartition(":")[0]
        if chapter != self.chapter:
            self.chapter, self.before, self.own = chapter, [], []

    def leave(self, citation: Citation, resolution: Resolution) -> None:
        """Keep what a citation was found to repeat."""
        self.works.keep(citation)
        self.found.keep(citation.at, resolution)
        if citation.kind != "cross":
            self.own.append(citation)

    def written(self, citation: Citation) -> str:
        """The mention as it stands in its note."""
        return citation.span.of(self.texts.get(citation.at.note, ""))

    def label(self, number: str) -> str:
        """The label of the note of this number in the chapter that is read."""
        return f"{self.chapter}:{number}" if self.chapter else number

    def between(self, citation: Citation) -> tuple[str, ...]:
        """The labels of the notes between this one and the last before it that cites."""
        if self.own or not self.before:
            return ()
        start, end = self.order.get(self.before[0].at.note, 0), self.order.get(citation.at.note, 0)
        return self.labels[start + 1 : end]

    def gap(self, citation: Citation) -> Iterator[str]:
        """The labels of notes that are missing between this one and the last that cites."""
        if self.own or not self.before or not self.missing:
            return
        start, end = _number(self.before[0].at.note), _number(citation.at.note)
        for number in range(start + 1, end) if end - start < 1000 else ():
            if (label := self.label(str(number))) in self.missing:
                yield label


def _number(label: str) -> int:
    number = label.rpartition(":")[2]
    return int(number) if number.isdigit() else 0
