"""TsDIAK: Центральний державний історичний архів України, м. Київ.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsDIAK",
    title="Центральний державний історичний архів України, м. Київ",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ЦДІАК України, ф. 442, оп. 1, спр. 1234, арк. 12",
        "TsDIAK, f. 442, op. 1, spr. 1234, ark. 12",
    ),
    names=(
        "Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukrainy, m. Kyiv",
        "Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukraïny, m. Kyïv",
        "ЦДІАК",
        "ЦДІАК України",
        "TsDIAUK",
        "CDIAK",
        "ЦДІАУК",
        "TsDIAK Ukrainy",
        "Central State Historical Archive of Ukraine in Kyiv",
        "Central State Historical Archive in Kyiv",
    ),
    superseded=("TsGIA USSR",),
)
