"""DARO: Державний архів Рівненської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DARO",
    title="Державний архів Рівненської області",
    place="Рівне",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=("ДАРО, ф. Р-22, оп. 1, спр. 5, арк. 8", "DARO, f. R-22, op. 1, spr. 5"),
    names=("ДАРО", "State Archive of Rivne Oblast"),
)
