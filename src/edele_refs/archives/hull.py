"""HHC: Hull History Centre.

U for the University's archives, the letters of the collection, then numbers between slashes.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HHC",
    title="Hull History Centre",
    place="Hull",
    country="GB",
    form="box",
    rules="https://www.hullhistory.org.uk",
    examples=(
        "Hull History Centre, U DCL/57/3",
        "HHC, C TCM/2/12",
    ),
    names=(
        "Hull History Centre, Hull",
        "Brynmor Jones Library, Hull",
        "University of Hull, Hull History Centre",
    ),
    codes=(
        r"(?P<fonds>[UCL]\s[A-Z]{2,5})(?P<item>(?:\d{0,3})(?:/\w{1,5}){1,5})",
    ),
)
