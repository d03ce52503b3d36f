"""Ibid.: the last source of its own note, else the only source of the note before.

Source: The Chicago Manual of Style, 17th ed., 14.34 (a note before with more than one
source makes "ibid." ambiguous); MHRA Style Guide, 4th ed., on abbreviated references.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from edele_refs.model import Address, Citation


def antecedents(citation: Citation, own: Sequence[Citation], before: Sequence[Citation], links: Mapping[Address, tuple[Address, ...]]) -> tuple[Address, ...]:
    """What "Ibid." may mean: ``own`` are the citations before it in its note, ``before`` those
    of the last note that cites. After an unresolved short form it stays unresolved."""
    if own:
        return _sources(own[-1:], links)
    return _sources(tuple(reversed(before)), links)


def _sources(citations: Sequence[Citation], links: Mapping[Address, tuple[Address, ...]]) -> tuple[Address, ...]:
    """The different sources of these citations, or none where one of them has none."""
    found: list[Address] = []
    for citation in citations:
        meant = links.get(citation.at, ())
        if not meant and citation.kind == "full":
            meant = (citation.at,)
        if not meant:
            return () if len(citations) == 1 else tuple(dict.fromkeys(found))
        found += meant
    return tuple(dict.fromkeys(found))
