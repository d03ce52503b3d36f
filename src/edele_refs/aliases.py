"""What a work is called from its first mention on: "(hereafter FRUS)", "(далее – ТСД)"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

_BEHIND = 60
"""So far behind a reference its short name may stand."""


@cache
def _introduced() -> re.Pattern[str]:
    inner = r"[^()\[\]„“”‘«»\";]"
    whole = rf"[^\W\d_]{inner}{{1,40}}?(?=[)\]”’»\"])"
    return long_pattern(rf"(?:{pattern('hereafter')})\s?[:,–—-]?\s?[„“‘«\"]?(?P<name>{whole}|[^\W\d_][^()\[\]„“”‘«»\";,]{{1,40}})")


@cache
def _sentence() -> re.Pattern[str]:
    """". Далее — Сб. РИО": a sentence of its own behind the reference, and the name in a capital."""
    return long_pattern(rf"[.,;]{{0,2}}\s(?:{pattern('hereafter')})(?:\s?[:–—-])?\s[„“‘«\"]?(?=[^\W\d_a-zà-ÿа-џґ])")


_BRACKET = late_pattern(r"(?:[^(\[;]{0,12}|[,.]\s[^(\[;:\dA-ZÀ-ÞА-ЯЁІЇЄ]{3,28})[(\[]")
"""A bracket behind a reference, be it with a few small words between: ", 149, emphasis original. (Henceforth *BL*)"."""


def introduced(text: str, span: Span) -> tuple[str, ...]:
    """The short names that the reference at ``span``, or a bracket behind it, gives its work.

    >>> introduced("Jarosz, Polityka władz, Warszawa 1998, s. 9 (dalej: Polityka).", Span(0, 38))
    ('Polityka',)
    """
    behind = text[span.end : span.end + _BEHIND]
    stretch = span.of(text) + (behind if _BRACKET.match(behind) or _sentence().match(behind) else "")
    return _names(stretch)


@lru_cache(maxsize=1 << 9)
def _names(stretch: str) -> tuple[str, ...]:
    """The names; several rules ask for those of the same reference."""
    return tuple(m["name"].rstrip(" .") for m in _introduced().finditer(stretch))
