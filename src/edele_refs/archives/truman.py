"""HSTL: Harry S. Truman Presidential Library.

The papers or file, box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HSTL",
    title="Harry S. Truman Presidential Library",
    place="Independence, Missouri",
    country="US",
    form="box",
    rules="https://www.trumanlibrary.gov",
    examples=("HSTL, PSF, Box 187", "Truman Library, Acheson Papers, box 67, folder 4"),
    names=(
        "Truman Library",
        "HST Library",
        "Harry S. Truman Library",
        "Truman Presidential Library",
        "Harry S. Truman Library, Independence",
    ),
)
