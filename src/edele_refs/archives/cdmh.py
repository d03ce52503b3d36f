"""CDMH: Centro Documental de la Memoria Histórica.

The section (PS, SM, TERMC) and its place, box, file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CDMH",
    title="Centro Documental de la Memoria Histórica",
    place="Salamanca",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es (Archivos Estatales)",
    examples=(
        "CDMH, PS-Barcelona, caja 123, exp. 4",
        "CDMH, TERMC, Fichero, 45, 1234567",
        "CDMH, PS Madrid, 456, 12",
    ),
    names=(
        "C.D.M.H.",
        "CDMH, Salamanca",
        "Centro Documental de la Memoria Histórica, Salamanca",
    ),
    superseded=("AGGC", "AHN-SGC", "AHNS"),
    codes=(
        r"(?P<section>(?:PS|SM|SE|TERMC|DNSD|P\.\s?S\.)[-\s,]{0,2}[A-Z][\w-]{2,20}),\s(?:[Cc]aja\s|[Cc]\.\s|leg\.\s)?(?P<caja>\d{1,5})(?:,\s(?:[Ee]xp\.\s)?(?P<item>\d{1,8}))?",
    ),
)
