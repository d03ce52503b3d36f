"""ASTs: Archivio di Stato di Trieste.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASTs",
    title="Archivio di Stato di Trieste",
    place="Trieste",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASTs, Governo, b. 345", "AS, Trieste, C. R. Intendenza Commerciale, b. 584"),
    names=("AS Trieste", "AS, Trieste", "ASTS", "A.S.Ts."),
)
