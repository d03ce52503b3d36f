"""ÁBTL: Állambiztonsági Szolgálatok Történeti Levéltára.

The group with points (3.1.9.), then the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ÁBTL",
    title="Állambiztonsági Szolgálatok Történeti Levéltára",
    place="Budapest",
    country="HU",
    form="karton",
    rules="https://www.abtl.hu",
    examples=("ÁBTL, 3.1.9. V-150019/1", "ÁBTL 3.2.4. K-384/2", "ÁBTL, 4.1. A-2127/1", "ÁBTL V-99331"),
    names=(
        "ABTL",
        "Historical Archives of the Hungarian State Security",
        "Historical Archives of State Security Services",
    ),
    codes=(
        r"(?P<group>\d\.\d{1,2}(?:\.\d{1,2})?\.?)\s(?P<item>[A-Z]{1,2}-\d{1,6}(?:/\d{1,4}\w?)?)",
        r"(?P<item>[A-Z]{1,2}-\d{2,6}(?:/\d{1,4}(?:-?[a-z])?)?)\.?(?=[,.;:)\s]|$)",
    ),
)
