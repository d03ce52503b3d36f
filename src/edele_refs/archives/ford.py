"""GRFL: Gerald R. Ford Presidential Library.

The files or papers, the series, box and folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GRFL",
    title="Gerald R. Ford Presidential Library",
    place="Ann Arbor, Michigan",
    country="US",
    form="box",
    rules="https://www.archives.gov/files/publications/general-info-leaflets/17-citing-records.pdf (General Information Leaflet 17, for all presidential libraries)",
    examples=(
        "Ford Library, National Security Adviser Files, box 21",
        "GRFL, Cheney Files, box 5, folder 2",
    ),
    names=(
        "Ford Library",
        "Gerald Ford Library",
        "Gerald R. Ford Library",
        "Ford Presidential Library",
    ),
)
