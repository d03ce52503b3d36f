"""LASH: Landesarchiv Schleswig-Holstein.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LASH",
    title="Landesarchiv Schleswig-Holstein",
    place="Schleswig",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "LASH, Abt. 352.3, Nr. 12345",
        "LAS, Abt. 301, Nr. 4567",
        "Landesarchiv Schleswig-Holstein, Abt. 786/1234",
    ),
    names=("LA Schleswig", "LAS", "LASH Schleswig", "LA SH", "Landesarchiv Schleswig"),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>Abt\.\s\d{1,4}(?:\.\d{1,2})?(?:\s[A-Z][a-z]{2,12})?)(?:,\sNr\.\s|/)(?P<item>\d{1,6})",
    ),
)
