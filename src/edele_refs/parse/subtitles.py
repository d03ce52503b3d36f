"""Semicolons within a title, before a second subtitle or a second title: “Versorgungskampf und Mentalität; Leipzig und Köln nach dem Kriege (Münster: …, 1991)”, “Uncle Tom’s Cabin; or, Life among the Lowly”."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.places import is_place
from edele_refs.parse.scan import Scan
from edele_refs.parse.spoken_of import beginning

_IMPRINT = late_pattern(r"(?P<first>[^\W\d_a-zà-ÿа-џґ][^\s,;:()␟]*)(?P<comma>,?)[^;:()␟\d]{3,140}\s\([^\W\d_][^();:]{1,40}:\s[^();]{2,60},\s(?:1[5-9]|20)\d\d\)")
_SECOND_TITLE = late_pattern(r";\s(?:(?:or|oder|ou|ossia|ovvero),\s|or\s(?:the|an?)\s|(?:being|containing|she?owing|wherein)\s)")
LONGEST = 240


def within_title(scan: Scan, mark: Span, start: int, end: int) -> bool:
    """Whether a semicolon stands within a title."""
    return _doubled(scan, mark.start, start) or _before_subtitle(scan, mark, start, end)


def _doubled(scan: Scan, at: int, start: int) -> bool:
    """Whether the second of two titles of one work follows, of which nothing but words stands before."""
    low = max(start, scan.masked.rfind(";", start, at) + 1)
    return _SECOND_TITLE.match(scan.masked, at) is not None and not any(map(str.isdigit, scan.masked[low:at]))


def _before_subtitle(scan: Scan, mark: Span, start: int, end: int) -> bool:
    """Whether a semicolon parts a title from a second subtitle: its work has no imprint yet, and what follows no author.

    "Rainer Gries, Die Rationen-Gesellschaft: Versorgungskampf; Leipzig, München und Köln (Münster: Dampfboot, 1991)".
    """
    behind = _IMPRINT.match(scan.masked, mark.end, min(end, mark.end + LONGEST))
    if behind is None or (behind["comma"] and not is_place(behind["first"])) or not scan.masked[mark.start - 1].isalpha():
        return False
    named = scan.names(mark.end, end)
    if named is not None and scan.masked[named.span.end : named.span.end + 1] in (",", ":") and not is_place(behind["first"]):
        return False
    return _subtitled(scan, beginning(scan, start, mark.start), mark.start)


def _subtitled(scan: Scan, begin: int, at: int) -> bool:
    """Whether a whole name and a title with a subtitle stand here, and nothing else."""
    run = scan.names(begin, at)
    if run is None or not run.names[0].given or scan.masked[run.span.end : run.span.end + 1] != ",":
        return False
    title = scan.masked[run.span.end : at]
    return ": " in title and not {"(", "␟"}.intersection(title)
