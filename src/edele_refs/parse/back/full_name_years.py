"""A whole name and a year, which lead to a list of literature as a surname does: "Niklas Luhmann 1969, S. 12", "E. Ehrlich (1913) 33"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.back.author_years import behind_year
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan

_YEAR = late_pattern(rf"\s(?P<open>\(?)(?P<year>{YEAR}[a-h]?)(?P<close>\)?)(?![\d–-])")
_BEGINS = late_pattern(r"^|;\s|(?<=[\d)f]\.)\s(?=[^\W\d_a-z])")
_ENDS = late_pattern(r"\s?(?:[;)]|\.?$)")


def find_full_name_years(scan: Scan) -> Iterator[Draft]:
    """Where a reference may begin, who is named in full with nothing but a year, and a page or the end behind it."""
    for at in sorted({*(found.end() for found in _BEGINS.finditer(scan.masked)), *(signal.end + 1 for signal in scan.signals)}):
        run = scan.names(at, len(scan.text)) if scan.text[at : at + 1].isupper() and not _PARTIES.match(scan.masked, at) else None
        year = _YEAR.match(scan.masked, run.span.end) if run and _are_whole(scan, run) else None
        if run and year and (draft := _read(scan, run, year.span("year"), year.end(), bool(year["open"]), bool(year["close"]))):
            yield draft


_PARTIES = late_pattern(r"(?:R|Rex|Reg(?:ina)?)\.?\sv\.?\s")
"""“R. v. Jarvis (1756) 1 East P.C. 643”: the crown is nobody with a “von”."""


def _are_whole(scan: Scan, run: NameRun) -> bool:
    """Whether all are named in full; the last of two behind a comma alone may be the title: "N. MacCormick, H.L.A. Hart (1981)"."""
    if len(run.names) > 1 and scan.masked[run.spans[-2].end : run.spans[-1].start] == ", ":
        return False
    return not run.weak and all(name.family and name.given for name in run.names)


def _read(scan: Scan, run: NameRun, year: tuple[int, int], end: int, opened: bool, closed: bool) -> Draft | None:
    place = behind_year(scan.masked, end, scan.codes)
    end = place.end if place else end
    if opened and not closed:  # "(1987: 45)"
        closed, end = scan.masked[end : end + 1] == ")" and place is not None, end + 1
    if opened != closed or not (place or _ENDS.match(scan.masked, end)):
        return None
    if any(len(day.date.edtf) > len("1913") for day in scan.dates_in(run.span.start, year[1])):
        return None
    draft = Draft(scan, run.span.start, end, kind="short", flags={"author-year"})
    draft.put_names("author", run)
    draft.put("issued", Span(*year))
    draft.locator = place
    return draft
