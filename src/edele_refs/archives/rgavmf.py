"""RGAVMF: Российский государственный архив Военно-Морского Флота.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGAVMF",
    title="Российский государственный архив Военно-Морского Флота",
    place="Санкт-Петербург",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGAVMF, f. 417, op. 1, d. 3421, l. 8", "РГАВМФ. Ф. 418. Оп. 1. Д. 5. Л. 1"),
    names=(
        "РГАВМФ",
        "РГА ВМФ",
        "RGA VMF",
        "Russian State Archive of the Navy",
        "Russian State Naval Archive",
    ),
    superseded=("TsGAVMF", "ЦГАВМФ"),
)
