"""BCzart.: Biblioteka Książąt Czartoryskich.

The manuscripts by number (rkps), then the page.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BCzart.",
    title="Biblioteka Książąt Czartoryskich",
    place="Kraków",
    country="PL",
    form="sygn",
    rules="https://mnk.pl (Biblioteka Książąt Czartoryskich)",
    examples=("BCzart., rkps 373, s. 212", "Biblioteka Czartoryskich, rkps 1234, k. 12"),
    names=(
        "B. Czart.",
        "BCz.",
        "BCz",
        "Biblioteka Czartoryskich",
        "Biblioteka Czartoryskich w Krakowie",
        "Biblioteka Książąt Czartoryskich w Krakowie",
        "Czartoryski Library",
    ),
)
