"""DAOO: Державний архів Одеської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAOO",
    title="Державний архів Одеської області",
    place="Одеса",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ДАОО, ф. Р-2242, оп. 1, спр. 1067",
        "DAOO, f. R-2242, op. 1, spr. 1067, ark. 4",
    ),
    names=("ДАОО", "State Archive of Odesa Oblast", "State Archive of Odessa Oblast"),
    superseded=("GAOO",),
)
