"""LAC: Library and Archives Canada.

Record group (RG) or manuscript group (MG), volume, file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LAC",
    title="Library and Archives Canada",
    place="Ottawa",
    country="CA",
    isil="CA-OONL",  # agency code in MARC records of the national bibliography
    form="box",
    rules="https://library-archives.canada.ca (how to cite)",
    examples=(
        "LAC, RG 25, vol. 1234, file 56",
        "LAC, MG 26 J13, vol. 12",
        "LAC, MG 26 J13",
        "Library and Archives Canada, RG 24, volume 10123, file 215C1",
    ),
    names=(
        "Library and Archives Canada, Ottawa",
        "BAC",
        "Bibliothèque et Archives Canada",
        "LAC, Ottawa",
        "BAC-LAC",
    ),
    superseded=("NAC", "PAC", "Public Archives of Canada", "National Archives of Canada"),
    codes=(
        r"(?P<group>[RM]G\s?\d{1,3}),?\s(?P<series>[A-Z]-?\s?\d{1,3}[A-Z]?)(?:,\s[Vv]ol(?:ume|\.)\s(?P<volume>\d{1,5}))?",
        r"(?P<group>(?:RG|MG)\s?\d{1,3}(?:[-,\s]{1,2}[A-Z]-?\d{0,2}(?:-[a-z\d]{1,2})?)?),\s(?P<volume>[Vv]ol(?:\.|ume)\s\d{1,6})(?:,\s(?P<file>[Ff]ile\s[\w-]{1,12}))?",
        r"(?P<group>R\d{3,5}(?:-\d{1,4}){0,2}(?:-E)?)",
    ),
)
