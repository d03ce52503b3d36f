"""Articles with their newspaper or journal in the bracket behind them: "«Цена потерь» («Грани.ру», 22.06.2005)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import settling, tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.titles import Title
from edele_refs.parse.scan import Scan

_PAPER = late_pattern(r"[(\[](?:[^\W\d_A-ZÀ-ÞА-Я][^()␟\d]{1,30}\s)?[“„«‘\"](?P<name>␟+)[”“»’\"],?\s")


def in_paper(scan: Scan, title: Title, bracket: Span) -> Draft | None:
    """"«Цена потерь» («Грани.ру», 22.06.2005)"."""
    paper = _PAPER.match(scan.masked, *bracket)
    day = next((d for d in scan.dates_in(paper.end(), bracket.end) if d.span.end >= bracket.end - 4), None) if paper else None
    if paper is None or not title.quoted:
        return None
    name = Span(*paper.span("name"))
    if day is None:
        return _in_number(scan, title, name, Span(paper.end() - 1, bracket.end))
    draft = Draft(scan, title.outer.start, bracket.end, type="article-newspaper" if len(day.date.edtf) == 10 else "article-magazine")
    draft.put("title", title.words)
    draft.put("container-title", name)
    draft.put("issued", day.span)
    return draft


def _in_number(scan: Scan, title: Title, name: Span, rest: Span) -> Draft | None:
    """"“Aviation of the ROA” (journal “Echo of war”, 2007, No. 1)"."""
    draft = Draft(scan, title.outer.start, rest.end)
    draft.put("title", title.words)
    left = tail.peel(draft, rest.start, rest.end - 1)
    if left > rest.start + 1 or "issued" not in draft.values:
        return None
    draft.put("container-title", name)
    return next(iter(settling.finished([draft])))
