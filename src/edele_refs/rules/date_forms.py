"""S109."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, stated, written
from edele_refs.rules._rule import Place, rule

NUMBERS = late_pattern(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}|\d{4})|\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d\d-\d\d")
WORDS = late_pattern(r"\d{1,2}\.?\s[^\W\d_]{3,}\.?\s\d{4}|[^\W\d_]{3,}\.?\s\d{1,2},\s\d{4}")
ENOUGH = 3


@rule("S109", severity="hint")
def date_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Dates of records stand in numbers here, with the month’s name there.

    Only the author’s own dates are compared, not those inside the titles of records.

    Help: write the dates the same way everywhere.

    Bad:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21 ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. 21 ID, Ic, ‘Vernehmung’, 7.7.1943, BA-MA RH 26-21/103, folio 12.
        4. 21 ID, Ic, ‘Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
    Good:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21 ID, Ic, ‘Meldung vom 9.6.42’, BA-MA RH 26-21/102, folio 767.
    """
    numbers, words = [], []
    for _, date in _own_dates(reading):
        if NUMBERS.fullmatch(date.form):
            numbers.append(date)
        elif WORDS.fullmatch(date.form):
            words.append(date)
    rare, usual = sorted((numbers, words), key=len)
    if rare and len(usual) >= ENOUGH:
        notes = ", ".join(dict.fromkeys(date.note for date in rare[:12]))
        more = f" (so in notes {notes})" if len(rare) > 1 else ""
        yield rare[0].place, f"“{rare[0].form}”{more}, but “{usual[0].form}” in note {usual[0].note}"


def _own_dates(reading: Reading) -> Iterator[tuple[Citation, Mention]]:
    """Dates of records outside their titles."""
    for citation, date in stated(reading, "issued", "original-date"):
        if citation.item.get("type") not in ("document", "personal_communication", "chapter", "manuscript"):
            continue
        found = written(citation, reading.notes[date.note].text)
        titles = [span for variable, span in found if variable.endswith("title")]
        if not any(s.start <= date.span.start and date.span.end <= s.end for s in titles):
            yield citation, date
