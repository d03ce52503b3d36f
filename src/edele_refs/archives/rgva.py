"""RGVA: Российский государственный военный архив.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGVA",
    title="Российский государственный военный архив",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "RGVA, f. 9, op. 29, d. 7, l. 12",
        "РГВА. Ф. 4. Оп. 11. Д. 70. Л. 149",
        "RGVA, f. 500k, op. 1, d. 25",
    ),
    names=(
        "РДВА",
        "Російський державний воєнний архів",
        "РГВА",
        "Rossiiskii gosudarstvennyi voennyi arkhiv",
        "Russian State Military Archive",
        "Russian Military Archive",
        "Russian Military State Archive",
        "Sonderarchiv Moskau",
        "Special Archive Moscow",
        "Russisches Staatliches Militärarchiv",
    ),
    superseded=("TsGASA", "ЦГАСА", "TsKhIDK", "ЦХИДК", "OSOBYI ARKHIV", "Osobyi arkhiv"),
)
