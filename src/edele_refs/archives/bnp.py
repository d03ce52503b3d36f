"""BNP: Biblioteca Nacional de Portugal.

The codex (Cód.) or the papers (Espólio) and the box.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BNP",
    title="Biblioteca Nacional de Portugal",
    place="Lisboa",
    country="PT",
    form="maço",
    rules="https://www.bnportugal.gov.pt",
    examples=(
        "BNP, Cód. 1234, fl. 5",
        "BNP, Reservados, cód. 8765, fl. 12v",
        "BNP, Espólio E3, cx. 12",
    ),
    names=("Biblioteca Nacional de Lisboa", "BNL", "Biblioteca Nacional, Lisboa"),
)
