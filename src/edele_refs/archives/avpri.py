"""AVPRI: Архив внешней политики Российской империи.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AVPRI",
    title="Архив внешней политики Российской империи",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "AVPRI, f. 133, op. 470, d. 105, l. 2",
        "АВПРИ. Ф. 133. Оп. 470. Д. 105. Л. 2",
    ),
    names=(
        "АВПРИ",
        "Archive of Foreign Policy of the Russian Empire",
        "Archive of the Foreign Policy of the Russian Empire",
        "Arkhiv vneshnei politiki Rossiiskoi imperii",
    ),
    superseded=("AVPR",),
)
