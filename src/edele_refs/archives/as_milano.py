"""ASMi: Archivio di Stato di Milano.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASMi",
    title="Archivio di Stato di Milano",
    place="Milano",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=(
        "ASMi, Sforzesco, Potenze Estere, cart. 123",
        "ASM, Archivio ducale visconteo-sforzesco, Carteggio estero, b. 361",
    ),
    names=(
        "ASM",
        "A.S.Mi.",
        "A.S.M.",
        "ASMI",
        "State Archives of Milan",
        "Arch. di Stato di Milano",
    ),
)
