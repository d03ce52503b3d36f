"""NHAB: Нацыянальны гістарычны архіў Беларусі.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NHAB",
    title="Нацыянальны гістарычны архіў Беларусі",
    place="Мінск",
    country="BY",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("NIAB, f. 295, op. 1, d. 1234, l. 5", "НГАБ, ф. 1, воп. 2, спр. 12, арк. 3"),
    names=("НГАБ", "НИАБ", "NIAB", "NGAB", "NGAB w Grodnie", "NIAB w Grodnie", "НИАБ в Гродно", "НГАБ у Гродне", "НГАБ у Гродна", "National Historical Archives of Belarus"),
    superseded=("TsGIA BSSR",),
)
