"""Reports of research by who made them in a bracket, and what is yet to appear: "Projektbericht ‚Titel‘ (Meier/Müller), Veröffentlichung voraussichtlich Mitte 1980"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.kinds import given_names
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

ANNOUNCED_CUES = "projektbericht forschungsbericht abschlußbericht abschlussbericht zwischenbericht endbericht erscheint erschien"
_SURNAME = r"(?<![\w’'-])[^\W\d_a-zß-ÿ][\w’'-]{1,40}"
_QUOTED = r"(?P<open>[‚„‘“\"'])␟+[‘“’”\"'],?"
_SOON = r"(?:voraussichtlich|vorgesehen\sfür|geplant\sfür|erscheint)\s(?:(?:Anfang|Mitte|Ende|Frühjahr|Herbst)\s)?"
_REPORT = late_pattern(
    rf"(?P<genre>(?:Projekt|Forschungs|Abschlu(?:ß|ss)|Zwischen|End)bericht)\s{_QUOTED}\.?\s\((?P<names>{_SURNAME}(?:(?:\s?/\s?|,\s|\s(?:und|u\.|&)\s|\s){_SURNAME}){{0,5}})\)"
    rf"(?:,\sVeröffentlichung\s(?:ist\s)?{_SOON}(?P<year>(?:19|20)\d\d))?"
)
_TITLED = late_pattern(
    rf"(?P<name>{_SURNAME}(?:\s[^\W\d_a-zß-ÿ][\w.’'-]{{0,40}}){{1,3}})\s(?:erscheint|erschien|ist)\s[^.;:()␟]{{0,60}}?unter\sdem\sTitel:?\s{_QUOTED}(?:\s(?P<place>[^\W\d_a-zß-ÿ][^\W\d_]+(?:[-\s/][^\W\d_a-zß-ÿ][^\W\d_]+)?),?)?\s(?:{_SOON})?(?P<year>(?:19|20)\d\d)(?!\w)"
)
_BETWEEN = re.compile(r"\s?/\s?|,\s|\s(?:und|u\.|&)\s|\s")


def find_announced(scan: Scan) -> Iterator[Draft]:
    """What is said of a report and of a book that is still to come, by the words for it."""
    for found in _REPORT.finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="report")
        draft.put("genre", Span(*found.span("genre")))
        draft.put("title", scan.quote_at(found.start("open")))
        _put_surnames(draft, *found.span("names"))
        draft.put("issued", Span(*found.span("year")) if found["year"] else None)
        yield draft
    for found in _TITLED.finditer(scan.masked):
        run = scan.names(*found.span("name"))
        if run and run.span.end == found.end("name"):
            draft = Draft(scan, *found.span(), type="book")
            draft.put_names("author", run)
            draft.put("title", scan.quote_at(found.start("open")))
            draft.put("publisher-place", Span(*found.span("place")) if found["place"] else None)
            draft.put("issued", Span(*found.span("year")))
            yield draft


def _put_surnames(draft: Draft, start: int, end: int) -> None:
    """Surnames with strokes between them; where one was lost a space stands there."""
    spans, at = list[Span](), start
    for cut in _BETWEEN.finditer(draft.scan.masked, start, end):
        if cut.group() != " " or draft.scan.masked[at : cut.start()] not in given_names():
            spans.append(Span(at, cut.start()))
            at = cut.end()
    spans.append(Span(at, end))
    draft.put_names("author", NameRun(Span(start, end), tuple(Name(s.of(draft.scan.text)) for s in spans), tuple(spans)))
