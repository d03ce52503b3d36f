"""ASVr: Archivio di Stato di Verona.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASVr",
    title="Archivio di Stato di Verona",
    place="Verona",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASVr, Antico Archivio del Comune, reg. 61, c. 225v",),
    names=("ASVR", "A.S.Vr.", "A. S. Ver.", "A.S.Verona"),
)
