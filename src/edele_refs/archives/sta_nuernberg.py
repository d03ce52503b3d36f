"""StAN: Staatsarchiv Nürnberg.

The Bestand and the number of the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="StAN",
    title="Staatsarchiv Nürnberg",
    place="Nürnberg",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=("StAN, KV-Anklage, Dok. NO-1234", "StA Nürnberg, Rep. 502, NG-2345"),
    names=("StA Nürnberg", "StAN Nürnberg", "State Archives Nuremberg"),
    codes=(
        r"(?P<fonds>(?:Abt|Best|Bestand|Abteilung|Rep)\.?\s\d{1,4}(?:[./]\d{1,4}|\s[A-Za-z](?!\w)|[a-z])?(?:\s[IVX]{1,4}(?!\w))?)(?:[,/]?\s(?:Nr\.|Bü|Zug\.)?\s?(?P<item>\d{1,6}\w?(?:[./-]\d{1,6}){0,2}))?",
        r"(?P<fonds>(?:Rep\.\s\d{3}[a-z]?,?\s)?(?:KV-Anklage,?\s)?(?:Dok(?:umente)?\.?\s|Interrogations\s)?)(?P<item>(?:NO|NG|NI|NOKW|PS)-\d{1,5})",
        r"(?P<fonds>KV-Anklage,\s[\w-]{3,20},?\s(?:Nr\.\s)?)(?P<item>\w?-?\d{1,5})",
    ),
)
