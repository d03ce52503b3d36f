"""Semicolons within a title: “Versorgungskampf und Mentalität; Leipzig und Köln nach dem Kriege (Münster: …, 1991)”."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.places import is_place
from edele_refs.parse.scan import Scan

_IMPRINT = late_pattern(r"(?P<first>[^\W\d_a-zà-ÿа-џґ][^\s,;:()␟]*)(?P<comma>,?)[^;:()␟\d]{3,140}\s\([^\W\d_][^();:]{1,40}:\s[^();]{2,60},\s(?:1[5-9]|20)\d\d\)")
LONGEST = 240


def within_title(scan: Scan, mark: Span, start: int, end: int) -> bool:
    """Whether a semicolon parts a title from a second subtitle: its work has no imprint yet, and what follows no author.

    "Rainer Gries, Die Rationen-Gesellschaft: Versorgungskampf; Leipzig, München und Köln (Münster: Dampfboot, 1991)".
    """
    behind = _IMPRINT.match(scan.masked, mark.end, min(end, mark.end + LONGEST))
    if behind is None or (behind["comma"] and not is_place(behind["first"])) or not scan.masked[mark.start - 1].isalpha():
        return False
    named = scan.names(mark.end, end)
    if named is not None and scan.masked[named.span.end : named.span.end + 1] in (",", ":") and not is_place(behind["first"]):
        return False
    return _subtitled(scan, _begin(scan, mark.start, start), mark.start)


def _begin(scan: Scan, at: int, start: int) -> int:
    """Where the reference before a semicolon may begin: behind the last one, or a signal."""
    last = scan.masked.rfind("; ", start, at)
    begin = max(last + 2 if last >= 0 else 0, *(s.end for s in scan.signals if start <= s.start < at), start)
    while begin < at and scan.masked[begin] in " ,:":
        begin += 1
    return begin


def _subtitled(scan: Scan, begin: int, at: int) -> bool:
    """Whether a whole name and a title with a subtitle stand here, and nothing else."""
    run = scan.names(begin, at)
    if run is None or not run.names[0].given or scan.masked[run.span.end : run.span.end + 1] != ",":
        return False
    title = scan.masked[run.span.end : at]
    return ": " in title and not {"(", "␟"}.intersection(title)
