"""DUL: Durham University Library, Archives and Special Collections.

The papers, then the numbers of box, file and page between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DUL",
    title="Durham University Library, Archives and Special Collections",
    place="Durham",
    country="GB",
    form="box",
    rules="https://www.durham.ac.uk/departments/library/archives",
    examples=(
        "Durham University Library, Wingate Papers, 123/4/56",
        "DUL, Sudan Archive, SAD 259/3/12",
        "Sudan Archive Durham, SAD 259/3/12",
    ),
    names=(
        "Durham University Library",
        "Sudan Archive Durham",
        "Durham University, Sudan Archive",
        "SAD",
    ),
    codes=(
        r"(?P<fonds>(?:(?:DCL|DUL|Cosin)\s)?MSS?\.?\s(?:Cosin\s)?)(?P<item>[A-C]?\.?[IVX]{1,5}(?:\.[IVX]{1,5}|\.\d{1,3}){1,2}[A-Za-z]?)",
        r"(?:(?P<collection>[A-Z][\w ]{2,30}(?:Papers|Archive)),\s)?(?:SAD[\s.]?)?(?P<item>\d{1,4}(?:/\d{1,4}){1,3})",
    ),
)
