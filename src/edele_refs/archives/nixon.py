"""RNPL: Richard Nixon Presidential Library and Museum.

The files or papers, the series, box and folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RNPL",
    title="Richard Nixon Presidential Library and Museum",
    place="Yorba Linda, California",
    country="US",
    form="box",
    rules="https://www.archives.gov/files/publications/general-info-leaflets/17-citing-records.pdf (General Information Leaflet 17, for all presidential libraries)",
    examples=(
        "Nixon Library, NSC Files, box 1027, folder 3",
        "RNPL, White House Central Files, box 12",
    ),
    names=(
        "Nixon Library",
        "Nixon Presidential Library",
        "Richard Nixon Library",
        "Richard Nixon Presidential Library",
        "Richard M. Nixon Library",
        "Nixon Presidential Materials Project",
    ),
)
