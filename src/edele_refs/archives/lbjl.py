"""LBJL: Lyndon B. Johnson Presidential Library.

The papers or file, box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LBJL",
    title="Lyndon B. Johnson Presidential Library",
    place="Austin, Texas",
    country="US",
    form="box",
    rules="https://www.lbjlibrary.org",
    examples=("LBJL, NSF, Country File, Box 219", "LBJ Library, NSF, box 12, folder 3"),
    names=(
        "LBJ Library",
        "Lyndon B. Johnson Library",
        "Johnson Library",
        "LBJ Presidential Library",
        "Lyndon Baines Johnson Library",
    ),
)
