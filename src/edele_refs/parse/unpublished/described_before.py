"""What stands before a signature: who wrote what to whom, and when."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.dates import UNTIL
from edele_refs.parse.places import OF_STATE
from edele_refs.parse.unpublished.datelines import before_dateline
from edele_refs.parse.unpublished.letters import is_office, read_addressed, read_letter
from edele_refs.parse.unpublished.record_heads import authors_and_title
from edele_refs.parse.unpublished.told import led_to


def described_before(draft: Draft, start: int, end: int, seat: str = "") -> None:
    """What stands before a signature: who wrote what to whom, and when; ``seat``: the towns where the archive is known to be."""
    scan = draft.scan
    joined = led_to().search(scan.masked, max(start, end - 40), end)
    end = joined.start() if joined else end
    if PLACE.fullmatch(scan.masked, start, end) and not is_office(scan.text[start:end].strip(" ,")):
        draft.put("archive-place", Span(start, end))
        return
    end = _town_first(draft, start, end, seat)
    part = Draft(scan, start, end, flags={"record"})
    stop = tail.peel(part, start, end, tail.RECORD_PEELERS)
    for variable in ("issued", "genre", "number", "medium", "URL", "accessed"):
        if span := part.place_of(variable):
            draft.put(variable, span, part.values[variable])
    draft.locator = draft.locator or part.locator
    if "issued" not in draft.values:
        date_in_title(draft, start, stop)
    elif "dated" in part.flags:
        stop = before_dateline(scan, start, stop)
    if "issued" in draft.values and (entry := _ENTRY_OF.search(scan.masked, start + 3, stop)):
        stop = entry.start()
    if (written := read_addressed(draft, start, stop)) is not None:
        start, stop = written
    at = read_letter(draft, start, stop)
    authors_and_title(draft, at, stop)


def _town_first(draft: Draft, start: int, end: int, seat: str) -> int:
    """Put the archive's town into the draft that stands between the day and the archive: "5 March 1946, Kew, The National Archives".

    A town that is not known for its archive's may be where the record was written, unless a state stands behind it.
    """
    found = _TOWN.search(draft.scan.masked, max(start, end - 50), end)
    if found is None or "archive-place" in draft.values or not (found["state"] or found["town"] in seat.split(", ")):
        return end
    if not any(day.span.end == found.start() for day in draft.scan.dates_in(start, end)):
        return end
    draft.put("archive-place", Span(*found.span("town")), found["town"])
    return found.start()


_TOWN = late_pattern(rf",\s(?P<town>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}}(?P<state>,\s{OF_STATE})?),?\s*$")
_ENTRY_OF = late_pattern(r",\s(?:Eintrag|Eintragung|Tagebucheintrag|entry|entrée|wpis|запись)(?:\s(?:vom|v\.))?\s?$")
"""“Tagebuch, Eintrag vom 30. 1. 1933”: the day says which entry."""
# "Kew, The National Archives": a lone name right before an archive is its place
PLACE = late_pattern(r"[A-ZÀ-ÞА-Я][^\W\d_]+(?:[ -][A-ZÀ-ÞА-Я][^\W\d_]+)?[,:]\s*")


def date_in_title(draft: Draft, start: int, end: int) -> None:
    """A date inside a record's title is also its date; of several the last, but a day before the years that it is about."""
    # the stop of its "r." or "г." may close the stretch too
    inside = [d for d in draft.scan.dates_in(start, end) if d.span.end <= end + 1]
    inside = [d for d in inside if _DAY.fullmatch(d.date.edtf)] or inside
    if inside and not UNTIL.search(inside[-1].span.of(draft.scan.text)):
        draft.put("issued", inside[-1].span, inside[-1].date)


_DAY = late_pattern(r"\d{4}-\d\d-\d\d")
