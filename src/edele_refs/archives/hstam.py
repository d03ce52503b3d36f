"""HStAM: Hessisches Staatsarchiv Marburg.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="HStAM",
    title="Hessisches Staatsarchiv Marburg",
    place="Marburg",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "HStAM, Best. 165, Nr. 3982",
        "StA Marburg, 180 LA Eschwege, Nr. 12",
        "HStAM 274 Kassel, Nr. 345",
    ),
    names=("HStA Marburg", "StA Marburg", "StAM Marburg", "Staatsarchiv Marburg"),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?(?:(?:\s[A-ZÄÖÜ][\w-]{2,20}){1,3}(?=,?\sNr\.\s\d))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>\d{1,3}\s?[a-z]?\s(?:[A-Z][A-Za-z.]{1,15}\s?){0,3}),?\s?Nr\.\s(?P<item>\d{1,6})",
        r"(?P<fonds>\d{1,3}\s?[a-z]?)(?:,\sNr\.\s?|/)(?P<item>\d{1,6})",
    ),
)
