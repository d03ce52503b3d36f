"""NARB: Национальный архив Республики Беларусь.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NARB",
    title="Национальный архив Республики Беларусь",
    place="Мінск",
    country="BY",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "NARB, f. 4p, op. 1, d. 12, l. 3",
        "НАРБ. Ф. 4п. Оп. 33а. Д. 63. Л. 12",
        "НАРБ, ф. 1450, воп. 1, спр. 12, арк. 8",
    ),
    names=(
        "НАРБ",
        "Нацыянальны архіў Рэспублікі Беларусь",
        "Natsional’nyi arkhiv Respubliki Belarus’",
        "National Archive of the Republic of Belarus",
        "National Archives of the Republic of Belarus",
        "National Archives of Belarus",
        "Nationalarchiv der Republik Belarus",
    ),
    superseded=("PA NARB", "TsGAOR BSSR"),
)
