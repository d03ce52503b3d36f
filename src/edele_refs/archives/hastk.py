"""HAStK: Historisches Archiv der Stadt Köln.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HAStK",
    title="Historisches Archiv der Stadt Köln",
    place="Köln",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "HAStK, Best. 902, Nr. 123, Bl. 4",
        "HAStK, Bestand 7030, A 12",
        "HAStK, Best. 131-1, Nr. 14",
        "HAStK, HUA 1/234",
        "Stadtarchiv Köln, Acc. 5, Nr. 12",
    ),
    names=("Stadtarchiv Köln", "HAStK Köln", "Historical Archive of the City of Cologne"),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./-]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>HUA(?:NA)?|Briefb(?:uch|\.)|Ratsprotokolle)[,\s]{1,2}(?:U\s)?(?P<item>(?:[KU]\s?)?\d{1,5}(?:/\d{1,5}[A-Z]?)?)",
        r"(?P<fonds>(?:Best\.|Bestand|Acc\.)\s\d{1,4}),\s(?:Nr\.\s)?(?P<item>[A-Z]?\s?\d{1,6})",
    ),
)
