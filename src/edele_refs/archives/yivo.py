"""YIVO: YIVO Institute for Jewish Research.

Record group, folder, document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="YIVO",
    title="YIVO Institute for Jewish Research",
    place="New York",
    country="US",
    form="box",
    rules="https://yivo.org",
    examples=(
        "YIVO, RG 215, OccE 3-12",
        "YIVO, RG 80, folder 123",
        "YIVO Archives, RG 1400, box 4, folder 12",
    ),
    names=("YIVO Archives", "YIVO Archive", "YIVO Institute", "YIVO, New York"),
    codes=(r"RG\s?(?P<group>\d{1,4}(?:\.\d{1,3})?),?\s(?P<item>Occ\s?[A-Z]\s?[\w-]{1,12})",),
)
