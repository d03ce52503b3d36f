"""Words that say what a source is before anybody's name: "Memorandum by", "Interview with", "Brief an"."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from operator import attrgetter

from edele_refs.languages import Codes, pattern, words
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.scan import Scan

_END = attrgetter("end")
_MOST = 90
"""Characters; what stands further before a name does not describe what is his."""


@cache
def _kinds(codes: Codes) -> re.Pattern[str]:
    records = "|".join(re.escape(word) for word in sorted({*words("record"), *words("letter")}, key=len, reverse=True) if word[0].isupper())
    return long_pattern(rf"(?:^|[.;:(\[]\s?)\s?(?P<kind>(?:{records})[\w’'-]*|{pattern('interviewer', codes)})(?:\s[^\s.;:()\[\]]+){{0,6}}\s?$")


def describes(scan: Scan, start: int, end: int) -> bool:
    """Whether a source begins before a name that stands at ``end``, with what it is.

    "Memorandum by George Kennan": then the name does not begin a reference.
    """
    before = bisect_right(scan.signals, end, key=_END)
    low = max([start, end - _MOST, *(s.end for s in scan.signals[max(0, before - 1) : before])])
    found = _kinds(scan.codes).search(scan.masked[low:end])
    return found is not None and not _sentence(scan, low + found.start("kind"), end)


@cache
def _behind_file(codes: Codes) -> re.Pattern[str]:
    records = "|".join(re.escape(word) for word in sorted({*words("record"), *words("letter")}, key=len, reverse=True) if word[0].isupper())
    return long_pattern(rf"[,.]\s(?:{records})(?:\s[^\W\dA-ZÀ-ÞА-ЯЁІЇЄ_][\w’'-]*){{1,4}}\s?$")


def describes_file(scan: Scan, end: int) -> bool:
    """Whether what a record is stands between its signature and a name at ``end``: "AIPN, 00231/229, t. 3, Notatka dotycząca S. Mikołajczyka"."""
    before = bisect_right(scan.signatures, end, key=_END) - 1
    low = scan.signatures[before].end if before >= 0 else end
    return 0 < end - low < _MOST and _behind_file(scan.codes).fullmatch(scan.masked, low, end) is not None


def _sentence(scan: Scan, start: int, end: int) -> bool:
    """Whether the words tell something instead: "Reports by the police show, as Kennan …"."""
    return bool(finite_words(scan.masked[start:end])) or "," in scan.masked[start:end]
