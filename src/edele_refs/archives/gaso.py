"""GASO: Государственный архив Свердловской области.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GASO",
    title="Государственный архив Свердловской области",
    place="Екатеринбург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("GASO, f. R-88, op. 1, d. 2145, l. 7", "ЦДООСО. Ф. 4. Оп. 31. Д. 12. Л. 7"),
    names=("ГАСО", "ГА Свердловской области", "ЦДООСО", "TsDOOSO"),
)
