"""RGAKFD: Российский государственный архив кинофотодокументов.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGAKFD",
    title="Российский государственный архив кинофотодокументов",
    place="Красногорск",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGAKFD, f. 1, op. 2, d. 7",),
    names=("РГАКФД", "Russian State Documentary Film and Photo Archive"),
)
