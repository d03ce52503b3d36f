"""AVP RF: Архив внешней политики Российской Федерации.

Fond, opis, papka (p.), delo, list: a level more than elsewhere.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AVP RF",
    title="Архив внешней политики Российской Федерации",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "AVP RF, f. 06, op. 4, p. 28, d. 287, l. 5",
        "АВП РФ. Ф. 059. Оп. 1. П. 320. Д. 2199. Л. 7",
    ),
    names=(
        "АВП РФ",
        "AVPRF",
        "АВПРФ",
        "AVP",
        "Arkhiv vneshnei politiki Rossiiskoi Federatsii",
        "Foreign Policy Archive of the Russian Federation",
        "Archive of Foreign Policy of the Russian Federation",
        "Archive of the Foreign Policy of the Russian Federation",
    ),
    superseded=("AVP SSSR", "АВП СССР"),
)
