"""ASVe: Archivio di Stato di Venezia.

The magistracy, its series, then busta (b.), registro (reg.) or filza (fz.), and the carta (c.)
with recto or verso. ASV may also be the Vatican archive.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASVe",
    title="Archivio di Stato di Venezia",
    place="Venezia",
    country="IT",
    form="busta",
    rules="https://www.archiviodistatovenezia.it",
    examples=(
        "ASV, Senato, Deliberazioni, reg. 12, c. 34v",
        "A.S.V., Consiglio dei Dieci, b. 5",
        "ASVe, Senato Mar, reg. 34, cc. 70v-71r",
    ),
    names=(
        "ASV",
        "A.S.V.",
        "A. S. V.",
        "ASVE",
        "AS Ve",
        "A.S.Ve.",
        "A. S. Ven.",
        "AS Venezia",
        "AS, Venezia",
        "A.S. Venezia",
        "Archivio di Stato, Venezia",
        "Arch. di Stato di Venezia",
        "State Archives of Venice",
        "Venetian State Archives",
        "Archivio di Stato-Venezia",
        "Venezia, Archivio di Stato",
    ),
)
