"""ASGe: Archivio di Stato di Genova.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASGe",
    title="Archivio di Stato di Genova",
    place="Genova",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASGe, Archivio Segreto, b. 2707", "ASG, Notai antichi, cart. 12, c. 4r"),
    names=("ASG", "A.S.G.", "A.S.Ge.", "ASGE"),
)
