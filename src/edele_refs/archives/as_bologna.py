"""ASBo: Archivio di Stato di Bologna.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASBo",
    title="Archivio di Stato di Bologna",
    place="Bologna",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASBo, Tribunale del Torrone, reg. 1234, c. 5v", "ASB, Senato, filza 12"),
    names=("ASB", "A.S.B.", "ASBO", "A.S.Bo."),
)
