"""ASMo: Archivio di Stato di Modena.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASMo",
    title="Archivio di Stato di Modena",
    place="Modena",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASMo, Ambasciatori, Venezia, b. 45", "ASMo, Cancelleria ducale, b. 12, c. 3"),
    names=("ASMO", "A.S.Mo.", "A. S. MOD.", "AS Modena"),
)
