"""RGALI: Российский государственный архив литературы и искусства.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGALI",
    title="Российский государственный архив литературы и искусства",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "RGALI, f. 631, op. 15, ed. khr. 265, l. 12",
        "РГАЛИ. Ф. 631. Оп. 15. Ед. хр. 265. Л. 12",
    ),
    names=(
        "РГАЛИ",
        "Rossiiskii gosudarstvennyi arkhiv literatury i iskusstva",
        "Russian State Archive of Literature and Art",
        "Russian State Archive of Literature and the Arts",
    ),
    superseded=("TsGALI", "ЦГАЛИ"),
)
