"""ASF: Archivio di Stato di Firenze.

The office or fonds, its series, then busta (b.), registro (reg.), filza (fz.) or mazzo, and
carta (c.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ASF",
    title="Archivio di Stato di Firenze",
    place="Firenze",
    country="IT",
    form="busta",
    rules="https://www.icar.cultura.gov.it (Archivi di Stato)",
    examples=(
        "ASF, Mediceo del Principato, filza 1234, c. 56r",
        "ASF, MdP, 2345, fol. 12",
        "ASFi, Notarile antecosimiano, reg. 123",
    ),
    names=(
        "A.S.F.",
        "ASFi",
        "ASFI",
        "A.S.Fi.",
        "State Archives of Florence",
        "Florentine State Archives",
    ),
    codes=(
        r"(?P<fonds>(?:MdP|MP|MAP|Mediceo\s(?:del|avanti\sil)\sPrincipato|Catasto|NA|Signori,?\s[A-Z][\w ]{2,30}|Carte\sStrozziane(?:,\s[A-Z][\w ]{2,10})?|Diplomatico|Ducato\sdi\sUrbino|Guidi|Miscellanea\sMedicea|Misc\.\sMed\.|Pupilli)),?\s(?P<item>\d{1,6})",
    ),
)
