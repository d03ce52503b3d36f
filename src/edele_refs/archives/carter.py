"""JCL: Jimmy Carter Presidential Library.

The files or papers, the series, box and folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="JCL",
    title="Jimmy Carter Presidential Library",
    place="Atlanta, Georgia",
    country="US",
    form="box",
    rules="https://www.archives.gov/files/publications/general-info-leaflets/17-citing-records.pdf (General Information Leaflet 17, for all presidential libraries)",
    examples=(
        "Carter Library, Brzezinski Donated Collection, box 18",
        "JCPL, NLC-126-10-23, box 4",
    ),
    names=(
        "Carter Library",
        "Jimmy Carter Library",
        "JCPL",
        "Carter Presidential Library",
        "Jimmy Carter Presidential Library and Museum",
    ),
)
