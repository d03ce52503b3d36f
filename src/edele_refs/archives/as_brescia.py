"""ASBs: Archivio di Stato di Brescia.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASBs",
    title="Archivio di Stato di Brescia",
    place="Brescia",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASBs, Cancelleria prefettizia superiore, reg. 12, c. 45",),
    names=("ASBS", "A.S.Bs."),
)
