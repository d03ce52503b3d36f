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
    examples=(
        "RGADA, f. 210, op. 9, d. 12, l. 33",
        "РГАДА. Ф. 16. Оп. 1. Д. 168. Л. 4–5",
        "РГАДА. Ф. 210. Оп. 9. Столбцы Московского стола. Д. 112. Л. 34–36",
        "РГАДА. Ф. 141. Приказные дела старых лет. 1646 г. № 34. Л. 12",
    ),
    names=(
        "РДАДА",
        "РГАДА",
        "Rossiiskii gosudarstvennyi arkhiv drevnikh aktov",
        "Russian State Archive of Ancient Acts",
        "Russian State Archive of Early Acts",
    ),
    codes=(
        # the offices' columns and books by their names: "Оп. 9. Столбцы Московского стола. Д. 112", "Приказные дела старых лет. 1646 г. № 34"
        r"(?P<fonds>[FfФф]\.\s?\d{1,4})(?:\s\([^()]{3,60}\))?[,.]\s(?:(?P<opis>[OoОо][pп]\.\s?\d{1,3}\w?)[,.]\s)?(?P<series>[A-ZА-Я](?![pп]\.)[^,.;:()\d]{4,70})[,.]\s(?:(?P<year>1[5-8]\d\d\s(?:г|год|g)\.?),?\s)?(?P<delo>(?:[Ss]tl?b|[Сс]тл?б|[Kk]n|[Кк]н|[Dd]|[Дд]|№)\.?\s?\d{1,5})",
        r"(?P<fonds>[FfФф]\.\s?210)(?:\s\([^()]{3,40}\))?[,.]\s(?P<opis>[A-ZА-Я][\w’'-]{3,20}\s(?:stol|стол))[,.]\s(?P<delo>(?:[Ss]tl?b|[Сс]тл?б|[Kk]n|[Кк]н|[Dd]|[Дд])\.\s?\d{1,4})",
    ),
    superseded=("TsGADA", "ЦГАДА"),
)
