"""AP RF: Архив Президента Российской Федерации.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AP RF",
    title="Архив Президента Российской Федерации",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("AP RF, f. 3, op. 58, d. 212, l. 59", "АП РФ. Ф. 3. Оп. 24. Д. 409. Л. 1"),
    names=(
        "АП РФ",
        "APRF",
        "АПРФ",
        "Arkhiv Prezidenta Rossiiskoi Federatsii",
        "Archive of the President of the Russian Federation",
        "Presidential Archive of the Russian Federation",
        "Russian Presidential Archive",
    ),
)
