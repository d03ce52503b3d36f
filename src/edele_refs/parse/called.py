"""What a work is called from its first mention on, said behind it without a bracket: no mention of its own."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.scan import Scan


def begins(scan: Scan, at: int) -> bool:
    """Whether words say what the work before is called from here on: "; hereafter Kettle, Making"; what has a page is cited."""
    return scan.says("hereafter") and _calling(scan.codes).match(scan.masked, at) is not None


def stands(scan: Scan, at: int) -> bool:
    """Whether such words, or the name behind them, stand there: ", hereafter cited as Kettle, Making"."""
    if not scan.says("hereafter"):
        return False
    return any(at in (found.start(), found.start("name")) for found in _calling(scan.codes).finditer(scan.masked, max(0, at - 50)))


@cache
def _calling(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('hereafter', codes)})[:,]?\s(?P<name>[^.;()\d]{{2,60}}+(?=\.?\s*$|;))")
