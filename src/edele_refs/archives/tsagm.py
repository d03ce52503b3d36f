"""TsAGM: Центральный государственный архив города Москвы.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsAGM",
    title="Центральный государственный архив города Москвы",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("TsGAM, f. P-3, op. 52, d. 14, l. 7", "ЦГАМ. Ф. П-3. Оп. 52. Д. 14. Л. 7"),
    names=(
        "ЦГАМ",
        "ЦГА Москвы",
        "ЦГА г. Москвы",
        "ЦГА города Москвы",
        "TsGAM",
        "TsGA Moskvy",
        "Central State Archive of the City of Moscow",
    ),
    superseded=("TsAOPIM", "ЦАОПИМ", "TsAODM", "ЦАОДМ", "TsMAM", "TsGAOD", "TsGAMO", "ЦГАМО"),
)
