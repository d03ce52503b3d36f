"""DAKhO: Державний архів Харківської області.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DAKhO",
    title="Державний архів Харківської області",
    place="Харків",
    country="UA",
    form="fond",
    rules="ДСТУ 8302:2015, Бібліографічне посилання",
    examples=(
        "ДАХО, ф. Р-2982, оп. 1, спр. 232, арк. 12",
        "DAKhO, f. R-2982, op. 1, spr. 232",
    ),
    names=("ДАХО", "DAXO", "State Archive of Kharkiv Oblast"),
    codes=(
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)[,.]?\s(?:op|оп|o|inv|опис)\.?\s?(?P<opis>\d{1,4}\w?)(?:[,.]?\s(?:d|д|ed\. ?khr|ед\. ?хр|spr|спр)\.?\s?(?P<delo>\d{1,6}\w?))?",
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)/(?P<opis>\d{1,4}\w?)/(?P<delo>\d{1,6}\w?)(?=[/,.;:)\s]|$)",
    ),
)
