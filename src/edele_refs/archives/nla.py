"""NLA: Niedersächsisches Landesarchiv.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NLA",
    title="Niedersächsisches Landesarchiv",
    place="Hannover",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "NLA HA, Nds. 721 Hannover, Acc. 97/99, Nr. 12",
        "HStA Hannover, Hann. 87, Nr. 45",
        "NLA OL, Best. 136, Nr. 2345",
        "NLA HA Hann. 122a Nr. 3456",
        "Niedersächsisches Landesarchiv Osnabrück, Rep. 350 Osn. Nr. 1203",
    ),
    names=(
        "NLA HA",
        "NLA HStAH",
        "NLA OL",
        "NLA WO",
        "NLA ST",
        "HStA Hannover",
        "HStAH",
        "NHStAH",
        "Niedersächsisches Hauptstaatsarchiv Hannover",
        "NdsHStA",
        "Nds. HStA Hannover",
        *(f"{archive} {town}" for archive in ("Niedersächsisches Landesarchiv", "NLA") for town in ("Aurich", "Bückeburg", "Hannover", "Oldenburg", "Osnabrück", "Stade", "Wolfenbüttel")),
        "NLA OS",
        "StA Osnabrück",
    ),
    codes=(
        r"(?P<fonds>(?:Hann\.?|Nds\.?|Cal\.\sBr\.|Celle\sBr\.|Rep|Best\.|Dep\.|VVP|N|K)\s\d{1,4}\s?[a-z]?(?:\s[IVX]{1,4}(?!\w))?(?:\s[A-Z][a-z]{2,12}\.?)?)(?:,?\sAcc\.\s(?P<accession>\d{1,4}/\d{1,4}))?,?\sNr\.\s(?P<item>\d{1,6}(?:/\d{1,4})?)",
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
    ),
)
