"""RGAE: Российский государственный архив экономики.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGAE",
    title="Российский государственный архив экономики",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "RGAE, f. 1562, op. 33, d. 2990, l. 14",
        "РГАЭ. Ф. 7486. Оп. 37. Д. 132. Л. 14",
    ),
    names=(
        "РДАЕ",
        "Російський державний архів економіки",
        "РГАЭ",
        "Rossiiskii gosudarstvennyi arkhiv ekonomiki",
        "Russian State Archive of the Economy",
        "Russian State Economic Archive",
    ),
    superseded=("TsGANKh", "ЦГАНХ"),
)
