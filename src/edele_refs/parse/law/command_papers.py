"""British command papers, told by their number: "Cd. 4499 (1909)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.authors import read_authors
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.imprints import peel_bracketed_imprint
from edele_refs.parse.peelers.places import peel_place
from edele_refs.parse.scan import Scan
from edele_refs.parse.settling import finished
from edele_refs.parse.titles import put_title

_SERIES = r"(?P<series>C|Cd|Cmd|Cmnd|Cm|(?:Scot\.?\s)?Law\sCom|H\.?\s?[CL]\.?(?=\s\d{1,4}(?:-[ivxIVX]{1,4})?\s\((?:18|19|20)\d\d[-–/]\d\d\)))\.?\s(?:(?:(?<=Law\sCom\.\s)|(?<=Law\sCom\s))[Nn]o\.?\s)?"
"""Papers by command of the sovereign, and those that the law commissions number."""
_COMMAND = late_pattern(
    rf"(?:,?\s|(?<![^\s(\[]))[(\[]?{_SERIES}(?P<number>\d{{1,4}}(?:-[ivxIVX]{{1,4}})?)(?:[)\]]?[,;]?\s[(\[]?(?P<year>(?:18|19|20)\d\d(?:[-–/]\d\d(?!\d))?))?[)\]]?(?:(?:,\s|(?(year)(?<=\))\s|(?!)))(?P<place>(?:(?:pp?\.|(?:vol\.\s\d,\s)?paras?\.?|ch(?:aps?)?\.|q\.|qq\.|cols?\.)\s?|(?<=\d\),\s))\d[\d., –-]*))?$"
)
_COMMAND_FIRST = late_pattern(rf"(?:(?:Parliamentary\sPapers|Parl\.\sPapers|PP|P\.P\.),?\s(?P<session>(?:18|19|20)\d\d),\s)?{_SERIES}(?P<number>\d{{1,4}}),?\s(?P<title>[A-Z‘“][^;]{{6,160}}?)(?:,\s(?P<year>(?:18|19|20)\d\d)|\s\((?P<bracketed>(?:18|19|20)\d\d)\)|(?(session)(?=,\spp?\.|$)|(?!)))(?:,\s(?P<place>(?:pp?\.|paras?\.?)\s?\d[\d, –-]*))?$")


def command_paper(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Report of the Royal Commission on the Poor Laws, Cd. 4499 (1909), p. 12": a paper by its command number."""
    found = _COMMAND_FIRST.match(scan.masked, start, end) or _COMMAND.search(scan.masked, start, end)
    if not found:
        return _printed_by_command(scan, start, end)
    if "title" not in found.re.groupindex and (0 < found.start() - start < 10 or (not found["year"] and (found["series"] == "C" or found.start() == start))):
        return None  # "C. 191" may be a page
    draft = Draft(scan, start, end, type="report", flags={"of form"})
    if "title" in found.re.groupindex:
        draft.put("title", scan.quote_at(found.start("title")) or Span(*found.span("title")))
    elif found.start() > start:
        _titled(draft, start, found.start())
    _numbered(draft, found)
    year = next((Span(*found.span(g)) for g in ("year", "bracketed", "session") if found.groupdict().get(g)), None)
    draft.put("issued", year)
    draft.locator = Span(*found.span("place")) if found["place"] else None
    return [draft]


def _printed_by_command(scan: Scan, start: int, end: int) -> list[Draft] | None:
    """"Correspondence respecting Zululand, C. 2591 (London: HMSO, 1880), p. 14", "Cmd. 2591 (London: HMSO, 1926)": with its imprint."""
    draft = Draft(scan, start, end, type="report", flags={"of form"})
    stop = peel_place(draft, start, end) or end
    at = peel_bracketed_imprint(draft, start, stop)
    found = _COMMAND.search(scan.masked, start, len(scan.masked[:at].rstrip(" ,"))) if at else None
    if found is None or found["place"] or 0 < found.start() - start < 10:
        return None
    if found.start() > start:
        _titled(draft, start, found.start())
    _numbered(draft, found)
    return finished([draft])


def _titled(draft: Draft, start: int, end: int) -> None:
    """Who reports, what the paper is called, and which volume of it is cited."""
    at = read_authors(draft, start, end)
    if quote := draft.scan.quote_at(at):
        draft.put("title", quote)
    else:
        put_title(draft, at, end)


def _numbered(draft: Draft, found: re.Match[str]) -> None:
    stop = draft.scan.text[found.end("series")] == "."
    series = Span(found.start("series"), found.end("series") + stop)
    draft.put("collection-title", series, series.of(draft.scan.text))
    draft.put("collection-number", Span(*found.span("number")))
