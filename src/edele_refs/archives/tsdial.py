"""TsDIAL: Центральний державний історичний архів України, м. Львів.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsDIAL",
    title="Центральний державний історичний архів України, м. Львів",
    place="Львів",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ЦДІАЛ, ф. 146, оп. 4, спр. 123, арк. 5",
        "TsDIAL, f. 201, op. 1, spr. 62, ark. 3",
    ),
    names=(
        "ЦДІАЛ",
        "ЦДІАЛ України",
        "ЦДІА України у Львові",
        "TsDIAUL",
        "CDIAL",
        "ЦДІАУЛ",
        "TsDIAL Ukrainy",
        "Central State Historical Archive in Lviv",
        "Central State Historical Archive of Ukraine in Lviv",
    ),
)
