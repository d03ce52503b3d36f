"""ANOM: Archives nationales d’outre-mer.

The fonds by number and letter (81 F, 1AFFPOL), or colonies by letter, the carton.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANOM",
    title="Archives nationales d’outre-mer",
    place="Aix-en-Provence",
    country="FR",
    form="cote",
    rules="http://www.archivesnationales.culture.gouv.fr/anom",
    examples=(
        "ANOM, 81 F 123",
        "ANOM, GGI 65475",
        "ANOM, FM 1AFFPOL/123",
        "ANOM, COL C8A 12, fol. 3",
    ),
    names=("FR ANOM", "Archives nationales d’outre-mer, Aix-en-Provence"),
    superseded=("CAOM",),
    codes=(
        r"(?:FM,?\s|COL\s|ALG\s|GGA\s|GGI\s|IC\s|Cons\.\s)?(?P<fonds>\d{1,3}\s?(?i:AFFPOL|[A-Z]{1,3}|SLOTFOM|TP|ECO)|[A-Z]\d[A-Z]?|GGI|GGA|INDO|AEF)[\s/](?P<carton>\d{1,6}(?:/\w{1,5})?)",
    ),
)
