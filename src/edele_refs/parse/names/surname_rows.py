"""Surnames in a row right before a title that its face or its marks show: "Brunner, Conze und Koselleck, *Grundbegriffe*"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.names import NameRun
from edele_refs.parse.places import is_place
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

_NAME = r"[^\W\d_a-zà-ÿа-џґ][\w’'-]{2,}"
_ROW = late_pattern(rf"{_NAME}(?:,\s{_NAME}){{1,3}},?\s(?:and|und|et|en|i|y|e|a|и|&)\s{_NAME}(?=[,:]\s)")
_EACH = late_pattern(_NAME)


def surname_row(scan: Scan, start: int, end: int) -> NameRun | None:
    """The names, if a title in italics or quotation marks stands right behind three of them or more."""
    row = _ROW.match(scan.masked, start, end)
    if row is None:
        return None
    title = row.end() + 2
    shown = any(span.start == title for span in scan.italics) or any(span.start in (title + 1, title + 2) for span in scan.quotes)
    spans = tuple(Span(*found.span()) for found in _EACH.finditer(scan.masked, *row.span()))
    if not shown or all(is_place(span.of(scan.text)) for span in spans):
        return None
    return NameRun(Span(*row.span()), tuple(Name(span.of(scan.text)) for span in spans), spans)
