"""DADO: Державний архів Дніпропетровської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DADO",
    title="Державний архів Дніпропетровської області",
    place="Дніпро",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=("ДАДО, ф. 2276, оп. 1, спр. 19", "DADO, f. 2276, op. 1, spr. 19, ark. 2"),
    names=("ДАДО", "State Archive of Dnipropetrovsk Oblast"),
)
