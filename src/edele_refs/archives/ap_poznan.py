"""APP: Archiwum Państwowe w Poznaniu.

The fonds by name or number, the signature, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APP",
    title="Archiwum Państwowe w Poznaniu",
    place="Poznań",
    country="PL",
    form="sygn",
    rules="https://www.szukajwarchiwach.gov.pl",
    examples=(
        "APP, Reichsstatthalter, sygn. 1178, k. 12",
        "AP Poznań, sygn. 299/1178, k. 12",
    ),
    names=("AP Poznań", "APPoz", "AP w Poznaniu", "State Archive in Poznań"),
)
