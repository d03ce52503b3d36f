"""RGADA: Российский государственный архив древних актов.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGADA",
    title="Российский государственный архив древних актов",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGADA, f. 210, op. 9, d. 12, l. 33", "РГАДА. Ф. 16. Оп. 1. Д. 168. Л. 4–5"),
    names=(
        "РГАДА",
        "Rossiiskii gosudarstvennyi arkhiv drevnikh aktov",
        "Russian State Archive of Ancient Acts",
        "Russian State Archive of Early Acts",
    ),
    superseded=("TsGADA", "ЦГАДА"),
)
