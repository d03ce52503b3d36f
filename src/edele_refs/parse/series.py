"""Series cited by their own numbers: document editions by year and volume, debates by column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.letters import read_letter
from edele_refs.parse.scan import Scan

_VOLUME = r"(?:(?:[Vv]ol(?:ume|\.)|Bd\.)\s)?(?P<volume>[IVXLC]{1,6}|\d{1,2})(?!\w)(?P<part>,?\s(?:[Pp]art|[Pp]t\.)\s\w{1,3})?"
_PLACES = r"(?:(?:docs?\.?|nos?\.?|pp?\.|Documents?)\s)?\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?!\w)"
_EDITION = re.compile(
    r"(?P<title>(?:FRUS|Foreign Relations of the United States)[,:]?\s(?:Diplomatic Papers,?\s)?\d{4}(?:[-–]\d{2,4})?),?\s"
    rf"{_VOLUME}"
    r"(?:[,:]\s(?:(?P<name>(?=[A-Z])[^()␟\n]{3,90}?)(?=\s\()|(?P<plain>(?=[A-Z])[^();␟\n]{3,90}?)))?"
    r"(?:\s\((?P<place>[A-Z][^():;]{1,40}):\s(?P<publisher>[^();]{2,60}),\s(?P<year>(?:19|20)\d\d)\)|\s\((?P<town>[A-Z][\w. ,]{1,30}),\s(?P<dated>(?:19|20)\d\d)\))?"
    rf"(?:(?:[,:]\s|:)(?P<locator>{_PLACES}))?(?=\s*(?:[;.)\]]|$))"
)
"""“FRUS, 1945, III, 520”; the volume's name may have semicolons where its imprint follows."""

_DEBATES = re.compile(
    r"(?:(?:Parliamentary Debates|Parl\.\s?Debs?\.?|Hansard)(?:,?\s\(?(?:HC|HL|H\.\s?C\.|H\.\s?L\.|(?:House of )?(?:Commons|Lords))(?!\w)\)?)?(?:\sDeb(?:ates|\.)?)?"
    r"|(?:HC|HL|H\.\s?C\.|H\.\s?L\.)\sDeb(?:ates|s\.|s|\.)?|Congressional\s(?:Globe|Record)"
    r"|(?:Deutscher\sBundestag[,:]\s)?Stenogra(?:ph|f)ischer?\sBerichte?(?:\s(?:über\sdie\sVerhandlungen\s)?des\s(?:Deutschen\s)?(?:Reichstage?s|Bundestage?s))?"
    r"|Verhandlungen\sdes\s(?:Deutschen\s)?(?:Reichstage?s|Bundestage?s))(?![\w(])"
)
_OF_DEBATES = re.compile(
    r"[,:]?\s(?:\(?(?P<series>(?:\d\w\w|fifth|sixth|fourth|third)\sser(?:ies|\.)|series\s\d)\)?|(?:vol(?:ume|\.)?\s|Bd\.\s|Band\s)(?P<volume>\d{1,4})"
    r"|(?P<number>\d{1,2}\.\s(?:Wahlperiode|Legislaturperiode|WP|LP)\.?(?:,\s\d{1,3}\.\sSitz(?:ung|\.))?|\d{1,3}\.\sSitz(?:ung|\.)|\d{2,3}(?:st|nd|rd|d|th)\sCong\.,\s\d\w{1,2}\ssess\.)"
    r"|(?P<locator>(?:(?:cols?\.?|cc?\.|columns?)\s|(?:S\.|p{1,2}\.)\s?|(?=\d[^;.)]{0,16}(?:[;.)]|$)))\d{1,5}(?:\s?[A-D](?!\w))?(?:\s?[-–]\s?\d{1,5})?))(?!\w)"
)


def _editions(scan: Scan) -> Iterator[re.Match[str]]:
    if "FRUS" in scan.masked or "Foreign Relations" in scan.masked:
        yield from _EDITION.finditer(scan.masked)


def editions(scan: Scan) -> Iterator[Span]:
    """Where editions are cited, at the beginning of a reference or as what contains a document."""
    for found in _editions(scan):
        yield Span(*found.span())


def volume_names(scan: Scan) -> Iterator[Span]:
    """The names of volumes, which may have semicolons: "Eastern Europe; The Soviet Union"."""
    for found in _editions(scan):
        if found["name"]:
            yield Span(*found.span("name"))


