"""Volume and pages joined by a colon, with the year on the other side: "Isis, 1855, 16:184–196", "Nature 171: 737–738 (1953)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import Place
from edele_refs.parse.peelers.ends import found_at_end, span_of

_NUMBERS = r"(?P<volume>\d{1,4})(?:\s?\((?P<issue>\d{1,3}(?:[–-]\d{1,3})?)\))?:\s?(?P<pages>\d{1,5}(?:[–-]\d{1,5})?)"
_YEAR = r"(?:1[6-9]|20)\d\d"
_YEAR_LAST = late_pattern(rf"(?<=[^\W\d_]|[.»”’])\.?,?\s{_NUMBERS},?\s\((?P<year>{_YEAR})\)$")
_YEAR_FIRST = late_pattern(rf",\s(?:(?:[A-Z][a-z]{{2,9}}\.?|\d{{1,2}}\s[A-Z][a-z]{{2,9}}\.?)\s)?(?P<year>{_YEAR}),\s{_NUMBERS}$")


def peel_colon_form(draft: Draft, start: int, end: int) -> int | None:
    """All of it at once; a month or day before the year stays with it."""
    if draft.values.keys() & {"volume", "issued"} or (draft.places and not draft.places[-1].here):
        return None
    found = found_at_end(_YEAR_LAST, draft, start, end) or found_at_end(_YEAR_FIRST, draft, start, end)
    if not found or found.start() <= start:
        return None
    pages, year = span_of(found, "pages"), span_of(found, "year")
    day = next((d for d in draft.scan.dates_in(found.start(), found.end()) if year and d.span.start < year.start and d.span.end == year.end), None)
    draft.put("issued", day.span if day else year, day.date if day else None)
    for variable in ("volume", "issue"):
        draft.put(variable, span_of(found, variable))
    if pages:
        draft.places.append(Place(pages, found.start("volume"), labelled=False))
    draft.flags |= {"year", "numbered"}
    return found.start() + (draft.scan.masked[found.start()] in "”»’")
