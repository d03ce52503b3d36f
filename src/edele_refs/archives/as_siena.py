"""ASSi: Archivio di Stato di Siena.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASSi",
    title="Archivio di Stato di Siena",
    place="Siena",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASSi, Concistoro, reg. 123, c. 4r", "ASS, Balia, reg. 456"),
    names=("ASS", "ASSI", "A.S.Si.", "A.S.S."),
)
