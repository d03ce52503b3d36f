"""GLAK: Landesarchiv Baden-Württemberg, Generallandesarchiv Karlsruhe.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GLAK",
    title="Landesarchiv Baden-Württemberg, Generallandesarchiv Karlsruhe",
    place="Karlsruhe",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("GLAK, 235/12345", "GLA Karlsruhe, Abt. 309, Nr. 1234", "GLAK 465 c/123"),
    names=(
        "Landesarchiv Baden-Württemberg, Abt. Generallandesarchiv Karlsruhe",
        "Landesarchiv Baden-Württemberg, Generallandesarchiv Karlsruhe",
        "GLA Karlsruhe",
        "GLA",
        "GLAK Karlsruhe",
        "LABW GLAK",
        "Generallandesarchiv Karlsruhe",
        "LABW, GLA Karlsruhe",
    ),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>\d{2,3}(?:\s[A-Za-z]|[a-z])?)\sNr\.\s(?P<item>\d{1,6})",
        r"(?P<fonds>465\s?[a-z]/\d{1,2}(?:/\d{1,2})?)/(?P<item>\d{1,6})",
        r"(?P<fonds>(?:N|J-[A-Z]|69|\d{1,3})\s?[a-z]?(?:\sZug\.\s\d{4}-\d{1,3})?)\s?/\s?(?P<item>\d{1,6})",
    ),
)
