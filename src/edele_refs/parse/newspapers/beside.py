"""A word with a day that stands in a list beside a newspaper is one too: "Kenya Weekly News, 6 Mar. 1953; Baraza, 21 Nov. 1953"."""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_WORD = late_pattern(r"[^\W\d_a-zà-ÿа-џґ][\w’'-]+")
_BETWEEN = late_pattern(r"[;,]\s(?:and\s)?|\sand\s")


def may_be_paper(name: str) -> bool:
    """Whether a newspaper may be called so whom no list knows: one word, and no town."""
    return _WORD.fullmatch(name) is not None and not places.is_place(name)


def is_beside(scan: Scan, draft: Draft, papers: Iterable[Draft]) -> bool:
    """Whether nothing but a semicolon or "and" stands between it and a newspaper with its day."""
    return any(_BETWEEN.fullmatch(scan.masked, min(draft.end, other.end), max(draft.start, other.start)) for other in papers if other.end <= draft.start or draft.end <= other.start)
