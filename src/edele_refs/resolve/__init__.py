"""From citations to links: for each the one it repeats, the ones it may, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from edele_refs.model import Address, Citation, Document, Kind, Links
from edele_refs.resolve import ibid, short
from edele_refs.resolve.works import Works, repeats


@dataclass
class Chain:
    """How far the notes have been read."""

    texts: dict[str, str]
    works: Works = field(default_factory=Works)
    links: dict[Address, tuple[Address, ...]] = field(default_factory=dict)
    own: list[Citation] = field(default_factory=list)
    before: list[Citation] = field(default_factory=list)
    chapter: str = ""

    def enter(self, citation: Citation) -> None:
        """Go on to the citation's note; a chapter's end ends a chain of "ibid."."""
        if self.own and self.own[-1].at.note != citation.at.note:
            self.before, self.own = self.own, []
        chapter = citation.at.note.rpartition(":")[0]
        if chapter != self.chapter:
            self.chapter, self.before, self.own = chapter, [], []


def _full(chain: Chain, citation: Citation) -> tuple[Address, ...]:
    earlier = next(repeats(chain.works, citation), None)
    if earlier is None:
        chain.works.add(citation)
        return ()
    return (earlier.at,)


def _short(chain: Chain, citation: Citation) -> tuple[Address, ...]:
    text = citation.span.of(chain.texts.get(citation.at.note, ""))
    return short.antecedents(chain.works, citation, text)


def _ibid(chain: Chain, citation: Citation) -> tuple[Address, ...]:
    return ibid.antecedents(citation, chain.own, chain.before, chain.links)


def _cross(chain: Chain, citation: Citation) -> tuple[Address, ...]:
    return ()


LINKERS: dict[Kind, Callable[[Chain, Citation], tuple[Address, ...]]] = {
    "full": _full,
    "short": _short,
    "ibid": _ibid,
    "cross": _cross,
}
"""One linker for each kind of citation."""


def resolve(document: Document, citations: Sequence[Citation]) -> Links:
    """Link the citations of a document, in order."""
    chain = Chain({note.label: note.text for note in document.notes})
    for citation in citations:
        chain.enter(citation)
        chain.links[citation.at] = LINKERS[citation.kind](chain, citation)
        if citation.kind != "cross":
            chain.own.append(citation)
    return chain.links
