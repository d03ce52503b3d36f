"""DALO: Державний архів Львівської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DALO",
    title="Державний архів Львівської області",
    place="Львів",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ДАЛО, ф. Р-35, оп. 9, спр. 33, арк. 3",
        "DALO, f. R-35, op. 9, spr. 33, ark. 3",
    ),
    names=("ДАЛО", "State Archive of Lviv Oblast"),
)
