"""APW: Archiwum Państwowe w Warszawie.

The fonds by name, the signature, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APW",
    title="Archiwum Państwowe w Warszawie",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://www.szukajwarchiwach.gov.pl",
    examples=("APW, Amt des Gouverneurs, sygn. 123, k. 4", "AP Warszawa, sygn. 485, k. 12"),
    names=(
        "AP Warszawa",
        "AP w Warszawie",
        "APmstW",
        "Archiwum Państwowe m.st. Warszawy",
        "State Archive in Warsaw",
        "State Archive of Warsaw",
    ),
)
