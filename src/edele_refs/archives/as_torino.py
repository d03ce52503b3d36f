"""ASTo: Archivio di Stato di Torino.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASTo",
    title="Archivio di Stato di Torino",
    place="Torino",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=(
        "ASTo, Corte, Lettere ministri, Roma, mazzo 12, fasc. 3",
        "AST, Materie politiche, m. 5",
        "ASTo, Corte, Materie ecclesiastiche, cat. 9, m. 3, fasc. 12",
    ),
    names=("AST", "ASTO", "A.S.T.", "A.S.To.", "State Archives of Turin"),
    codes=(
        r"(?P<fonds>[A-Z][\w'’ ]{2,40}(?:,\s[\w'’ ]{2,40}){0,4}(?:,\s(?:cat|cl|par)\.\s\w{1,5}){0,2}),\s(?P<item>(?:m|mz|mazzo|mazz)\.?\s\d{1,4}(?:\s(?:d[’']add(?:izione|\.)|da\sinv(?:entariare|\.)))?(?:,\s(?:fasc\.|n\.|reg\.)\s\w{1,5}){0,2})",
    ),
)
