"""ARAN: Архив Российской академии наук.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ARAN",
    title="Архив Российской академии наук",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("ARAN, f. 518, op. 3, d. 1614, l. 5", "АРАН. Ф. 518. Оп. 3. Д. 1614. Л. 5"),
    names=(
        "АРАН",
        "Архив РАН",
        "Arkhiv RAN",
        "Archive of the Russian Academy of Sciences",
        "ПФА РАН",
        "СПбФ АРАН",
        "СПФ АРАН",
        "PFA RAN",
        "SPbF ARAN",
    ),
    superseded=("AAN SSSR",),
)
