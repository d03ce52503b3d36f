"""LHAKo: Landeshauptarchiv Koblenz.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="LHAKo",
    title="Landeshauptarchiv Koblenz",
    place="Koblenz",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "LHAKo, Best. 403, Nr. 16815",
        "LHA Koblenz, 441/28267",
        "LA Speyer, H 3, Nr. 1234",
    ),
    names=(
        "LHA Koblenz",
        "LHAK",
        "LHA KO",
        "LHA Ko",
        "LA Speyer",
        "LASp",
        "Landesarchiv Speyer",
    ),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|,\d{1,3}(?!\d)|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>\d{1,4}(?:[-./]\d{1,4})?(?:\s[a-z](?!\w))?)\s?/\s?(?P<item>\d{1,6})",
        r"(?P<fonds>[A-Z]\s\d{1,3}),\sNr\.\s(?P<item>\d{1,6})",
    ),
)
