"""Mudd: Seeley G. Mudd Manuscript Library.

The papers by name, box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="Mudd",
    title="Seeley G. Mudd Manuscript Library",
    place="Princeton, New Jersey",
    country="US",
    isil="US-NjP",
    form="box",
    rules="https://library.princeton.edu",
    examples=(
        "Mudd Library, George F. Kennan Papers, box 231, folder 12",
        "Princeton University Library, Dulles Papers, Box 12",
    ),
    names=(
        "Mudd Library",
        "Mudd Manuscript Library",
        "Princeton University Library",
        "Seeley G. Mudd Manuscript Library, Princeton University",
        "Firestone Library",
    ),
)
