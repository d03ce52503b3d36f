"""Interviews named again by the person alone: "Hudson interview, 44", "Rusk Oral History, 12"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

INTERVIEW_CUES = "interview interviews oral oh"
_AGAIN = late_pattern(r"(?<![\w’-])(?P<name>(?:(?:[A-Z][\w’-]{2,24}|[A-Z]\.)\s){0,2}[A-Z][\w’-]{2,24})(?:(?<!istory)\s[Ii]nterviews?|,?\s(?:[Oo]ral\s[Hh]istory(?:\s[Ii]nterview)?|OH)(?=,\s(?:part|pp?\.|\d)))(?:,\s(?P<place>(?:(?:part|pt\.|tape|reel|side|session|vol\.)\s(?:\d{1,3}|[A-Z]|[IVX]{1,4}),\s){0,2}(?:pp?\.\s|reel\s|tape\s|side\s)?\d{1,4}(?:[–-]\d{1,4})?(?:,\s\d{1,4}(?:[–-]\d{1,4})?){0,4}))?(?=\s?(?:;|\.?\s*$))")


def find_interviews_again(scan: Scan) -> Iterator[Draft]:
    """Where nothing else is said, and a page or the end follows."""
    for found in _AGAIN.finditer(scan.masked):
        run = scan.names(*found.span("name")) if scan.begins_at(found.start()) else None
        if run is None or len(run.names) > 1 or run.span.end != found.end("name"):
            continue
        draft = Draft(scan, *found.span(), type="interview", kind="short")
        draft.put_names("author", run)
        draft.locator = Span(*found.span("place")) if found["place"] else None
        yield draft
