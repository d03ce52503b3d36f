"""BCB: Biblioteca Civica Bertoliana.

The series of the Archivio di Torre or the manuscript, busta or number, carta.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BCB",
    title="Biblioteca Civica Bertoliana",
    place="Vicenza",
    country="IT",
    form="busta",
    rules="https://www.bibliotecabertoliana.it",
    examples=(
        "BCB, Archivio di Torre, b. 165, c. 4",
        "BCBVi, ms. 2856, c. 12r",
        "Biblioteca Bertoliana di Vicenza, Gonzati, ms. 26.2.3",
    ),
    names=(
        "BCBVi",
        "BBVi",
        "BBV",
        "Biblioteca Bertoliana",
        "Biblioteca Civica Bertoliana di Vicenza",
        "Biblioteca Bertoliana di Vicenza",
        "Bibl. Bertoliana",
        "Biblioteca Civica Bertoliana, Vicenza",
    ),
)
