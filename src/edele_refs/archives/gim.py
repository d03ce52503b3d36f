"""GIM: Государственный исторический музей (Отдел рукописей).

A collection and the number in it, list; the written sources have fond, opis, edinitsa khraneniia.
"""

from edele_refs.archives._archive import Archive
from edele_refs.archives._collected import COLLECTED

archive = Archive(
    siglum="GIM",
    title="Государственный исторический музей",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "ГИМ. Синодальное собр. № 486. Л. 12 об.",
        "ОР ГИМ. Увар. № 1386. Л. 201",
        "GIM, Sinodal’noe sobranie, no. 486, l. 12ob.",
        "ОПИ ГИМ. Ф. 442. Оп. 1. Ед. хр. 5. Л. 19",
    ),
    names=(
        "ГИМ",
        "ОР ГИМ",
        "ОПИ ГИМ",
        "Отдел рукописей ГИМ",
        "Отдел письменных источников Государственного исторического музея",
        "State Historical Museum, Moscow",
    ),
    codes=COLLECTED,
)
