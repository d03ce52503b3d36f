"""APŁ: Archiwum Państwowe w Łodzi.

The fonds by name or abbreviation, the signature, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APŁ",
    title="Archiwum Państwowe w Łodzi",
    place="Łódź",
    country="PL",
    form="sygn",
    rules="https://www.szukajwarchiwach.gov.pl",
    examples=(
        "APŁ, PSŻ, sygn. 1091, k. 12",
        "AP Łódź, Akta miasta Łodzi, sygn. 28567, k. 3",
    ),
    names=("AP Łódź", "APL", "AP w Łodzi", "State Archive in Łódź"),
)
