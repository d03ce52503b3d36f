"""P114."""

from collections.abc import Iterator
from itertools import pairwise

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule
from edele_refs.values import Date

CLAIM = late_pattern(
    r"(?i:(?:in|by) chronological order|chronologically|in chronologischer (?:Reihen)?[Ff]olge|"
    r"chronologisch geordnet|par ordre chronologique|в хронологическом порядке|w porządku chronologicznym)",
)
DAY = late_pattern(r"\d{4}-\d\d-\d\d")


@rule("P114")
def not_chronological(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A note says that its sources stand in order of time, and their dates do not.

    Help: put them in order, or look the dates up.

    Bad:
        1. In chronological order see: Panzergruppe 3, ‘Bericht’, 12 July 1941, BA-MA RH 21-3/437, folio 30; Panzergruppe 2, ‘Meldung’, 26 June 1941, BA-MA RH 21-2/170, folio 63.
    Good:
        1. In chronological order see: Panzergruppe 2, ‘Meldung’, 26 June 1941, BA-MA RH 21-2/170, folio 63; Panzergruppe 3, ‘Bericht’, 12 July 1941, BA-MA RH 21-3/437, folio 30.
    """
    for note in reading.document.notes:
        claim = CLAIM.search(note.text) if "hronolog" in note.text or "хронолог" in note.text else None
        if claim is None:
            continue
        dated = [
            (day, c)
            for c in reading.by_note[note.label]
            for day in [c.item.text("original-date") or c.item.text("issued")]
            if DAY.fullmatch(day)
        ]
        for (before, one), (after, other) in pairwise(dated):
            if after < before:
                words = f"the source of {_day(one)} stands before that of {_day(other)}, which is no order of time"
                yield Place(note.label, Span(*claim.span())), words
                break


def _day(citation: Citation) -> str:
    """The day of a source as its note writes it."""
    day = citation.item.get("original-date") or citation.item.get("issued")
    return day.written or day.edtf if isinstance(day, Date) else ""
