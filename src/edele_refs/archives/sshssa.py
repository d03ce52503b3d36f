"""SShSSA: საქართველოს შინაგან საქმეთა სამინისტროს აკადემიის არქივი.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SShSSA",
    title="საქართველოს შინაგან საქმეთა სამინისტროს აკადემიის არქივი",
    place="თბილისი",
    country="GE",
    form="fond",
    rules="https://archive.security.gov.ge",
    examples=("SShSSA, f. 14, op. 7, d. 28, l. 3",),
    names=(
        "Archive of the Ministry of Internal Affairs of Georgia",
        "sakartvelos shinagan sakmeta saministros arkivi",
        "SSSA",
    ),
)
