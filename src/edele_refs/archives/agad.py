"""AGAD: Archiwum Główne Akt Dawnych.

The fonds by name, its division (dz.), the volume or number, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGAD",
    title="Archiwum Główne Akt Dawnych",
    place="Warszawa",
    country="PL",
    form="sygn",
    rules="https://agad.gov.pl",
    examples=(
        "AGAD, Archiwum Radziwiłłów, dz. V, t. 12, k. 3",
        "AGAD, Metryka Koronna, sygn. 123, k. 45v",
    ),
    names=(
        "Archiwum Główne Akt Dawnych w Warszawie",
        "AGAD Warszawa",
        "Central Archives of Historical Records, Warsaw",
    ),
)
