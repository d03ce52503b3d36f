"""Records without a signature: papers of an office by their day, letters by who wrote them to whom."""

from __future__ import annotations

import re

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import locators, tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.unpublished.datelines import record_word
from edele_refs.parse.unpublished.described_before import described_before
from edele_refs.parse.unpublished.letters import is_office


def read_unsigned(scan: Scan, start: int, end: int) -> Draft | None:
    """A paper of an office with its date but no signature: a record cited short."""
    if not is_office(scan.masked[start : scan.masked.find(",", start, end)]) or any(i.place for i in scan.imprints_in(start, end)):
        return None
    if _OF_WHOM.search(scan.masked, max(0, start - 6), start):
        return None  # "minute by Major Brown"
    run = scan.names(start, end)
    if run is not None and run.names[0].given and not run.weak:
        return None  # "LARA, Silvia Hunold."
    draft = Draft(scan, start, end, kind="short", type="document")
    stop = tail.peel(draft, start, end)
    placed = any(p.labelled for p in draft.places) and bool(between(scan.quotes, start, end))
    if not ("dated" in draft.flags or placed) or {"URL", "volume", "issue", "publisher-place"} & draft.values.keys():
        return None
    described_before(draft, start, stop)
    if draft.places:
        draft.locator = Span(draft.places[-1].span.start, draft.places[0].span.end)
    return draft if "author" in draft.values else None


_OF_WHOM = late_pattern(r"\b(?:by|from|of|to|for|von|vom|an|der|des|par|de|du|di|da|do|od|от|к)\s$")


def read_dated(scan: Scan, start: int, end: int) -> Draft | None:
    """A letter or another record by what it is and its day, wherever it lies: "Carta de X a Y, Lisboa, 3 de maio de 1755", "Darwin to Hooker, 3 May 1860"."""
    place = locators.at_end(scan.masked, start, end, scan.codes)
    last = place.start if place and place.labelled and not _CONTAINED.search(scan.masked, start, end) else end
    day = next((d for d in scan.dates_in(start, end) if d.span.end >= last - 2 and len(d.date.edtf) == 10), None)
    if day is None or not scan.text[start].isupper() or between(scan.quotes, start, end) or " // " in scan.masked[start:end] or any(i.place for i in scan.imprints_in(start, end)):
        return None
    draft = Draft(scan, start, end, type="document")
    draft.locator = place.span if place and last < end else None
    described_before(draft, start, day.span.end + scan.masked.startswith(")", day.span.end))
    both = {"author", "recipient"} <= draft.values.keys()
    said = both or (record_word().match(scan.masked, start, end) is not None and (last == end or _LETTER.match(scan.masked, start, end) is not None))
    if not said or "issued" not in draft.values or not draft.values.keys() & {"title", "recipient"}:
        return None
    if both and last < end and not _LETTER.match(scan.masked, start, end):
        draft.kind = "short"  # "Bahr an Brandt, 28. 2. 1972, S. 489": a page of what was cited in full
    draft.type = "personal_communication" if _LETTER.match(scan.masked, start, end) or "personal" in draft.flags else "document"
    return draft


_LETTER = late_pattern(rf"(?:{'|'.join(map(re.escape, words('letter')))})(?!\w)")
_CONTAINED = late_pattern(r"//|,\s(?:in|dans|w|en|em|v)\s?:|\[w:?\]")
