"""Works under the short names that their first mentions give them."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.aliases import introduced
from edele_refs.model import Citation, Item
from edele_refs.resolve.works import called, signature


def with_aliases(citation: Citation, text: str) -> Citation:
    """A first mention with the short names that its note gives it (an archive's are no work's)."""
    if signature(citation.item):
        return citation
    known = called(citation.item)
    new = [Item(relation="abbreviation", title=name) for name in introduced(text, citation.span) if name not in known]
    if not new:
        return citation
    related = (*citation.item.items_of("related"), *new)
    return replace(citation, item=citation.item.having(related=related))
