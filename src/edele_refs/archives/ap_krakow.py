"""ANK: Archiwum Narodowe w Krakowie.

The fonds by name or number, the signature, the page (s.) or leaf (k.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANK",
    title="Archiwum Narodowe w Krakowie",
    place="Kraków",
    country="PL",
    form="sygn",
    rules="https://www.szukajwarchiwach.gov.pl",
    examples=(
        "ANK, Starostwo Grodzkie, sygn. 29/218/12, s. 34",
        "AP Kraków, StGKr, sygn. 12, k. 3",
    ),
    names=(
        "AN w Krakowie",
        "AP Kraków",
        "APKr",
        "ANKr",
        "AP w Krakowie",
        "National Archives in Kraków",
        "National Archives in Krakow",
    ),
    codes=(r"(?P<fonds>[A-Z][A-Za-zęóąśłżźćń]{2,8})\s(?P<item>\d{1,5})(?=,\s(?:s|k)\.\s\d)",),
    superseded=("Archiwum Państwowe w Krakowie",),
)
