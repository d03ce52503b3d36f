"""Archive of Memorial: Архив Международного Мемориала.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Archive of Memorial",
    title="Архив Международного Мемориала",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "Архив НИПЦ «Мемориал». Ф. 1. Оп. 1. Д. 12. Л. 3",
        "Archive of Memorial, f. 2, op. 1, d. 84",
    ),
    names=(
        "Архив «Мемориал»",
        "Архив НИПЦ «Мемориал»",
        "Архив Мемориала",
        "Memorial Archive, Moscow",
        "Arkhiv Memoriala",
    ),
)
