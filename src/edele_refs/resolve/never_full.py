"""Works that a document names in short forms alone."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.model import Citation, Item, Resolution
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.names import agree
from edele_refs.resolve.works import names_of
from edele_refs.titles import shortens, words


def named_before(chain: Chain, citation: Citation, known: Resolution) -> Resolution:
    """A work that is not given in full before: it may have been named in short already."""
    for earlier in chain.works.mentioned(citation.item):
        if _same_short(earlier.item, citation.item):
            return replace(known, first=earlier.at)
    chain.works.add_short(citation)
    return replace(known, first=citation.at)


def _same_short(a: Item, b: Item) -> bool:
    """Whether two short forms name one work: the same names, and titles of which one shortens the other."""
    one, other = a.text("title"), b.text("title")
    ours, theirs = names_of(a), names_of(b)
    if len(ours) != len(theirs) or not all(map(agree, ours, theirs)) or a.text("issued") != b.text("issued"):
        return False
    if not one or not other:
        return bool(ours) and one == other
    return words(one) == words(other) or max(shortens(one, other), shortens(other, one)) >= 0.85
