"""TsDA: Централен държавен архив.

Fond, opis, arkhivna edinitsa (a.e.), list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TsDA",
    title="Централен държавен архив",
    place="София",
    country="BG",
    form="fond",
    rules="https://www.archives.government.bg",
    examples=("ЦДА, ф. 1Б, оп. 6, а.е. 1234, л. 5", "TsDA, f. 1B, op. 6, a.e. 1234, l. 5"),
    names=(
        "ЦДА",
        "CDA",
        "TsDA Sofia",
        "Central State Archives, Sofia",
        "Central State Archive, Sofia",
        "ЦДИА",
    ),
    codes=(
        r"[fф]\.\s(?P<fonds>\d{1,5}[A-ZА-Я]?),\s(?:op|оп)\.\s(?P<opis>\d{1,4}),\s(?:a\.\s?e\.|а\.\s?е\.)\s(?P<delo>\d{1,6})",
    ),
)
