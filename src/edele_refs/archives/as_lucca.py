"""ASLu: Archivio di Stato di Lucca.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASLu",
    title="Archivio di Stato di Lucca",
    place="Lucca",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASLu, Anziani al tempo della libertà, b. 12",),
    names=("ASLU", "A.S.Lu."),
)
