"""Places in the same document: "see note 12 above", "Chapter 7, Table 7.1"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Resolution
from edele_refs.resolve.chain import Chain


@cache
def _note_named() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('note')})\s?(\d+)(?:\s?[-–]\s?(\d+))?")


def link(chain: Chain, citation: Citation) -> Resolution:
    """No source is meant; the notes that are named, as labels of the chapter."""
    named: dict[str, None] = {}
    for found in _note_named().finditer(citation.locator or ""):
        first, last = int(found[1]), int(found[2] or found[1])
        for number in range(first, min(last, first + 50) + 1):
            named[chain.label(str(number))] = None
    return Resolution("a place in this document, no source", named=tuple(named))
