"""GANO: Государственный архив Новосибирской области.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GANO",
    title="Государственный архив Новосибирской области",
    place="Новосибирск",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("GANO, f. P-4, op. 33, d. 237, l. 12", "ГАНО. Ф. П-4. Оп. 33. Д. 237. Л. 12"),
    names=("ГАНО",),
)
