"""BN Warszawa: Biblioteka Narodowa.

The number of the manuscript (rkps), of accession (akc.) or of the Zamoyski library (BOZ).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BN Warszawa",
    title="Biblioteka Narodowa",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://www.bn.org.pl",
    examples=(
        "Biblioteka Narodowa, rkps akc. 7598, t. 2",
        "Biblioteka Narodowa w Warszawie, rkps IV 1234, k. 3",
    ),
    names=(
        "Biblioteka Narodowa w Warszawie",
        "Biblioteka Narodowa, Warszawa",
        "Biblioteka Narodowa, Zakład Rękopisów",
        "Biblioteka Narodowa, Dział Rękopisów",
        "National Library, Warsaw",
    ),
    codes=(
        r"(?P<item>(?:rkps|rps|ms|Rps|sygn\.)\.?\s(?:(?:akc\.|Akc\.|BOZ|BN)\s(?:[IV]{1,3}\.?\s)?(?:\d{1,3}\s\d{3}(?!\d)|\d{1,6})(?:/\d{1,4})?|[IV]{1,3}\.?\s\d{1,6}(?:/\d{1,3})?|\d{1,6}(?:/[IV\d]{1,4})?))(?:,\s(?P<volume>t\.\s\d{1,3}))?",
    ),
)
