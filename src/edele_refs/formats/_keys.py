"""Pandoc's citations in a note's text: ``[see @werth1964, p. 12; @reese2011]``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.formats._markdown_marks import KEY
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Item, Span

_KEY = late_pattern(rf"(?<![\w.@/\\]){KEY}")
_CLUSTER = late_pattern(r"\[[^\[\]]{0,1000}\]")
_LOCATOR = late_pattern(
    r"\s*,?\s*(?:\{([^{}]{1,100})\}|((?:[^\W\d]{1,12}\.?[\s\u00a0]?|§{1,2}[\s\u00a0]?)?[\dIVXLCivxlc]+\d*[^;\[\]]*?"
    r"(?:,\s*(?:[^\W\d_]{1,12}(?:\.[\s\u00a0]?|[\s\u00a0])|§{1,2}[\s\u00a0]?)[\dIVXLC]+[a-z]{0,3}\b[^;,\[\]]{0,40}?){0,6}))"
    r"(?=$|\s*,\s*[^\W\d_])"
)


def pandoc_citations(text: str) -> tuple[Embedded, ...]:
    """The citations in a text, each with its key and locator; what they cite is not known yet.

    >>> [(e.key, e.locator) for e in pandoc_citations("[see @werth1964, p. 12; @reese]; @x1 [7]")]
    [('werth1964', 'p. 12'), ('reese', None), ('x1', '7')]
    >>> [e.locator for e in pandoc_citations("[@gail, lib. II, obs. 5, n. 12, cited here]")]
    ['lib. II, obs. 5, n. 12']
    """
    if "@" not in text:
        return ()
    found: list[Embedded] = []
    at = 0
    for cluster in _CLUSTER.finditer(text):
        found += _named(text, at, cluster.start(), cluster)
        if found and found[-1].span.end == cluster.end():
            at = cluster.end()
            continue
        found += _parts(text, cluster)
        at = cluster.end()
    return (*found, *_named(text, at, len(text), None))


def _named(text: str, start: int, end: int, after: re.Match[str] | None) -> Iterator[Embedded]:
    """Keys in the sentence; a bracket directly behind one is its locator."""
    for key in _KEY.finditer(text, start, end):
        near = (
            after is not None
            and text[key.end() : after.start()].strip(" ") == ""
            and "@" not in after[0]
        )
        if near and after is not None:
            yield _embedded(key, Span(key.start(), after.end()), after[0][1:-1])
        else:
            yield _embedded(key, Span(*key.span()), "")


def _parts(text: str, cluster: re.Match[str]) -> Iterator[Embedded]:
    """The citations between two brackets, divided by semicolons."""
    begin = cluster.start() + 1
    parts = list(re.finditer(r"[^;]+", text[begin : cluster.end() - 1]))
    for part in parts:
        low, high = begin + part.start(), begin + part.end()
        key = _KEY.search(text, low, high)
        if not key:
            continue
        alone = len(parts) == 1 and not text[low : key.start()].strip()
        start, end = cluster.span() if alone else (key.start(), high)
        yield _embedded(key, Span(start, end), text[key.end() : high])


def _embedded(key: re.Match[str], span: Span, suffix: str) -> Embedded:
    found = _LOCATOR.match(suffix)
    locator = (found[1] or found[2]).strip() if found else None
    name = key[0].lstrip("-@").strip("{}")
    return Embedded(span, Item(), locator or None, name, "pandoc")
