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
        "AGAD, MK 95, k. 14",
        "AGAD, AR II, 1265, s. 3",
    ),
    codes=(
        r"(?P<item>(?:dok\.|dokument(?:y)?)\s(?:perg|pap)(?:\.|\w{0,12})\s(?:nr\s)?\d{1,5})",
        # Metryka Koronna, Libri Legationum, Metryka Litewska, Archiwum Zamoyskich, Skarbu Koronnego, Radziwiłłów, Publiczne Potockich
        r"(?P<fonds>(?:MK|LL|ML|AZ|ASK|AR|APP)(?:,?\s(?:dz\.\s)?[IVXL]{1,6}(?!\w))?),?\s(?P<item>(?:(?:sygn|nr|ks|t|vol)\.?\s)?\d{1,5}[a-z]?)",
    ),
    names=(
        "Archiwum Główne Akt Dawnych w Warszawie",
        "AGAD Warszawa",
        "Central Archives of Historical Records, Warsaw",
    ),
)
