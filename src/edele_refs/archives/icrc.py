"""ACICR: Archives du Comité international de la Croix-Rouge.

The group (B G, B AG), the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACICR",
    title="Archives du Comité international de la Croix-Rouge",
    place="Genève",
    country="CH",
    form="cote",
    rules="https://www.icrc.org (Archives)",
    examples=("ACICR, B G 59/7-367", "ACICR, G 85/1123", "ICRC Archives, B AG 251-075.002"),
    names=(
        "ICRC Archives",
        "AICRC",
        "ICRC Archives, Geneva",
        "Archives of the International Committee of the Red Cross",
        "ACICR, Genève",
        "Archives du CICR",
        "CICR",
    ),
    codes=(
        r"(?P<group>(?:[A-D]\s)?(?:G|AG|SG|CR|PV|A))\s?(?P<item>\d{1,3}(?:[/\s.-]\d{1,5}){0,4})",
    ),
)
