"""TsGA SPb: Центральный государственный архив Санкт-Петербурга.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsGA SPb",
    title="Центральный государственный архив Санкт-Петербурга",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "TsGA SPb, f. 7384, op. 18, d. 1417, l. 12",
        "ЦГА СПб. Ф. 7384. Оп. 18. Д. 1417. Л. 12",
    ),
    names=("ЦГА СПб", "TsGA Sankt-Peterburga", "Central State Archive of St. Petersburg"),
    superseded=("TsGAORL", "ЦГАОР Ленинграда", "LGAORSS"),
)
