"""From citations to links: for each the one it repeats, the ones it may, or none; and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from edele_refs.model import (
    Address,
    Candidate,
    Citation,
    Document,
    Kind,
    Links,
    Reading,
    Resolution,
)
from edele_refs.resolve import cross, embedded, full, ibid, short
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.numbers import Linked, Resolutions

Linker = Callable[[Chain, Citation], Resolution]

LINKERS: dict[Kind, Linker] = {
    "full": full.link,
    "short": short.link,
    "ibid": ibid.link,
    "cross": cross.link,
}
"""One linker for each kind of citation."""


def resolve(document: Document, citations: Sequence[Citation]) -> Links:
    """Link the citations of a document, in order."""
    return links_of(explain(document, citations))


def links_of(found: Resolutions) -> Links:
    """The links alone: the antecedent, or the candidates where it is open."""
    return Linked(found, _link)


def _link(resolution: Resolution) -> tuple[Address, ...]:
    if resolution.antecedent:
        return (resolution.antecedent,)
    full = tuple(c.at for c in resolution.candidates if c.full)
    # of two sources one is nowhere in full: one candidate would read as decided
    return full if len(full) > 1 else ()


def explain(
    document: Document,
    citations: Sequence[Citation],
    links: Links | None = None,
    *,
    over_commentary: bool = True,
) -> Resolutions:
    """What each citation repeats and why, in order.

    With ``links`` (of a reading that was made elsewhere) these are taken as they are,
    and where they differ from what is found here the reason says so. Without
    ``over_commentary`` a note that cites nothing ends a chain of "ibid.".
    """
    chain = Chain.of(document, over_commentary)
    chain.embedded = embedded.keys_of(document)
    for citation in citations:
        chain.enter(citation)
        found = embedded.link(chain, citation) or LINKERS[citation.kind](chain, citation)
        chain.leave(citation, found if links is None else _as_linked(found, citation, links))
    for citation in citations:
        if citation.kind == "short" and (later := _later(chain, citation, found := chain.found[citation.at])):
            chain.found.keep(citation.at, _as_later(found, later, document.prose))
    return chain.found


def linked(reading: Reading, *, over_commentary: bool) -> Reading:
    """A reading with its links as this setting makes them."""
    if over_commentary:
        return reading
    explained = explain(reading.document, reading.citations, over_commentary=False)
    return replace(reading, links=links_of(explained), explained=explained)


def _as_linked(found: Resolution, citation: Citation, links: Links) -> Resolution:
    meant = links.get(citation.at, ())
    if meant == _link(found):
        return found
    if not meant:
        return replace(found, candidates=(), antecedent=None, first=citation.at, reason="the reading says so", doubts=())
    candidates = tuple(Candidate(at, round(0.9 / len(meant), 2), "the reading says so") for at in meant)
    one = meant[0] if len(meant) == 1 else None
    return replace(found, candidates=candidates, antecedent=one, first=one, reason="the reading says so", doubts=())


LISTED = 0.95
"""How sure it is that a text without notes means the entry of the list behind it."""


def _as_later(found: Resolution, later: Address, prose: bool) -> Resolution:
    """A text without notes leads to the works that it lists at its end; a note to what stands before it."""
    if prose:
        reason = f"what is listed in {later.note}"
        return replace(found, candidates=(Candidate(later, LISTED, reason),), antecedent=later, first=later, reason=reason)
    return replace(found, later=later, reason=f"the full reference comes only later, in note {later.note}")


def _later(chain: Chain, citation: Citation, found: Resolution) -> Address | None:
    """The full reference of a short form, where it comes only behind it."""
    later = () if found.candidates or citation.item.names("recipient") else short.works_of(chain.works, citation.item)
    return later[0].work.at if len(later) == 1 else None
