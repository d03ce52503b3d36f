"""RRPL: Ronald Reagan Presidential Library.

The files or papers, the series, box and folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RRPL",
    title="Ronald Reagan Presidential Library",
    place="Simi Valley, California",
    country="US",
    form="box",
    rules="https://www.archives.gov/files/publications/general-info-leaflets/17-citing-records.pdf (General Information Leaflet 17, for all presidential libraries)",
    examples=(
        "Reagan Library, Matlock Files, box 23",
        "Ronald Reagan Presidential Library, Executive Secretariat NSC, box 34, folder 2",
    ),
    names=(
        "Reagan Library",
        "Ronald Reagan Library",
        "RRL",
        "Reagan Presidential Library",
        "Ronald Reagan Presidential Library and Museum",
    ),
)
