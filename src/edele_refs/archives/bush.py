"""GBPL: George Bush Presidential Library.

The files or papers, the series, box and folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GBPL",
    title="George Bush Presidential Library",
    place="College Station, Texas",
    country="US",
    form="box",
    rules="https://www.archives.gov/files/publications/general-info-leaflets/17-citing-records.pdf (General Information Leaflet 17, for all presidential libraries)",
    examples=(
        "George Bush Presidential Library, Scowcroft Files, box 12",
        "GBPL, NSC Files, box 3, folder 1",
    ),
    names=(
        "Bush Library",
        "Bush Presidential Library",
        "George H. W. Bush Presidential Library",
        "George H.W. Bush Library",
        "GHWBL",
    ),
)
