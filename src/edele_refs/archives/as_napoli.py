"""ASNa: Archivio di Stato di Napoli.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASNa",
    title="Archivio di Stato di Napoli",
    place="Napoli",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASNa, Esteri, b. 1234", "ASN, Ministero di Polizia, fasc. 3456"),
    names=("ASN", "A.S.N.", "ASNA", "A.S.Na.", "State Archives of Naples"),
)
