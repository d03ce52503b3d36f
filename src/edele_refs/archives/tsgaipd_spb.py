"""TsGAIPD SPb: Центральный государственный архив историко-политических документов Санкт-Петербурга.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsGAIPD SPb",
    title="Центральный государственный архив историко-политических документов Санкт-Петербурга",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "TsGAIPD SPb, f. 24, op. 2v, d. 4819, l. 3",
        "ЦГАИПД СПб. Ф. 24. Оп. 2в. Д. 4819. Л. 3",
    ),
    names=(
        "ЦГАИПД СПб",
        "TsGAIPD",
        "ЦГАИПД",
        "Central State Archive of Historico-Political Documents in St. Petersburg",
    ),
    superseded=("LPA", "ЛПА"),
)
