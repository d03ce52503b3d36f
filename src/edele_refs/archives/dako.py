"""DAKO: Державний архів Київської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAKO",
    title="Державний архів Київської області",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ДАКО, ф. Р-2356, оп. 1, спр. 45, арк. 12",
        "DAKO, f. R-2356, op. 1, spr. 45, ark. 12",
    ),
    names=(
        "ДАКО",
        "Derzhavnyi arkhiv Kyivs’koi oblasti",
        "State Archive of Kyiv Oblast",
        "State Archive of the Kiev Region",
    ),
)
