"""What stands behind the day of a newspaper: its volume, its number, the headline."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.scan import Scan


@cache
def volume_behind(codes: Codes) -> re.Pattern[str]:
    """", roč. 31": the year of a newspaper behind the day."""
    return long_pattern(rf",\s(?!pp?\.)(?:{pattern('volume', codes)})\s?(?P<volume>\d{{1,3}}|[IVXLC]{{1,7}})(?=[,.;]|$)")


@cache
def issue_behind(codes: Codes) -> re.Pattern[str]:
    """", nr 182", ". № 52", ". Л. 9": the number behind the day."""
    return long_pattern(rf"[.,]?\s(?:[–—]\s)?(?:{pattern('issue', codes)}|Л\.)\s?(?P<issue>\d{{1,3}}[–/]\d{{1,3}}|\d{{1,5}}(?:\s?\(\d{{1,6}}\))?)(?![\w–-])")


_HEADLINE = late_pattern(r":\s[„“»«\"‚‘](?P<title>␟+)[“”«»\"’‘](?=[,;.)]|\s?$)")


def headline_behind(scan: Scan, at: int) -> Span | None:
    """"FAZ, 5.11.1956: „Budapest im Blut“": what the paper had to say that day."""
    found = _HEADLINE.match(scan.masked, at)
    return Span(*found.span("title")) if found else None
