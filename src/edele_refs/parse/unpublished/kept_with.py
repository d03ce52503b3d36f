"""A letter or record that is kept, or printed, where the one before is: "Grossi to Faustini, 9 March 1666, ibid., fol. 33".

Its "ibid." says where it is found; it is another source than the one before, and no reference back to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import grammars
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.page_labels import without_label
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.interviews import asked, interviewed, place_of_event
from edele_refs.parse.unpublished.letters import read_letter

JOINT = late_pattern(r"(?:[,.]?\s(?P<within>\[?(?:[Ii]n|[Ee]n|[Dd]ans|em|[Ww]|v|в|у|i)[:.]?\]?\s)|,\s|\s(?P<printed>//\s)|\s\()$")
_PLACED = frozenset("archive archive_location archive_collection publisher publisher-place container-title page URL".split())
"""What says where a source is found."""
_LONGEST = 200
_SENTENCE = late_pattern(r"[;!?]\s|(?<=[^\W\d_]{4})\.\s|\s[–—]\s")
_OF_A_DIARY = late_pattern(r"(?i)(?:\w*eintrag|entry|entries|zápis|wpis|запись|запис|anotación|annotazione|note du|ebenso|ähnlich)")
"""What begins so is a place in the source before: "Eintrag vom 3. Mai 1933, ebd., S. 5"."""


def of_a_diary(scan: Scan, start: int) -> bool:
    """Whether a place in the source before begins there: "Eintrag vom 3. Mai 1933, ebd., S. 5"."""
    return _OF_A_DIARY.match(scan.masked, start) is not None


def joined(scan: Scan, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, an "ibid." that only says where the record before it is found made a part of that."""
    kept = sorted(drafts, key=lambda draft: draft.start)
    for draft in drafts:
        joint = JOINT.search(scan.masked, max(0, draft.start - 8), draft.start) if draft.kind == "ibid" and "op" not in draft.flags else None
        if joint is None or not _begins_with_ibid(scan, draft):
            continue
        record = _record(scan, kept, joint)
        if record is not None:
            kept = [other for other in kept if other is not draft and other is not record[0]]
            kept.append(_with_place(record[1], draft))
    return kept


def _begins_with_ibid(scan: Scan, draft: Draft) -> bool:
    """Whether it is "ibid." alone: "Id., ibid., p. 45" repeats the work of one."""
    return re.match(pattern("ibid"), scan.masked[draft.start : draft.start + 30]) is not None


def _record(scan: Scan, drafts: Iterable[Draft], joint: re.Match[str]) -> tuple[Draft | None, Draft] | None:
    """What ends before the joint: the draft that was read there, and as what it is to be read."""
    end = joint.start()
    last = max((draft for draft in drafts if draft.start < end), key=lambda draft: draft.start, default=None)
    if last is not None and last.end >= end - 2:
        plain = last.kind == "full" and not _PLACED & last.values.keys() and last.locator is None
        dated = "issued" in last.values and not of_a_diary(scan, last.start)
        if plain and dated:
            return last, last.copy()
        if letter := _behind_record(scan, last, end):
            return None, letter
        within = last.kind == "short" and _holds(scan, joint)
        anew = (_unread(scan, last.start, end) if last.values.keys() == {"title"} else _part(scan, last.start, end)) if within else None
        return (last, anew) if anew else None
    low = last.end if last else 0
    found = _unread(scan, low, end) or (_part(scan, low, end) if _holds(scan, joint) else None)
    return (None, found) if found else None


def _holds(scan: Scan, joint: re.Match[str]) -> bool:
    """Whether what follows is said to contain what stands before, or that is an article's title in marks."""
    return bool(joint["within"] or joint["printed"]) or scan.quote_closed_at(joint.start()) is not None


def _part(scan: Scan, low: int, end: int) -> Draft | None:
    """An article that stands in the same book: "Uwe Backes, Totalitarismus, in: ebd., S. 40–50"."""
    start = behind_signals(scan, max(low, scan.masked.rfind("; ", low, end) + 1), end)
    run = scan.names(start, end)
    if run is None or not all(name.given for name in run.names):
        return None  # a surname alone begins a short form
    drafts = grammars.read(scan, start, end)
    if len(drafts) != 1 or drafts[0].values.keys() != {"author", "title"} or str(drafts[0].values["title"])[:1].islower():
        return None  # "Michel Foucault, quoted in ibid."
    drafts[0].kind, drafts[0].type = "full", "chapter"
    return drafts[0]


def _behind_record(scan: Scan, last: Draft, end: int) -> Draft | None:
    """A letter that the record before it was read to go on with: "…, Hammond Papers, Library of Congress; Hammond to Simms, Apr. 22, 1859, ibid."."""
    semi = scan.masked.rfind("; ", last.start, end)
    found = _unread(scan, semi + 1, end) if semi > 0 else None
    if found is None or "recipient" not in found.values or any(t.span.start > semi for t in last.traces if t.variable not in ("issued", "title")):
        return None
    last.end = semi
    return found


def behind_signals(scan: Scan, low: int, end: int) -> int:
    """Where words begin that no signal, stop or bracket is before."""
    start = max([low, *(s.end for s in scan.signals if low <= s.end < end)])
    return start + len(scan.masked[start:end]) - len(scan.masked[start:end].lstrip(" ,;:.("))


def _unread(scan: Scan, low: int, end: int) -> Draft | None:
    """A letter, or a record with its day, that was read as nothing, since it says no place."""
    start = max((m.end() for m in _SENTENCE.finditer(scan.masked, low, end)), default=low)
    start = behind_signals(scan, start, end)
    day = next((d for d in scan.dates_in(start, end) if len(d.date.edtf) == 10 and not scan.masked[d.span.end : end].strip(" .гр")), None)
    asking = asked(scan.codes).match(scan.masked, start, end) if scan.says("interviewer") else None
    if day is None or not 8 < end - start < _LONGEST or not (asking or scan.masked[start].isupper()) or of_a_diary(scan, start):
        return None
    if asking:
        return _interview(Draft(scan, start, end, type="interview", by="kept_with"), asking, day)
    draft = Draft(scan, start, end, by="kept_with")
    draft.put("issued", day.span)
    behind = read_letter(draft, start, day.span.start)
    if behind == start:
        draft.put("title", Span(start, _before_day(scan, start, day.span.start)))
    draft.type = "personal_communication" if "personal" in draft.flags else "document"
    return draft if len(draft.values) > 1 else None


def _interview(draft: Draft, asking: re.Match[str], day: Dated) -> Draft | None:
    """Somebody who was asked on a day, as the person before: "интервью с Шиловым Н. Н., г. Ревда, 2 августа 2003 г. // Там же"."""
    draft.put("issued", day.span)
    behind = interviewed(draft, draft.start, asking, day.span.start)
    if behind is None:
        return None
    place_of_event(draft, behind)
    return draft


def _before_day(scan: Scan, start: int, day: int) -> int:
    led = re.search(r",?\s(?:vom|of|du|del|z|ze|dd|от|від|d\.d\.|de)$", scan.masked[start:day].rstrip())
    return start + led.start() if led else day


def _with_place(record: Draft, place: Draft) -> Draft:
    """The record with the sheet, or the part with its pages, and up to the end, of the "ibid." behind it."""
    record.end, record.locator = place.end, place.locator
    pages = without_label(record.scan, place.locator) if place.locator else None
    if record.type == "chapter" and pages and _EXTENT.fullmatch(record.scan.text, *pages):
        record.locator = None
        record.put("page", pages)
    return record


_EXTENT = late_pattern(r"\d{1,4}[-‐‑–]\d{1,4}")
