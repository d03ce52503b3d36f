"""A112."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._records import records
from edele_refs.rules._rule import Place, rule

GROUP = late_pattern(r"(?P<letters>[A-Z]{1,4})(?P<blank>\s?)(?=\d)")
USUAL = 3


@rule("A112", severity="hint", fix="safe")
def signature_form(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Between letters and number of a signature is no blank here, but one everywhere else: “RH27-3/170”.

    Help: write it as the other signatures of the archive.

    Bad:
        1. 3. Panzer-Division, ‘Bericht’, 17 November 1942, BA-MA RH 27-3/185, folio 48.
        2. 3. Panzer-Division, ‘Lage’, 19 August 1942, BA-MA RH 27-3/181, folio 9.
        3. 3. Panzer-Division, ‘Meldung’, 20 August 1942, BA-MA RH 27-3/182, folio 3.
        4. 3. Panzer-Division, ‘Verhör’, 21 August 1942, BA-MA RH27-3/170, folio 73.
    Good:
        1. 3. Panzer-Division, ‘Bericht’, 17 November 1942, BA-MA RH 27-3/185, folio 48.
        2. 3. Panzer-Division, ‘Lage’, 19 August 1942, BA-MA RH 27-3/181, folio 9.
    """
    mentions = []
    for record in records(reading):
        if found := GROUP.match(record.signature):
            span = type(record.span)(record.span.start, record.span.start + found.end())
            key = (record.archive, found["letters"])
            mentions.append((key, Mention(found[0], record.note, span)))
    for odd in odd_ones(mentions):
        if odd.usual_times >= USUAL * odd.times:
            here = odd.rare.form.strip()
            words = f"“{here}” has {'no' if ' ' not in odd.rare.form else 'a'} blank before its number, unlike the others"
            yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), words
