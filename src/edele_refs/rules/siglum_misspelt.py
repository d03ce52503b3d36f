"""A115."""

import re
from collections.abc import Iterator

from edele_refs.archives import get
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules import _sigla
from edele_refs.rules._plain import matches
from edele_refs.rules._rule import Place, rule

LEAST = 4
"""Letters of a siglum that is compared."""


@rule("A115", fix="unsafe")
def siglum_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A siglum has two letters turned round against the one that the notes introduce.

    Only letters in another order count: ЦДАГО and ЦДАВО are two archives.

    Help: write the siglum as it was introduced.

    Bad:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 112, k. 7.
        3. AAGD, Archiwum Skarbu Koronnego, sygn. 113, k. 9.
    Good:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 112, k. 7.
        3. AAN, Ministerstwo Skarbu, sygn. 113, k. 9.
    """
    given = {**_sigla.bracketed(reading), **_sigla.given(reading)}
    words = _sigla.capitals(reading) if given else {}
    for meant, there in given.items():
        for form in _swapped(meant) if len(meant) >= LEAST else ():
            if form in words and form not in given and not get(form):
                said = f"“{form}”, but “{meant}” is introduced in note {there.note}"
                for note, found in matches(reading, re.compile(rf"{form}(?!\w)"), form):
                    yield Place.mended(note.label, Span(*found.span()), meant), said


def _swapped(siglum: str) -> list[str]:
    """A siglum with each two neighbours turned round.

    >>> _swapped("NACP")
    ['ANCP', 'NCAP', 'NAPC']
    """
    turned = [siglum[:k] + siglum[k + 1] + siglum[k] + siglum[k + 2 :] for k in range(len(siglum) - 1)]
    return [form for form in turned if form != siglum]
