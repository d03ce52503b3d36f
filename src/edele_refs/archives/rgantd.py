"""RGANTD: Российский государственный архив научно-технической документации.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGANTD",
    title="Российский государственный архив научно-технической документации",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGANTD, f. 1, op. 1, d. 12",),
    names=("РГАНТД", "Russian State Archive of Scientific and Technical Documentation"),
)
