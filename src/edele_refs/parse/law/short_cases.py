"""Cases named again as American lawyers do, by one party and a page of the report: "Powell, 287 U.S. at 68"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

SHORT_CASE_CUES = "at"
_CASE = late_pattern(
    r"(?<![\w.’])(?P<title>[A-Z][\w’&.-]{2,30}(?:\s(?:[A-Z&][\w’&.-]{0,30}|of|and|the)){0,4}),\s(?P<volume>\d{1,4})\s(?P<reports>[A-Z][A-Za-z’.]{0,20}(?:\s(?:[A-Z&(][A-Za-z.)]{0,20}|\dd)){0,3})\sat\s(?P<place>\d{1,5}(?:[–-]\d{1,5})?(?:\s?n\.?\s?\d{1,3})?)(?!\w)"
)


def find_short_cases(scan: Scan) -> Iterator[Draft]:
    """Where a reference begins: party, volume, report and the page cited."""
    for found in _CASE.finditer(scan.masked):
        if not scan.begins_at(found.start()):
            continue
        draft = Draft(scan, *found.span(), type="legal_case", kind="short")
        for variable, group in (("title", "title"), ("volume", "volume"), ("container-title", "reports")):
            draft.put(variable, Span(*found.span(group)), found[group])
        draft.locator = Span(*found.span("place"))
        yield draft
