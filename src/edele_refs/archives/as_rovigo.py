"""ASRo: Archivio di Stato di Rovigo.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASRo",
    title="Archivio di Stato di Rovigo",
    place="Rovigo",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("A. S. RO., Notarile, Zenato Sebastiano, b. 1526",),
    names=("ASRO", "A.S.RO.", "A. S. RO."),
)
