"""RGASPI: Российский государственный архив социально-политической истории.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RGASPI",
    title="Российский государственный архив социально-политической истории",
    place="Москва",
    country="RU",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=(
        "РГАСПИ. Ф. 17. Оп. 125. Д. 85. Л. 3–4 об.",
        "Russian State Archive of Socio-Political History (RGASPI), Central Committee, Agitprop. Fond 17, opis 125, delo 85.",
        "RGASPI, f. 558, op. 11, d. 58, l. 3",
        "RGASPI 17/125/85",
    ),
    names=(
        "РДАСПІ",
        "РГАСПІ",
        "Російський державний архів соціально-політичної історії",
        "РГАСПИ",
        "Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii",
        "Russian State Archive of Socio-Political History",
        "Russian State Archive of Social and Political History",
        "Russian State Archives of Socio-Political History",
        "Russisches Staatsarchiv für sozial-politische Geschichte",
    ),
    superseded=(
        "RTsKhIDNI",
        "РЦХИДНИ",
        "RCChIDNI",
        "RCKhIDNI",
        "TsPA IML",
        "ЦПА ИМЛ",
        "TsPA",
        "CPA IML",
        "RGASPI-M",
        "TsKhDMO",
        "ЦХДМО",
    ),
)
