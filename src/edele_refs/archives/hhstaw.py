"""HHStAW: Hessisches Hauptstaatsarchiv Wiesbaden.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HHStAW",
    title="Hessisches Hauptstaatsarchiv Wiesbaden",
    place="Wiesbaden",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "HHStAW, Abt. 461, Nr. 30983, Bl. 12",
        "HHStA Wiesbaden, Abt. 631a, Nr. 81",
        "HHStAW 461/37638",
    ),
    names=(
        "HHStA Wiesbaden",
        "HHStAWi",
        "HHStAWI",
        "HStAW",
        "Hessisches Hauptstaatsarchiv",
        "Hessisches Hauptstaatsarchiv, Wiesbaden",
        "HLA-HHStAW",
    ),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>\d{1,4}(?:[-./]\d{1,4})?(?:\s[a-z](?!\w))?)\s?/\s?(?P<item>\d{1,6})",
    ),
)
