"""DDEL: Dwight D. Eisenhower Presidential Library.

The papers or file, series, box, folder.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="DDEL",
    title="Dwight D. Eisenhower Presidential Library",
    place="Abilene, Kansas",
    country="US",
    form="box",
    rules="https://www.eisenhowerlibrary.gov",
    examples=(
        "DDEL, Whitman File, NSC Series, Box 4",
        "Eisenhower Library, Dulles Papers, box 8, folder 2",
    ),
    names=(
        "Eisenhower Library",
        "DDE Library",
        "Dwight D. Eisenhower Library",
        "Eisenhower Presidential Library",
    ),
)
