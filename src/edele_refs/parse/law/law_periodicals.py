"""Articles as German lawyers cite them: "Josef Esser, NJW 1969, 1456–1461 (1458)", "Großfeld, Die Privatstrafe, JZ 1961, 145, 147"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from edele_refs.languages import Codes, exactly, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses, places
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.scan import Scan

_PAGES = r"\d{1,4}(?:\s?[-–]\s?\d{1,4})?"
_FOLLOWING = r"(?:\sff?\.?(?!\w))?"


@cache
def _form(codes: Codes) -> re.Pattern[str]:
    """A siglum, its year and the page where an article begins, with the page cited behind it."""
    word = rf"(?:{pattern('page', codes)}\s?)?"
    siglum = r"(?P<journal>(?=[^\W\d_]{0,7}[^\W\d_a-zäöü][a-zäöü]{0,3}[A-ZÄÖÜ])[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{1,8})"
    cited = rf"(?:\s\((?P<inner>{word}{_PAGES}{_FOLLOWING})\)|,\s(?P<behind>{_PAGES}{_FOLLOWING}))"
    return long_pattern(rf",\s{siglum}\s(?P<year>{YEAR}),\s(?P<all>{word}(?P<page>{_PAGES}){_FOLLOWING}){cited}?\.?$")


JOURNALS = (
    "AcP", "AöR", "ArbuR", "ARSP", "BayVBl", "BB", "DB", "DGVZ", "DJ", "DJZ", "DÖV", "DR", "DRiZ", "DStR", "DVBl", "EuGRZ", "EuR", "EuZW", "FamRZ", "GewArch", "GmbHR", "GRUR",
    "IPRax", "JA", "JBl", "JherJb", "JR", "JuS", "JW", "JZ", "KJ", "KritV", "LZ", "MDR", "NJ", "NJW", "NStZ", "NVwZ", "NZA", "ÖJZ", "RabelsZ", "RdA", "RIW", "RuP", "SJZ", "StV", "VersR", "VerwArch",
    "VSSR", "VVDStRL", "WM", "WuW", "ZAkDR", "ZAkDtR", "ZfA", "ZHR", "ZIP", "ZRP", "ZSR", "ZStW", "ZUM", "ZZP",
)  # fmt: skip
"""Law journals of German tongue, by the sigla under which alone an article may be cited."""
LAW_CUES = " ".join(sorted({siglum.casefold() for siglum in JOURNALS}))
_ALONE = late_pattern(rf"(?<![\w-])(?P<journal>{exactly(JOURNALS)})\s(?P<year>{YEAR}),\s(?:S\.\s)?(?P<page>{_PAGES})(?:\s\((?P<inner>{_PAGES}{_FOLLOWING})\)|,\s(?P<behind>{_PAGES}{_FOLLOWING})(?!\.\d))?(?!\w)")


def cores(scan: Scan) -> list[Span]:
    """Where journal, year and pages stand."""
    return [Span(*found.span()) for found in _ALONE.finditer(scan.masked)]


def find_law_journals(scan: Scan) -> Iterator[Draft]:
    """"NJW 1954, 713" alone: an article of which nothing is named but where it stands."""
    for found in _ALONE.finditer(scan.masked):
        if scan.begins_at(found.start()) and scan.masked[max(0, found.start() - 2) : found.start()].rstrip()[-1:] != ":":
            draft = Draft(scan, *found.span(), type="article-journal")
            draft.put("container-title", Span(*found.span("journal")))
            draft.put("issued", Span(*found.span("year")))
            _put_pages(draft, found)
            yield draft


def law_periodical(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Behind a siglum and its year the numbers are pages, were they as high as years."""
    found = _form(scan.codes).search(scan.masked, start, end)
    if not found or found.start() <= start or houses.is_house(found["journal"]):
        return None
    run = scan.names(start, found.start())
    if run is None or (run.span.end < found.start() and scan.masked[run.span.end] not in ",:") or places.ends_in_town(scan.masked, found.start()):
        return None
    draft = Draft(scan, start, end, type="article-journal", flags={"of form"})
    at = read_authors(draft, start, found.start())
    if at < found.start():
        draft.put("title", scan.quote_at(at) or Span(at, found.start()))
    draft.put("container-title", Span(*found.span("journal")))
    draft.put("issued", Span(*found.span("year")))
    _put_pages(draft, found)
    return [draft]


def _put_pages(draft: Draft, found: re.Match[str]) -> None:
    """The extent, and the page cited of it; "121 ff." is a place."""
    group = "inner" if found["inner"] else "behind" if found["behind"] else None
    if group is None and "all" in found.re.groupindex and found.end("all") > found.end("page"):
        draft.locator = Span(*found.span("all"))
        return
    draft.put("page", Span(*found.span("page")))
    draft.locator = Span(*found.span(group)) if group else None
