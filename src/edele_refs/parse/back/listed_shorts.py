"""Short forms that only their place in a list tells: "Smith, “Old Farms”; John Brown, “New Farms,” Agricultural History 12"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.back.idem import IDEM
from edele_refs.parse.cuts import Cut
from edele_refs.parse.scan import Scan

_TITLE = late_pattern(r"(?:the\s|a\s)?[^\W\d_a-zà-ÿа-џґ][^.;:()\d␟]{5,70}")
_QUOTED_BEHIND, _IDEM_QUOTED, _IDEM = 2.5, 5.0, 4.0
"""What speaks for a name with nothing but a quoted title, and for another title of the same author, beside a semicolon."""


_PLACED = late_pattern(r"[”»“\"’]?[,.]?(?:\s(?:[^\W\d_]{1,5}\.?\s)?\d[\d–-]*)?(?=[.;)]|\s*$)")


def listed(scan: Scan, cut: Cut, stop: Cut) -> bool:
    """Whether a semicolon stands on one side; none may end before its list does ("ders., System, Bd. I, Berlin 1840").

    So does an "and" between two titles in quotation marks.
    """
    return stop.kind == "semi" or (cut.kind == "semi" and stop.kind in ("edge", "stop")) or titles_apart(scan, stop)


def titles_apart(scan: Scan, cut: Cut) -> bool:
    """Whether "and" parts two quoted titles of somebody: "Harris, “Modernizing the Nation,” and “States at the Limit,” 39"."""
    if cut.kind != "and" or scan.text[cut.before - 1 : cut.before] not in _CLOSING:
        return False
    quote = scan.quote_at(cut.after)
    return quote is not None and quote.end - quote.start > _SHORTEST and _PLACED.match(scan.masked, quote.end) is not None


_CLOSING = tuple("”»“\"’")
_SHORTEST = 8
"""Characters of a title; a quoted word is a part of one."""


def in_list(scan: Scan, start: int, end: int) -> float:
    """What it speaks for a short form without a page that a semicolon parts from another reference."""
    if idem := IDEM.match(scan.text, start, end):
        begins = len(scan.masked) - len(scan.masked[idem.end() :].lstrip(" ,"))
        quote = scan.quote_at(begins)
        whole = quote is not None and quote.end >= end - 2
        return _IDEM_QUOTED if whole else _IDEM if _TITLE.fullmatch(scan.masked, begins, end) else 0.0
    run = scan.names(start, end)
    quote = scan.quote_at(run.span.end + 2) if run and scan.masked[run.span.end : run.span.end + 2] == ", " else None
    return _QUOTED_BEHIND if quote is not None and quote.end >= end - 2 else 0.0
