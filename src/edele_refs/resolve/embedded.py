"""References that come with their data: the data say which are of one source."""

from __future__ import annotations

from edele_refs.model import Candidate, Citation, Document, Resolution
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.full import repeats

Keys = dict[str, list[tuple[int, int, str]]]


def keys_of(document: Document) -> Keys:
    """Where embedded references stand in each note, and their sources' keys."""
    return {
        note.label: [(e.span.start, e.span.end, e.key) for e in note.embedded if e.key]
        for note in document.notes
        if note.embedded
    }


def link(chain: Chain, citation: Citation) -> Resolution | None:
    """The first mention with the same key; None for what has no data."""
    if citation.kind == "cross" or not (key := _key(chain, citation)):
        return None
    first = chain.keyed.get(key)
    if first is None and citation.kind != "full":
        return None  # its data say no more than a name
    if first is None and citation.kind == "full" and citation.item:
        first = next(repeats(chain.works, citation), None)  # typed before, in full
    first = chain.keyed.setdefault(key, first or citation)
    if first is citation:
        chain.works.add(citation)
        return Resolution("the first mention of this source", first=citation.at)
    reason = f"the document's own data name the source of note {first.at.note}"
    return Resolution(reason, (Candidate(first.at, 1.0, reason),), first.at, first.at)


def _key(chain: Chain, citation: Citation) -> str:
    return next(
        (
            key
            for start, end, key in chain.embedded.get(citation.at.note, ())
            # a pointer shows a part of the reference, a field may show more than it
            if (start <= citation.span.start and citation.span.end <= end)
            or (citation.span.start <= start and end <= citation.span.end)
        ),
        "",
    )
