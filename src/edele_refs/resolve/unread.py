"""Words that look like a reference and were read as none: no "ibid." reaches over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Span
from edele_refs.resolve.chain import Chain

_LONGEST = 160
"""Characters; a longer stretch without a reference is commentary."""

_PART = late_pattern(r";\s")


@cache
def _place_at_end() -> re.Pattern[str]:
    """A stretch that ends in a place: ", 35", ", p. 35–6", "S. 12 ff.", "caja 4, carpeta 2", "312. o."; a year is none."""
    number = r"\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?ff?)?"
    year = r"(?!(?:1[5-9]|20)\d\d\b)"
    part = r"(?:[a-zà-ÿа-яё]{1,12}\.?|[^\W\d_]{1,6}\.)"
    return long_pattern(rf"(?:(?:{pattern('page')}|{pattern('folio')})\s?{number}|[,:]\s(?:{part}\s)?{year}{number}|[.,]\s{number}\.\s?(?:o|old|oldal|lpp?)\.?)[.,\s]*$")


def like_a_reference(text: str) -> bool:
    """Whether a stretch looks like a reference: capitals, two words, and a place at its end."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    return len(text) <= _LONGEST and len(words) >= 2 and any(w[0].isupper() for w in words) and bool(_place_at_end().search(text))


def in_own_note(chain: Chain, citation: Citation) -> bool:
    """Whether the last member of the list before the mention was not read."""
    text = chain.texts.get(citation.at.note, "")
    start = chain.own[-1].span.end if chain.own else 0
    before = text[start : citation.span.start]
    cut = before.rfind(";")
    return cut >= 0 and any(map(like_a_reference, _PART.split(before[:cut])[-1:]))


def in_note(chain: Chain, label: str, cited: Sequence[Citation]) -> bool:
    """Whether a note has a member that was not read."""
    return any(map(like_a_reference, _rest(chain.texts.get(label, ""), (c.span for c in cited))))


def _rest(text: str, spans: Iterable[Span]) -> list[str]:
    """What no citation covers, each member by itself."""
    found, at = [], 0
    for span in sorted(spans):
        found += _PART.split(text[at : span.start])
        at = max(at, span.end)
    return [part.strip(" .,;") if at else part.strip() for part in (*found, *_PART.split(text[at:]))]
