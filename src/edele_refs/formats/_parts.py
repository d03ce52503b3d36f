"""The blocks of a note in plain markup: its paragraphs, items, quotations, and cells of tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_LINE = late_pattern(r"[^\n]*(?:\n|\Z)")
_SEVERAL = late_pattern(r"\n[ \t>]*(?:\n|[-+*•:|][ \t]|[(\[]?[\w#]{1,9}[.)][ \t]|>)|[|]|[-=]{2}[ \t]+[-=]{2}|^[ \t]*[-+*•][ \t]|\n[ \t]*>")
"""What a text has that is more than one block, or begins with the sign of an item."""
_ITEM = late_pattern(r"[ \t>]*(?:(?P<sign>[-+*•:])|[(\[]?(?:\d{1,3}|[a-z]|#)[.)])[ \t]+(?=\S)")
_SIGN = late_pattern(r"[ \t>]*(?:(?:[-+*•]|:(?=[ \t]{2}))[ \t]+)?")
"""What is no text at the beginning of a block."""
_QUOTED = late_pattern(r"[ \t]*>")
_COLUMNS = late_pattern(r"[ \t>]*[-=]{2,}(?:[ \t]+[-=]{2,})+[ \t]*\n?$")
"""The line of a table that says where its columns stand."""
_COLUMN = late_pattern(r"(?<![-=])[-=]")
_RULE = late_pattern(r"[ \t>]*(?:\+(?:[-=:]+\+)+|\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)+\|?|\|[ \t]*:?-+:?[ \t]*\|)[ \t]*\n?$")
_BETWEEN = late_pattern(r"[ \t]*(?<!\\)\|[ \t]*")
_ROW = late_pattern(r"[ \t>]*\|")


def parts(source: str, span: Span, bare: bool = False) -> Sequence[Span]:
    """The blocks in a stretch of source, without what is markup between them.

    ``bare``: rows are told by the sign at their beginning, without a line under the first.

    >>> text = "Werth.\\n\\n- Reese\\n- Ivanov\\n\\n| a | b |\\n|---|---|\\n| c | d |"
    >>> [one.of(text) for one in parts(text, Span(0, len(text)))]
    ['Werth.', 'Reese', 'Ivanov', 'a', 'b', 'c', 'd']
    """
    if not _SEVERAL.search(source, *span):
        return (span,)
    found = (_trimmed(source, one) for one in _blocks(source, _lines(source, span), bare))
    return [one for one in found if one.start < one.end]


def _lines(source: str, span: Span) -> list[Span]:
    return [Span(*line.span()) for line in _LINE.finditer(source, *span) if line[0]]


def _trimmed(source: str, span: Span) -> Span:
    sign = _SIGN.match(source, *span)
    start, end = sign.end() if sign else span.start, span.end
    while start < end and source[start].isspace():
        start += 1
    while start < end and source[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _blocks(source: str, lines: Sequence[Span], bare: bool) -> Iterator[Span]:
    rows = _rows(source, lines, bare)
    begun, listed, quoted = -1, "", False
    for at, line in enumerate(lines):
        blank = not source[line.start : line.end].strip("> \t\r\n\f")
        kind = (found["sign"] or "1") if (found := _ITEM.match(source, *line)) else ""
        item = kind != "" and (begun < 0 or listed == kind)
        quote = _QUOTED.match(source, *line) is not None
        if begun >= 0 and (blank or item or at in rows or (quote and not quoted)):
            yield Span(begun, line.start)
            begun = -1
        if at in rows:
            yield from _cells(source, line, rows[at])
        elif not blank and begun < 0:
            begun, listed = line.start, kind
        quoted = quote
    if begun >= 0:
        yield Span(begun, lines[-1].end)


Columns = Sequence[int]
"""Where in a line columns begin; none where signs stand between them."""


def _rows(source: str, lines: Sequence[Span], bare: bool) -> dict[int, Columns | None]:
    """The lines of tables by number, each with its columns; None for a line that is no row."""
    found: dict[int, Columns | None] = {}
    for at, line in enumerate(lines):
        if at in found:
            continue
        columns = _COLUMNS.match(source, *line)
        if columns or _RULE.match(source, *line):
            where = [begin.start() for begin in _COLUMN.finditer(columns[0])] if columns else []
            found |= _table(source, lines, at, where)
        elif bare and _ROW.match(source, *line):
            found[at] = ()
    return found


def _table(source: str, lines: Sequence[Span], at: int, columns: Columns) -> dict[int, Columns | None]:
    """The rows of a table by a line that divides them: the one before it, and those up to an empty line."""
    found: dict[int, Columns | None] = {at: None}
    if at and source[slice(*lines[at - 1])].strip() and (columns or "|" in source[slice(*lines[at - 1])]):
        found[at - 1] = columns
    for n in range(at + 1, len(lines)):
        if not source[slice(*lines[n])].strip("> \t\r\n\f"):
            break
        divides = _RULE.match(source, *lines[n]) or _COLUMNS.match(source, *lines[n])
        if not columns and not divides and "|" not in source[slice(*lines[n])]:
            break
        found[n] = None if divides else columns
    return found


def _cells(source: str, line: Span, columns: Columns | None) -> Iterator[Span]:
    if columns is None:
        return
    edges = [line.start, line.start]
    if columns:
        edges += [edge for one in columns[1:] for edge in [min(line.start + one, line.end)] * 2]
    else:
        edges += [edge for sign in _BETWEEN.finditer(source, *line) for edge in sign.span()]
    edges += [line.end, line.end]
    yield from (Span(a, b) for a, b in pairwise(edges[1:-1]) if a < b and source[a:b].strip(" \t|"))
