"""TsA FSB: Центральный архив Федеральной службы безопасности Российской Федерации.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsA FSB",
    title="Центральный архив Федеральной службы безопасности Российской Федерации",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "TsA FSB, f. 2, op. 8, d. 104, l. 12",
        "ЦА ФСБ РФ. Ф. 2. Оп. 8. Д. 104. Л. 12",
        "ЦА ФСБ РФ. АСД Р-9000. Т. 3. Л. 112",
    ),
    names=(
        "ЦА ФСБ",
        "Центральный архив Федеральной службы безопасности",
        "Центральный архив ФСБ",
        "Центральный архив ФСБ России",
        "ЦА ФСБ РФ",
        "ЦА ФСБ России",
        "TsA FSB RF",
        "TsA FSB Rossii",
        "Central Archive of the FSB",
        "Central Archive of the Federal Security Service",
        "АУФСБ",
        "AUFSB",
    ),
    codes=(
        r"(?:АСД|[Аа]рх(?:ивно)?\.?-след\w*\.?\s(?:д(?:ело|\.))|[Дд](?:ело|\.)|ASD|[Aa]rkh\.-sled\.\sd(?:elo|\.))\s(?:№\s?)?(?P<item>[А-ЯA-Z]{1,2}-?\d{2,7})(?:\sна\s(?:[А-ЯЁ]\.\s?){0,2}[А-ЯЁ]\w+)?(?:[.,]\s[Тт]\.\s?(?P<volume>\d{1,3}))?",
    ),
    superseded=("TsA KGB", "ЦА КГБ"),
)
