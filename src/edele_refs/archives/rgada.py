"""RGADA: Российский государственный архив древних актов.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGADA",
    title="Российский государственный архив древних актов",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("RGADA, f. 210, op. 9, d. 12, l. 33", "РГАДА. Ф. 16. Оп. 1. Д. 168. Л. 4–5"),
    names=(
        "РГАДА",
        "Rossiiskii gosudarstvennyi arkhiv drevnikh aktov",
        "Russian State Archive of Ancient Acts",
        "Russian State Archive of Early Acts",
    ),
    codes=(r"(?P<fonds>[FfФф]\.\s?210)(?:\s\([^()]{3,40}\))?[,.]\s(?P<opis>[A-ZА-Я][\w’'-]{3,20}\s(?:stol|стол))[,.]\s(?P<delo>(?:[Ss]tl?b|[Сс]тл?б|[Kk]n|[Кк]н|[Dd]|[Дд])\.\s?\d{1,4})",),
    superseded=("TsGADA", "ЦГАДА"),
)
