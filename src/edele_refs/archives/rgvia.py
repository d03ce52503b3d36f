"""RGVIA: Российский государственный военно-исторический архив.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGVIA",
    title="Российский государственный военно-исторический архив",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGVIA, f. 2000, op. 1, d. 453, l. 10", "РГВИА. Ф. 2003. Оп. 1. Д. 545. Л. 2"),
    names=(
        "РДВІА",
        "РГВИА",
        "Rossiiskii gosudarstvennyi voenno-istoricheskii arkhiv",
        "Russian State Military-Historical Archive",
        "Russian State Military History Archive",
    ),
    superseded=("TsGVIA", "ЦГВИА"),
)
