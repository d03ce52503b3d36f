"""ASMn: Archivio di Stato di Mantova.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASMn",
    title="Archivio di Stato di Mantova",
    place="Mantova",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=(
        "ASMn, Archivio Gonzaga, b. 1234, c. 45",
        "Archivio di Stato, Mantova, Carteggio estero, busta 1440",
    ),
    names=("ASMN", "A.S.Mn.", "Archivio di Stato, Mantova", "Archivio Gonzaga"),
    codes=(r"(?P<fonds>A\.?G\.?|AG),?\s(?P<item>b\.\s\d{1,5})",),
)
