"""How long a book is and what it costs, behind its imprint: "412 pp., £30", "896 с.", "XIV, 320 S., 39,90 €"; no part of the reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Span, Trace
from edele_refs.parse.scan import Scan

_ISBN = late_pattern(r"ISBN(?:-1[03])?:?\s?(?P<isbn>(?:97[89][- ]?)?\d[\d -]{7,15}[\dXx])(?!\w)")
_REACH = 90


def without_extent(scan: Scan, reference: Span) -> Span:
    """The stretch of a reference up to what a library or a shop says of the book."""
    found = _extent(scan.codes).search(scan.masked, reference.start + 12, reference.end)
    return Span(reference.start, found.start()) if found else reference


@cache
def _extent(codes: Codes) -> re.Pattern[str]:
    pages = rf"(?:[IVXLCivxlc]{{1,7}}\s?[,+]\s?)?(?:\d\.\d{{3}}|\d{{2,4}})(?:\s?\+\s?\d{{1,3}})?\s?(?:{pattern('page', codes)})(?!\s?[\d–])|[Pp]p\.?\s(?:[ivxlc]+[\s,+]+)?\d{{2,4}}(?=[.,;]|$)(?![.,]\s\d)"
    price = r"[£$€]\s?\d|\d{1,4}(?:[.,]\d\d|,[–-])?\s?(?:€|£|EUR|zł|Kč|руб|грн|Euro)"
    return long_pattern(rf"(?<=[\d)\w])[.,;:]?\s(?:[–—-]\s)?\(?(?:{pages}|{price}|{_ISBN.pattern})")


def with_isbn(scan: Scan, citations: list[Citation], end: int) -> Iterator[Citation]:
    """Citations of a stretch that ends at ``end``, the last with the ISBN that stands behind it."""
    isbn = _ISBN.search(scan.masked, end, min(len(scan.text), end + _REACH))
    for citation in citations:
        if isbn and citation is citations[-1] and citation.span.end >= end - 2 and citation.item.get("type") == "book" and "ISBN" not in citation.item:
            place = Span(*isbn.span("isbn"))
            traces = (*citation.traces, Trace("ISBN", place))
            yield replace(citation, span=Span(citation.span.start, isbn.end()), item=citation.item.having(ISBN=place.of(scan.text)), traces=traces)
        else:
            yield citation
