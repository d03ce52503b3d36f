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
    superseded=("TsA KGB", "ЦА КГБ"),
)
