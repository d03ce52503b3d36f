"""ASPd: Archivio di Stato di Padova.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASPd",
    title="Archivio di Stato di Padova",
    place="Padova",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASPd, Archivio notarile, b. 247, fol. 105r", "A. S. P., Estimo 1518, b. 19"),
    names=("ASPD", "A.S.Pd.", "A.S.P.", "A. S. P."),
)
