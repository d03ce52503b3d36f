"""The headline before a newspaper's name, where no more than a stop parts them."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.newspapers.names import is_newspaper

_HEADLINE = late_pattern(r"(?:^|[;(]\s?)(?P<title>[^\W\d_a-zà-ÿа-џґ][^.;:(),␟\d]{4,70}[^.;:(),␟\d\s][.?!…])\s$")
_LONGEST_HEADLINE = 8
"""Words."""


def with_headline(draft: Draft, name: str | None) -> Draft:
    """The paper with what it printed, where a stop parts them as in Czech: "Zrádci národa před soudem. Rudé právo, 12. 11. 1945, s. 2"."""
    if "cs" not in draft.scan.codes or not name or not is_newspaper(name):
        return draft
    scan = draft.scan
    low = max([0, *(signal.end + 1 for signal in scan.signals if signal.end < draft.start)])
    headline = _HEADLINE.search(scan.masked[low : draft.start])
    if headline is None or len(headline["title"].split()) > _LONGEST_HEADLINE:
        return draft
    start, end = low + headline.start("title"), low + headline.end("title")
    draft.start = start
    draft.put("title", Span(start, end - 1 if scan.masked[end - 1] == "." else end))
    return draft
