"""ACNSAS: Arhiva Consiliului Național pentru Studierea Arhivelor Securității.

The fonds (Informativ I, Penal P, Documentar D), dosar, volume, leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACNSAS",
    title="Arhiva Consiliului Național pentru Studierea Arhivelor Securității",
    place="București",
    country="RO",
    form="busta",
    rules="https://www.cnsas.ro",
    examples=(
        "ACNSAS, fond Informativ, dosar 123, vol. 2, f. 45",
        "ACNSAS, P 014944, vol. 1, f. 3",
        "ACNSAS, D 3629, f. 12",
    ),
    names=(
        "CNSAS",
        "Arhiva CNSAS",
        "Arhivele CNSAS",
        "A.C.N.S.A.S.",
        "CNSAS Archive",
        "Archive of the National Council for the Study of the Securitate Archives",
    ),
    codes=(
        r"(?P<collection>(?:fond\s)?[A-Z][\w ]{0,30}?),?\s(?:dosar|dos\.|d\.)\s(?:nr\.\s)?(?P<item>[A-Z]?\s?\d{1,6})(?:,\s(?P<volume>vol\.\s\w{1,4}))?",
        r"(?P<fonds>[PDIR])\s(?P<item>\d{3,6})(?:,\s(?P<volume>vol\.\s\w{1,4}))?",
    ),
)
