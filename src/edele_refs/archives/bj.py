"""BJ: Biblioteka Jagiellońska.

The number of the manuscript (rkps), the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BJ",
    title="Biblioteka Jagiellońska",
    place="Kraków",
    country="PL",
    form="sygn",
    rules="https://bj.uj.edu.pl",
    examples=("BJ, rkps 1234, k. 5", "Biblioteka Jagiellońska, rkps 6235, k. 3v"),
    names=("Jagiellonian Library", "B.J."),
)
