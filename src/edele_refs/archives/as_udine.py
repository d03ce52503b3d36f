"""ASUd: Archivio di Stato di Udine.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASUd",
    title="Archivio di Stato di Udine",
    place="Udine",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASUd, Archivio Manin, b. 77",),
    names=("ASUD", "A.S.Ud.", "A. S. U.", "A S. U."),
)
