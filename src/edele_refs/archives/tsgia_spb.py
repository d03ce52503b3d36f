"""TsGIA SPb: Центральный государственный исторический архив Санкт-Петербурга.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsGIA SPb",
    title="Центральный государственный исторический архив Санкт-Петербурга",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "TsGIA SPb, f. 19, op. 127, d. 2, l. 4",
        "ЦГИА СПб. Ф. 19. Оп. 127. Д. 2. Л. 4",
    ),
    names=("ЦГИА СПб", "Central State Historical Archive of St. Petersburg"),
    superseded=("LGIA", "ЛГИА"),
)
