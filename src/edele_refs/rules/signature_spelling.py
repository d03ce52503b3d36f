"""A101."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._records import key_of, records
from edele_refs.rules._rule import Place, rule


@rule("A101", severity="hint", fix="safe")
def signature_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One file’s signature is written in two ways: “RH 27-3/170” and “RH27-3/170”.

    A search for one does not find the other.

    Help: write it as the archive does, the same way everywhere.

    Bad:
        1. 3. Panzer-Division, ‘Bericht’, 17 November 1942, BA-MA RH 27-3/185, folio 48.
        2. 3. Panzer-Division, ‘Lage’, 19 August 1942, BA-MA RH27-3/185, folio 9.
    Good:
        1. 3. Panzer-Division, ‘Bericht’, 17 November 1942, BA-MA RH 27-3/185, folio 48.
        2. 3. Panzer-Division, ‘Lage’, 19 August 1942, BA-MA RH 27-3/181, folio 9.
    """
    mentions = (
        ((r.archive, key_of(r.signature)), Mention(r.signature, r.note, r.span))
        for r in records(reading)
    )
    for odd in odd_ones(mentions):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words
