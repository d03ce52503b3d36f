"""A115."""

from collections.abc import Iterator

from edele_refs.archives import get
from edele_refs.model import Citation, Reading
from edele_refs.rules import _sigla
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
    right = {_turned(s): s for s in _sigla.given(reading) if len(s) >= LEAST}
    if not right:
        return
    for form, found in _sigla.written(reading).items():
        meant = right.get(_turned(form))
        if meant and meant != form and form not in _sigla.given(reading) and _swapped(form, meant) and not get(form):
            for one in found:
                where = _sigla.given(reading)[meant].note
                yield Place.mended(one.note, one.span, meant), f"“{form}”, but “{meant}” is introduced in note {where}"


def _turned(siglum: str) -> str:
    return "".join(sorted(siglum))


def _swapped(one: str, other: str) -> bool:
    """Whether two neighbours have changed places.

    >>> _swapped("NAPC", "NACP"), _swapped("CPNA", "NACP")
    (True, False)
    """
    differ = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differ) == 2 and differ[1] == differ[0] + 1
