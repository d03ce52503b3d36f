"""What a work is called from its first mention on: "(hereafter FRUS)", "(далее – ТСД)"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from edele_refs.languages import pattern
from edele_refs.model import Citation, Item
from edele_refs.resolve.works import called, signature

_BEHIND = 60
"""So far behind a reference its short name may stand."""


@cache
def _introduced() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('hereafter')})\s?[:–—-]?\s?[„“‘«\"]?(?P<name>[^\W\d_][^()\[\]„“”‘«»\";,]{{1,40}})")


def with_aliases(citation: Citation, text: str) -> Citation:
    """A first mention with the short names that its note gives it (an archive's are no work's)."""
    if signature(citation.item):
        return citation
    known = called(citation.item)
    behind = text[citation.span.end : citation.span.end + _BEHIND]
    stretch = citation.span.of(text) + (behind if re.match(r"\s?[(\[]", behind) else "")
    new = [Item(relation="abbreviation", title=m["name"].rstrip(" .")) for m in _introduced().finditer(stretch)]
    new = [item for item in new if item.text("title") not in known]
    if not new:
        return citation
    related = (*citation.item.items_of("related"), *new)
    return replace(citation, item=citation.item.having(related=related))
