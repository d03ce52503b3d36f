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
    names=("ГАСО", "ЦДООСО", "TsDOOSO"),
    codes=(
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)[,.]?\s(?:op|оп|o|inv|опис)\.?\s?(?P<opis>\d{1,4}\w?)(?:[,.]?\s(?:d|д|ed\. ?khr|ед\. ?хр|spr|спр)\.?\s?(?P<delo>\d{1,6}\w?))?",
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)/(?P<opis>\d{1,4}\w?)/(?P<delo>\d{1,6}\w?)(?=[/,.;:)\s]|$)",
    ),
)
