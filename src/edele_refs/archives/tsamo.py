"""TsAMO RF: Центральный архив Министерства обороны Российской Федерации.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsAMO RF",
    title="Центральный архив Министерства обороны Российской Федерации",
    place="Подольск",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "Central Archive of the Ministry of Defense of the Russian Federation (TsAMO RF) f. 33, op. 11458, d. 48, l. 195-213",
        "ЦАМО РФ. Ф. 32. Оп. 11302. Д. 66. Л. 50",
        "TsAMO, f. 208, op. 2511, d. 207, l. 12",
    ),
    names=(
        "TsAMO",
        "ЦАМО",
        "ЦАМО РФ",
        "TSAMO",
        "TsAMO SSSR",
        "CAMO",
        "CAMO RF",
        "ZAMO",
        "Tsentral’nyi arkhiv Ministerstva oborony Rossiiskoi Federatsii",
        "Central Archive of the Ministry of Defense of the Russian Federation",
        "Central Archive of the Ministry of Defence of the Russian Federation",
        "Central Archive of the Russian Ministry of Defence",
        "Central Archive of the Ministry of Defense",
        "Central Archives of the Ministry of Defense",
        "Zentralarchiv des Verteidigungsministeriums der Russischen Föderation",
    ),
)
