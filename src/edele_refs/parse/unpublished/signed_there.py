"""A record that lies where the one before it in the note does: "Vermerk, 4.5.1951, ebd., EA 1/920 Bü 17".

Its "ibid." stands for the archive, or for the file too where only a sheet follows.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from edele_refs.archives import Sighting, another
from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan
from edele_refs.parse.unpublished.archival import kept_there
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.parse.unpublished.kept_with import JOINT, behind_signals, of_a_diary

_ENDS = late_pattern(r";\s|(?<=[^\W\d_]{4})\.\s(?=[^\W\d_a-zà-ÿ])|\.\s[–—]\s")
_GAP = late_pattern(r"[.,:]{0,2}\s?")


@cache
def _word(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('ibid', codes)})")


@cache
def _sheet(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('folio', codes)}|{pattern('page', codes)})\s?\d")


def joined(scan: Scan, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each such record read as a whole, with the archive and what else its "ibid." stands for."""
    kept, last = sorted(drafts, key=lambda draft: draft.start), None
    for ibid in [draft for draft in kept if draft.kind == "ibid" and "op" not in draft.flags]:
        joint = JOINT.search(scan.masked, max(0, ibid.start - 8), ibid.start)
        first, start = _first_and_start(scan, kept, joint.start(), last) if joint else (None, 0)
        signature = _signature(scan, ibid, first) if first else None
        made = _record(scan, signature, start, joint.start(), ibid.end) if joint and signature else None
        if made and signature:
            last = signature, made
            kept = [other for other in kept if other.end <= made.start or other.start >= made.end]
            kept = sorted([*kept, made], key=lambda draft: draft.start)
    return kept


def _record(scan: Scan, signature: Sighting, start: int, stop: int, end: int) -> Draft | None:
    """What is described from ``start`` to ``stop``, if it is a record."""
    if of_a_diary(scan, start):
        return None
    ends = [place.end for place in (signature.location, signature.locator) if place]
    draft = kept_there(scan, signature, start, stop, max(end, *ends))
    told = draft.values.keys() & {"title", "author"}
    return draft if told and ("issued" in draft.values or record_word().match(scan.masked, start)) else None


def _first_and_start(scan: Scan, drafts: Sequence[Draft], stop: int, last: tuple[Sighting, Draft] | None) -> tuple[Sighting | None, int]:
    """The signature with its archive that is cited right before, and where the record behind it begins."""
    at = bisect_left(scan.signed, (stop,))
    first = scan.signatures[at - 1] if at else None
    low = first.end if first else 0
    if last and last[1].end >= low:
        first, low = last[0], last[1].end
    if first is None or not first.archive or not first.location:
        return None, stop
    ends = max((m.end() for m in _ENDS.finditer(scan.masked, low, stop)), default=0)
    start = behind_signals(scan, ends, stop) if ends else stop
    between = any(low < draft.start and draft.end <= start for draft in drafts)
    return (None, stop) if start >= stop or between else (first, start)


def _signature(scan: Scan, ibid: Draft, first: Sighting) -> Sighting | None:
    """The file behind "ibid."; the same one where a sheet follows, or nothing."""
    word = _word(scan.codes).match(scan.masked, ibid.start)
    gap = _GAP.match(scan.masked, word.end()) if word else None
    if gap is None:
        return None
    at = gap.end()
    if ibid.locator and _sheet(scan.codes).match(scan.masked, at):
        return replace(first, siglum=None, locator=ibid.locator, carried=True)
    here = next((s for s in scan.signatures_in(at, at + 1) if s.location), None)
    if here is not None:
        return replace(here, archive=here.archive or first.archive, carried=True)
    if ibid.locator is None:
        return replace(first, siglum=None, locator=None, carried=True)
    return another(scan.text, at, first)
