"""DAKhO: Державний архів Харківської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAKhO",
    title="Державний архів Харківської області",
    place="Харків",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ДАХО, ф. Р-2982, оп. 1, спр. 232, арк. 12",
        "DAKhO, f. R-2982, op. 1, spr. 232",
    ),
    names=("ДАХО", "DAXO", "State Archive of Kharkiv Oblast"),
)
