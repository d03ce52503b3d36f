"""ASVi: Archivio di Stato di Vicenza.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASVi",
    title="Archivio di Stato di Vicenza",
    place="Vicenza",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASVI, Notai Vicenza, Giuseppe Ceccatoni, b. 2807",),
    names=("ASVI", "A.S.Vi.", "AS Vicenza", "BBVi"),
)
