"""NAG: National Archives of Georgia.

Fond (f., pondi), inventory (op., anaceri), file (d., sakme), leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NAG",
    title="საქართველოს ეროვნული არქივი",
    place="თბილისი",
    country="GE",
    form="fond",
    rules="https://archive.gov.ge",
    examples=(
        "სეა, ფ. 1861, ა. 2, ს. 12, ფურც. 3",
        "ЦГИАГ, ф. 13, оп. 27, д. 123, л. 4",
        "National Archives of Georgia, f. 1861, op. 2, d. 12, l. 3",
    ),
    names=(
        "სეა",
        "საქართველოს ცენტრალური საისტორიო არქივი",
        "სცსსა",
        "National Archives of Georgia",
        "Georgian National Archive",
        "National Archive of Georgia",
        "Национальный архив Грузии",
        "Nationalarchiv Georgiens",
        "ЦГИАГ",
        "ЦГИА Грузии",
        "ЦГИА ГССР",
    ),
)
