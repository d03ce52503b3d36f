"""GARF: Государственный архив Российской Федерации.

Fond, opis, delo, list; fonds of the RSFSR have A before the number, those of the USSR R (Р).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GARF",
    title="Государственный архив Российской Федерации",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "GARF A-461, op. 1, d. 1820, l. 2, 11",
        "ГАРФ, ф. Р-9401, оп. 2, д. 65, лл. 12-15",
        "GARF, f. R-9526, Council for Repatriation Affairs",
        "GARF, f. 9401, op. 2, d. 65, ll. 12–15",
        "State Archive of the Russian Federation (GARF), fond A-461",
    ),
    names=(
        "ДАРФ",
        "ДА РФ",
        "Державний архів Російської Федерації",
        "ГАРФ",
        "ГА РФ",
        "GA RF",
        "Gosudarstvennyi arkhiv Rossiiskoi Federatsii",
        "Gosudarstvennyj archiv Rossijskoj Federacii",
        "State Archive of the Russian Federation",
        "State Archives of the Russian Federation",
        "State Archive of Russian Federation",
        "Staatsarchiv der Russischen Föderation",
        "Archives d’État de la Fédération de Russie",
    ),
    superseded=("TsGAOR", "ЦГАОР", "ЦГАОР СССР", "TsGAOR SSSR", "CGAOR", "TsGA RSFSR"),
)
