"""ASPa: Archivio di Stato di Palermo.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASPa",
    title="Archivio di Stato di Palermo",
    place="Palermo",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASPa, Tribunale del Real Patrimonio, reg. 123, c. 4r",),
    names=("ASPA", "A.S.Pa."),
)
