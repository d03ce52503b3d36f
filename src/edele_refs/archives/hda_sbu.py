"""HDA SBU: Галузевий державний архів Служби безпеки України.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HDA SBU",
    title="Галузевий державний архів Служби безпеки України",
    place="Київ",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "HDA SBU, f. 13, spr. 372, ark. 21",
        "ГДА СБУ, ф. 16, оп. 1, спр. 277, арк. 10",
    ),
    names=(
        "Haluzevyi derzhavnyi arkhiv Sluzhby bezpeky Ukraïny",
        "HDASBU",
        "ГДА СБУ",
        "ГДА СБ України",
        "ГДА СБУ України",
        "DA SBU",
        "HDA SBU Ukrainy",
        "Haluzevyi derzhavnyi arkhiv Sluzhby bezpeky Ukrainy",
        "Sectoral State Archive of the Security Service of Ukraine",
        "Branch State Archive of the Security Service of Ukraine",
        "Archive of the Security Service of Ukraine",
        "SBU Archive",
        "AUSBU",
        "АУСБУ",
    ),
)
