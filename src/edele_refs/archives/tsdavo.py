"""TsDAVO: Центральний державний архів вищих органів влади та управління України.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsDAVO",
    title="Центральний державний архів вищих органів влади та управління України",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ЦДАВО України, ф. 3206, оп. 2, спр. 27, арк. 8",
        "TsDAVO, f. 3833, op. 1, spr. 63, ark. 9",
    ),
    names=(
        "Tsentral’nyi derzhavnyi arkhiv vyshchykh orhaniv vlady ta upravlinnia Ukrainy",
        "Tsentral’nyi derzhavnyi arkhiv vyshchykh orhaniv vlady ta upravlinnia Ukraïny",
        "TsDAVOU",
        "TsDAVOV",
        "ЦДАВО",
        "ЦДАВО України",
        "ЦДАВОУ",
        "TsDAVO Ukrainy",
        "CDAVO",
        "CDAVOU",
        "ZDAVO",
        "TSDAVO",
        "Central State Archive of the Higher Organs of Government and Administration of Ukraine",
        "Central State Archive of Supreme Bodies of Power and Government of Ukraine",
    ),
    superseded=("TsDAZhR", "ЦДАЖР", "TsGAOR UkrSSR"),
)
