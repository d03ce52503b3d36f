"""DAZhO: Державний архів Житомирської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAZhO",
    title="Державний архів Житомирської області",
    place="Житомир",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ДАЖО, ф. 1182, оп. 1, спр. 17, арк. 2",
        "DAZhO, f. 1182, op. 1, spr. 17, ark. 2",
    ),
    names=("ДАЖО", "State Archive of Zhytomyr Oblast"),
)
