"""Editions of documents cited by their own numbers: "FRUS, 1945, III, 520"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.documents import read_document
from edele_refs.parse.names.institutions import is_institution
from edele_refs.parse.scan import Scan

_VOLUME = r"(?:(?:[Vv]ol(?:ume|\.)|Bd\.)\s)?(?P<volume>[IVXLC]{1,6}|\d{1,2})(?!\w)(?P<part>,?\s(?:[Pp]art|[Pp]t\.)\s\w{1,3})?"
_PLACES = r"(?:(?:[Dd]o[ck]s?\.?|[Nn]os?\.?|Nr\.|pp?\.|S\.|[Dd]ocuments?)\s)?\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?!\w)(?:,\s(?:pp?\.|S\.)\s\d{1,4}(?:[-–]\d{1,4})?)?"
_EDITION = late_pattern(
    r"(?P<title>(?:FRUS|Foreign Relations of the United States)(?:\s[(\[][^()\[\]]{4,30}[)\]])?[,:]?\s(?:Diplomatic Papers,?\s)?\d{4}(?:[-–]\d{2,4})?),?\s"
    rf"(?:(?P<conference>(?:The\s)?Conferences?\s(?:at|of)\s[A-Z][^();,\d\n]{{3,80}}?)(?=,\s(?:\d|pp?\.|doc)|\s\()|{_VOLUME}"
    r"(?:[,:]\s(?:(?P<name>(?=[A-Z])[^()␟\n]{3,90}?)(?=\s\()|(?P<plain>(?=[A-Z])(?!Do[ck]s?\.|Nr\.|S\.)[^();␟\n]{3,90}?)))?)"
    r"(?:\s\((?P<place>[A-Z][^():;]{1,40}):\s(?P<publisher>[^();]{2,60}),\s(?P<year>(?:19|20)\d\d)\)|\s\((?P<town>[A-Z][\w. ,]{1,30}),\s(?P<dated>(?:19|20)\d\d)\))?"
    rf"(?:(?:[,:]\s|:)(?P<locator>{_PLACES}))?(?=\s*(?:[;.)\]]|$|\([a-z]{{4}}))"
)
"""“FRUS, 1945, III, 520”; the volume's name may have semicolons where its imprint follows."""

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
        draft.put("title", Span(*found.span("title")), _CALLED.sub("", found["title"]))
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
    if not joined and "issued" not in part.values and is_institution(scan.masked[start:stop]):
        return [_issued_by(draft, Span(start, stop), found)]
    if day := part.place_of("issued"):
        draft.put("original-date", day, part.values["issued"])
    for variable in ("genre", "number"):
        draft.put(variable, part.place_of(variable), part.values.get(variable))
    read_document(draft, start, stop)
    draft.put("container-title", Span(*found.span("title")), _CALLED.sub("", found["title"]))
    _of_edition(draft, found)
    if draft.locator and _EXTENT.fullmatch(draft.locator.of(scan.text)):
        draft.put("page", draft.locator)
        draft.locator = None
    return [draft]


def _issued_by(draft: Draft, office: Span, found: re.Match[str]) -> Draft:
    """"U.S. Department of State, Foreign Relations of the United States, 1952–1954, vol. 7": the office that prints it."""
    draft.type = "book"
    draft.put_literals("author", [office])
    draft.put("title", Span(*found.span("title")))
    _of_edition(draft, found)
    return draft


_CALLED = late_pattern(r"\s[(\[][^()\[\]]{4,30}[)\]]")
"""“Foreign Relations of the United States (hereafter FRUS), 1947”: what it is called from here on."""
_EXTENT = late_pattern(r"\d{1,4}\s?[-–]\s?\d{1,4}")
_IN = late_pattern(r",?\s(?:in|printed in|reprinted in):?\s*$")
_STATED = (
    ("volume", "volume"),
    ("volume-title", "conference"),
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


def _begins(scan: Scan, at: int) -> bool:
    """Whether a reference begins here and not the edition that another is printed in."""
    before = scan.masked[max(0, at - 30) : at].rstrip(" (")
    return not before or before[-1] in ";.:)" or scan.signal_ends(at - 2, at - 1)
