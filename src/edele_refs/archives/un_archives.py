"""UN ARMS: United Nations Archives.

S, the series, the box, the folder, with hyphens.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="UN ARMS",
    title="United Nations Archives",
    place="New York",
    country="US",
    form="box",
    rules="https://search.archives.un.org",
    examples=(
        "United Nations Archives, S-0425-0012-03",
        "UN Archives, S-1234-0005, box 12",
        "UNA, S-0517-0123",
    ),
    names=(
        "UNARMS",
        "UNA",
        "United Nations Archives, New York",
        "UN Archives",
        "UN Archives, New York",
        "United Nations Archives and Records Management Section",
        "UNRRA Archives",
    ),
    codes=(r"(?P<series>S-\d{4})(?:-(?P<box>\d{4}))?(?:-(?P<folder>\d{2,5}))?",),
)
