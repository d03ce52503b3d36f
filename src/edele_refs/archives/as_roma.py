"""ASR: Archivio di Stato di Roma.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASR",
    title="Archivio di Stato di Roma",
    place="Roma",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=(
        "ASR, Tribunale criminale del governatore, Processi, b. 123, c. 45r",
        "ASR, Camerale II, b. 12",
    ),
    names=("A.S.R.", "ASRm", "ASRoma", "State Archives of Rome"),
)
