"""What a quotation is taken from, where the words for that stand behind it: "«…». Цит. по: Покаяние. Сыктывкар, 2001. С. 318"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.evidence import Evidence, finite_words
from edele_refs.parse.prose.brackets import is_year
from edele_refs.parse.scan import Scan, between

_LONGEST = 300
"""Characters of such a source."""


def quoted_from(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """The sources, each with the words that lead to it, up to the end of what is told of them."""
    for led in _led(scan.codes).finditer(scan.masked):
        start, high = led.start("word"), min(len(scan.text), led.end() + _LONGEST)
        placed = [core for core in between(cores.cores, led.end(), high) if not is_year(scan, core)]
        if not placed or scan.bracket_around(start) or finite_words(scan.masked[led.end() : placed[0].start]):
            continue
        stop = _SENTENCE.search(scan.masked, placed[0].end)
        yield Span(start, stop.start() + 1 if stop else len(scan.text))


@cache
def _led(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:[.!?…][”“»’\"]?|[”“»’\"][.,]?)\s(?:[—–]\s)?(?P<word>(?i:{pattern('citing', codes)})):?\s(?=[^\W\d_a-zß-ÿа-џ]|[“„«\"])")


_SENTENCE = late_pattern(r"[.;]\s(?=[^\W\d_a-zß-ÿа-џ][^\W\d_]*\s[^\W\d_A-ZÀ-ÞА-Я]+\s[^\W\d_A-ZÀ-ÞА-Я]+)")
"""Where a sentence goes on behind the source."""
