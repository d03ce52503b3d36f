"""MRC: Modern Records Centre, University of Warwick.

MSS., the number of the archive, then class and piece between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="MRC",
    title="Modern Records Centre, University of Warwick",
    place="Coventry",
    country="GB",
    form="box",
    rules="https://warwick.ac.uk/services/library/mrc",
    examples=(
        "MRC, MSS.292/946/4",
        "Modern Records Centre, Warwick, MSS.200/F/3/T1/45",
    ),
    names=(
        "Modern Records Centre",
        "Modern Records Centre, Warwick",
        "Modern Records Centre, University of Warwick",
        "Warwick Modern Records Centre",
        "University of Warwick, Modern Records Centre",
        "Warwick University, Modern Records Centre",
        "Warwick, Modern Records Centre",
    ),
    codes=(
        r"(?P<fonds>MSS\.?\s?\d{1,4})(?P<item>(?:[/.]\w{1,6}){1,7})",
    ),
)
