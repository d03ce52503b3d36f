"""TsDAHO: Центральний державний архів громадських об’єднань України.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsDAHO",
    title="Центральний державний архів громадських об’єднань України",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ЦДАГО України, ф. 1, оп. 23, спр. 685, арк. 4",
        "TsDAHO, f. 1, op. 23, spr. 685, ark. 4",
        "ЦДАГО України. – Ф. 1. – Оп. 23. – Спр. 685. – Арк. 4",
    ),
    names=(
        "Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’ Ukraïny",
        "Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’",
        "TsDAHOU",
        "ЦДАГО",
        "ЦДАГО України",
        "ЦДАГОУ",
        "TsDAHO Ukrainy",
        "TsDAHO Ukraïny",
        "CDAHO",
        "CDAHOU",
        "ZDAHO",
        "TsDAGO",
        "TsDAGOU",
        "TSDAHO",
        "Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’ Ukrainy",
        "Central State Archive of Public Organizations of Ukraine",
        "Central State Archive of Civic Organizations of Ukraine",
        "Central State Archives of Public Organizations of Ukraine",
    ),
    superseded=("PA IIP", "ПА ИИП"),
)
