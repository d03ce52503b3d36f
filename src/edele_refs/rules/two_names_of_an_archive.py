"""A122."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._records import Record, key_of, records, short_name
from edele_refs.rules._renamed import today
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._standing import place_of_citation

FONDS = late_pattern(r"[^\d]*\d+")
"""What two records of one fonds have in common."""


@rule("A122", severity="hint")
def two_names_of_an_archive(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One fonds stands under an archive’s old name here and under its new one there: “BA-MA”, “BArch”.

    The reader takes them for two archives. Which name it is, is the writer’s choice (see
    A102); each is reported once.

    Help: keep to one of the names.

    Bad:
        1. 294. ID, Ic, ‘Bericht’, 3 March 1942, BArch, RH 24-17/185, folio 155.
        2. 294. ID, Ic, ‘Lage’, 5 March 1942, BArch, RH 24-17/186, folio 12.
        3. 294. ID, Ic, ‘Meldung’, 4 March 1942, BA-MA, RH 24-17/187, folio 15.
    Good:
        1. 294. ID, Ic, ‘Bericht’, 3 March 1942, BA-MA, RH 24-17/185, folio 155.
        2. Runderlass, 5 March 1942, BArch, R 58/186, folio 12.
    """
    seen: set[tuple[str, str]] = set()
    for forms in _by_fonds(reading).values():
        old = {form: found for form, found in forms.items() if today(form)}
        new = {form: found for form, found in forms.items() if form not in old}
        for pair in ((a, b) for a in old for b in new if (a, b) not in seen):
            seen.add(pair)
            rare, usual = sorted(pair, key=lambda form: (len(forms[form]), -place_of_citation(reading)[forms[form][0].citation.at]))
            odd = forms[rare][0]
            span = place_of(odd.citation, "archive", reading.notes[odd.note].text)
            words = f"“{rare}”, but “{usual}” in note {forms[usual][0].note}; both are one archive"
            yield Place(odd.note, span or odd.span, (forms[usual][0].citation.at,)), words


def _by_fonds(reading: Reading) -> dict[tuple[str, str], dict[str, list[Record]]]:
    """The records of each fonds, by the name that their archive has in the note."""
    found: dict[tuple[str, str], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for record in records(reading):
        form = short_name(record.citation.item)
        if fonds := FONDS.match(key_of(record.signature)):
            found[today(form) or record.archive, fonds[0]][form].append(record)
    return found
