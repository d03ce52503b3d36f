"""RGANI: Российский государственный архив новейшей истории.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGANI",
    title="Российский государственный архив новейшей истории",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGANI, f. 2, op. 1, d. 259, l. 26", "РГАНИ. Ф. 5. Оп. 30. Д. 141. Л. 12"),
    names=(
        "РГАНИ",
        "Rossiiskii gosudarstvennyi arkhiv noveishei istorii",
        "Russian State Archive of Contemporary History",
    ),
    superseded=("TsKhSD", "ЦХСД", "ZChSD"),
)
