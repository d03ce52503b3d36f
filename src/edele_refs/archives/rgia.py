"""RGIA: Российский государственный исторический архив.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGIA",
    title="Российский государственный исторический архив",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "RGIA, f. 1276, op. 4, d. 830, l. 7ob",
        "РГИА. Ф. 796. Оп. 204. Д. 12. Л. 5 об.",
    ),
    names=(
        "РДІА",
        "Російський державний історичний архів",
        "РГИА",
        "Rossiiskii gosudarstvennyi istoricheskii arkhiv",
        "Russian State Historical Archive",
        "Russian State Historical Archives",
    ),
    superseded=("TsGIA SSSR", "ЦГИА", "ЦГИА СССР", "TsGIAL", "TsGIA"),
)
