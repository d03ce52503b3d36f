"""StAL: Landesarchiv Baden-Württemberg, Staatsarchiv Ludwigsburg.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="StAL",
    title="Landesarchiv Baden-Württemberg, Staatsarchiv Ludwigsburg",
    place="Ludwigsburg",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "StAL, EL 902/20, Bü 12345",
        "StA Ludwigsburg, PL 501, Bü 34",
        "StAF, D 180/2, Nr. 1234",
        "StA Sigmaringen, Wü 29/3 T 1, Nr. 1756",
    ),
    names=(
        "Landesarchiv Baden-Württemberg, Abt. Staatsarchiv Ludwigsburg",
        "Landesarchiv Baden-Württemberg, Staatsarchiv Ludwigsburg",
        "StA Ludwigsburg",
        "StALB",
        "LABW StAL",
        "Staatsarchiv Ludwigsburg",
        "StA Sigmaringen",
        "StAS Sigmaringen",
        "StAF",
        "StA Freiburg",
        "Staatsarchiv Freiburg",
        "Staatsarchiv Sigmaringen",
    ),
    codes=(
        r"(?P<fonds>(?:[A-Z]{1,2}|Wü|Ho)\s\d{1,4}(?:/\d{1,4})?(?:\s?[IVX]{1,4}|\s?[a-z])?(?:\sT\s?\d{1,2})?)[,.]?\s(?P<unit>Bü|Nr\.|Bd\.)\s?(?P<item>\d{1,6})",
    ),
)
