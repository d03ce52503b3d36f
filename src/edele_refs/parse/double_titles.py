"""Works with two titles: "Uncle Tom’s Cabin; or, Life among the Lowly"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan

_SECOND_TITLE = late_pattern(r";\s(?:(?:or|oder|ou|ossia|ovvero),\s|or\s(?:the|an?)\s|(?:being|containing|she?owing|wherein)\s)")


def in_double_title(scan: Scan, at: int, start: int) -> bool:
    """Whether the second of two titles of one work follows, of which nothing but words stands before: "Uncle Tom’s Cabin; or, Life among the Lowly"."""
    low = max(start, scan.masked.rfind(";", start, at) + 1)
    return _SECOND_TITLE.match(scan.masked, at) is not None and not any(map(str.isdigit, scan.masked[low:at]))