def find_editions(scan: Scan) -> Iterator[Draft]:
    """"FRUS, 1948, vol. 4, Eastern Europe; The Soviet Union (Washington: GPO, 1974), 788"."""
    for found in _editions(scan):
        if not _begins(scan, found.start()):
            continue
        draft = Draft(scan, *found.span(), type="book")
        draft.put("title", Span(*found.span("title")))
        _of_edition(draft, found)
        yield draft


def in_edition(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Memorandum of Conversation, June 3, 1961, FRUS, 1961–1963, vol. 5, Soviet Union, doc. 85": a document in an edition."""
    found = next((f for f in _editions(scan) if start + 4 < f.start() and f.end() <= end), None)
    if found is None or scan.masked[found.end() : end].strip(" ,;.)"):
        return None
    draft, part = Draft(scan, start, end, type="chapter"), Draft(scan, start, found.start(), flags={"record"})
    joined = _IN.search(scan.masked, start, found.start())
    stop = tail.peel(part, start, joined.start() if joined else found.start(), tail.RECORD_PEELERS)
    if day := part.place_of("issued"):
        draft.put("original-date", day, part.values["issued"])
    at = read_letter(draft, start, stop)
    if quote := scan.quote_at(at):
        draft.put("title", quote)
    elif at < stop:
        draft.put("title", Span(at, stop))
    draft.put("container-title", Span(*found.span("title")))
    _of_edition(draft, found)
    if draft.locator and _EXTENT.fullmatch(draft.locator.of(scan.text)):
        draft.put("page", draft.locator)
        draft.locator = None
    return [draft]


_EXTENT = re.compile(r"\d{1,4}\s?[-–]\s?\d{1,4}")
_IN = re.compile(r",?\s(?:in|printed in|reprinted in):?\s*$")
_STATED = (
    ("volume", "volume"),
    ("volume-title", "name"),
    ("volume-title", "plain"),
    ("publisher-place", "place"),
    ("publisher-place", "town"),
    ("publisher", "publisher"),
    ("issued", "year"),
    ("issued", "dated"),
)


def _of_edition(draft: Draft, found: re.Match[str]) -> None:
    for variable, group in _STATED:
        draft.put(variable, Span(*found.span(group)) if found[group] else None)
    draft.locator = Span(*found.span("locator")) if found["locator"] else None


def find_debates(scan: Scan) -> Iterator[Draft]:
    """"HC Deb, 3 October 1938, vol. 339, cols 40–162", its parts in any order."""
    for head in _DEBATES.finditer(scan.masked):
        if not _begins(scan, head.start()):
            continue
        draft = Draft(scan, head.start(), head.end(), type="report")
        draft.put("title", Span(*head.span()), head.group())
        while end := _part_of_debate(draft, draft.end):
            draft.end = end
        if draft.locator or {"volume", "issued"} <= draft.values.keys():
            yield draft


def _part_of_debate(draft: Draft, at: int) -> int | None:
    """The series, volume, columns or day that follow at ``at``; where they end."""
    scan = draft.scan
    dated = any(d.span.start in (at + 1, at + 2) for d in scan.dates_in(at, at + 3))
    if not dated and (found := _OF_DEBATES.match(scan.masked, at)):
        kind = found.lastgroup or ""
        if kind == "locator":
            draft.locator = Span(*found.span(kind))
        else:
            draft.put({"series": "collection-title"}.get(kind, kind), Span(*found.span(kind)), found[kind])
        return found.end()
    lead = re.compile(r"[,:]?\s\(?(?:vom\s|v\.\s)?").match(scan.masked, at)
    date = next(iter(scan.dates_in(lead.end(), lead.end() + 1)), None) if lead else None
    if not lead or not date or "issued" in draft.values:
        return None
    draft.put("issued", date.span, date.date)
    return date.span.end + (scan.masked[lead.end() - 1] == "(" and scan.masked[date.span.end : date.span.end + 1] == ")")


def _begins(scan: Scan, at: int) -> bool:
    """Whether a reference begins here and not the edition that another is printed in."""
    before = scan.masked[max(0, at - 30) : at].rstrip(" (")
    return not before or before[-1] in ";.:)" or scan.signal_ends(at - 2, at - 1)
