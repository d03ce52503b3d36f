"""ASTv: Archivio di Stato di Treviso.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASTv",
    title="Archivio di Stato di Treviso",
    place="Treviso",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=("ASTv, Notarile I, b. 234, c. 12r",),
    names=("ASTV", "A.S.Tv.", "A.S. TV.", "ABT"),
)
